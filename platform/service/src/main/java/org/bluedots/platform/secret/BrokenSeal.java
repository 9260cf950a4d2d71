package org.bluedots.platform.secret;

/// A sealed field does not open: it was changed, it is another row's, or its key is gone. Says
/// nothing of what is in it.
public final class BrokenSeal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenSeal(String reason) {
        super("A sealed field does not open: " + reason);
    }

    BrokenSeal(Throwable cause) {
        super("A sealed field does not open", cause);
    }
}
