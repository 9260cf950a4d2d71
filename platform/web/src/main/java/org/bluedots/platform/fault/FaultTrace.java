package org.bluedots.platform.fault;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A fault as it may be logged: what kind, where, why, without any message. A database quotes the
/// rows it refuses, and rows hold people's names.
public final class FaultTrace {

    private static final int DEEPEST = 10;
    private static final int FRAMES = 8;

    private FaultTrace() {}

    /// The causes by class and SQLState, and the innermost places of the last one.
    public static String of(Throwable fault) {
        var causes = new StringBuilder();
        var last = fault;
        @Nullable Throwable cause = fault;
        for (var depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            causes.append(depth == 0 ? "" : " < ").append(cause.getClass().getName());
            if (cause instanceof SQLException sql)
                causes.append('(').append(sql.getSQLState()).append(')');
            last = cause;
        }
        var places =
                Arrays.stream(last.getStackTrace())
                        .limit(FRAMES)
                        .map(StackTraceElement::toString)
                        .collect(Collectors.joining(" / "));
        return causes + " at " + places;
    }
}
