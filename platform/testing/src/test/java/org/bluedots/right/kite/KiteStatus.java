package org.bluedots.right.kite;

/// `GROUNDED → FLYING`.
enum KiteStatus {
    GROUNDED,
    FLYING
}
