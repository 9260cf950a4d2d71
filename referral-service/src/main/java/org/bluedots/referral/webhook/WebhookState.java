package org.bluedots.referral.webhook;

/// Whether a webhook is told anything.
public enum WebhookState {
    ACTIVE,
    DISABLED
}
