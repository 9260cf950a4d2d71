package org.bluedots.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.bluedots.platform.correlation.Correlation;
import org.bluedots.platform.fault.FaultKind;
import org.bluedots.platform.fault.FaultTrace;
import org.jboss.logging.Logger;

/// Says which problem a failure is. What we did not foresee is logged as a [FaultTrace] and
/// answered without any.
@Singleton
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final Correlation correlation;

    Problems(Correlation correlation) {
        this.correlation = correlation;
    }

    /// The problem without an `instance`: one item of a batch, say.
    public Problem of(Throwable failure) {
        return switch (failure) {
            case Rejection rejection ->
                    problem(rejection.code(), rejection.getMessage(), rejection.errors());
            case ConstraintViolationException violations ->
                    problem(PlatformProblem.INVALID_REQUEST, BodyErrors.of(violations));
            case JsonProcessingException broken -> of(broken);
            case IllegalArgumentException unread
                    when unread.getCause() instanceof JsonProcessingException broken ->
                    of(broken);
            default -> fault(failure);
        };
    }

    private Problem of(JsonProcessingException broken) {
        return problem(BodyErrors.code(broken), BodyErrors.of(broken));
    }

    Problem of(ProblemCode code) {
        return problem(code, List.of());
    }

    private Problem fault(Throwable fault) {
        var kind = FaultKind.of(fault);
        if (kind.isPresent())
            return switch (kind.get()) {
                case UNAVAILABLE -> of(PlatformProblem.UNAVAILABLE);
                case CONCURRENT -> of(PlatformProblem.CONCURRENT_CHANGE);
            };
        LOG.errorf("unexpected fault: %s", FaultTrace.of(fault));
        return of(PlatformProblem.UNEXPECTED);
    }

    private Problem problem(ProblemCode code, List<FieldError> errors) {
        return problem(code, code.title() + ".", errors);
    }

    private Problem problem(ProblemCode code, String detail, List<FieldError> errors) {
        return Problem.of(code, detail, errors, null, correlation.id());
    }
}
