package org.bluedots.launcher;

/// Why a command did not do what it was asked, in one line for a person and one number for a
/// script.
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// The exit status of `./bluedots`. 9 (no JDK) belongs to the script. These numbers are
    /// documented in launcher/README.md.
    public enum Reason {
        FAILED(1),
        USAGE(2),
        NOT_RUNNING(3),
        PORT_TAKEN(4),
        MEMORY_SHORT(5),
        DISK(6),
        BUSY(7),
        NOT_READY(8);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Reason reason;

    public Failure(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Failure(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
