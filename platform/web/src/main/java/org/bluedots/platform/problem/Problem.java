package org.bluedots.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An RFC 9457 problem document.
///
/// @param instance the path of the request, without its query
/// @param traceId what to quote to the operators
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        String code,
        List<FieldError> errors,
        @Nullable String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(
            ProblemCode code,
            String detail,
            List<FieldError> errors,
            @Nullable String instance,
            @Nullable String traceId) {
        return new Problem(
                code.type(),
                code.title(),
                code.status(),
                detail,
                instance,
                code.name(),
                errors,
                traceId);
    }

    /// The same problem, met at that path.
    Problem at(String path) {
        return new Problem(type, title, status, detail, path, code, errors, traceId);
    }
}
