package org.bluedots.platform.inbox;

/// Something a consumer needs does not answer now; the event is tried again in its place.
public final class TransientFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TransientFault(String what, Throwable cause) {
        super(what, cause);
    }
}
