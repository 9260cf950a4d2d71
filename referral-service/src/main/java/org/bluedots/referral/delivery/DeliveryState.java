package org.bluedots.referral.delivery;

/// Whether a notice is still to arrive.
public enum DeliveryState {
    WAITING,
    DELIVERED,
    FAILED
}
