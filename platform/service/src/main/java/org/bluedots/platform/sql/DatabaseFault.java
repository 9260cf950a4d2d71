package org.bluedots.platform.sql;

import java.sql.SQLException;

/// The database refused or did not answer; the cause says which.
public final class DatabaseFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseFault(SQLException cause) {
        super(cause);
    }
}
