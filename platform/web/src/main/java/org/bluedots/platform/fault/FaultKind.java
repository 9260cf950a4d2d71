package org.bluedots.platform.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.oidc.OIDCException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What kind of fault a failure is, as far as the caller should act on it. Read from the SQLState
/// of the innermost cause (PostgreSQL appendix A).
public enum FaultKind {
    /// A database, an issuer or a network that does not answer: the same request may succeed later.
    UNAVAILABLE,
    /// Two changes met: the same request may succeed at once.
    CONCURRENT;

    private static final int DEEPEST = 20;

    /// The kind of the fault; empty when it is neither, that is: a defect or a broken rule. A
    /// transaction manager whose commit failed says why only in what it suppressed.
    public static Optional<FaultKind> of(Throwable fault) {
        return of(fault, 0);
    }

    private static Optional<FaultKind> of(@Nullable Throwable fault, int depth) {
        if (fault == null || depth == DEEPEST) return Optional.empty();
        return ofOne(fault)
                .or(() -> of(fault.getCause(), depth + 1))
                .or(() ->
                        Arrays.stream(fault.getSuppressed())
                                .flatMap(hidden -> of(hidden, depth + 1).stream())
                                .findFirst());
    }

    private static Optional<FaultKind> ofOne(Throwable cause) {
        return switch (cause) {
            case SQLException sql -> ofState(sql.getSQLState());
            case JsonProcessingException _ -> Optional.empty(); // an IOException only by descent
            case IOException _, OIDCException _ -> Optional.of(UNAVAILABLE);
            default ->
                    cause.getClass().getSimpleName().equals("OptimisticLockException")
                            ? Optional.of(CONCURRENT)
                            : Optional.empty();
        };
    }

    private static Optional<FaultKind> ofState(@Nullable String state) {
        if (state == null) return Optional.of(UNAVAILABLE); // the pool gave no connection
        if (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"))
            return Optional.of(UNAVAILABLE);
        return switch (state) {
            case "57014", "55P03", "25P03", "25006" -> Optional.of(UNAVAILABLE);
            case "40001", "40P01", "23505" -> Optional.of(CONCURRENT);
            default -> Optional.empty();
        };
    }
}
