package org.bluedots.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// The one place where a failure becomes an answer. What we did not foresee is logged with its
/// trace and answered without any.
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final Correlation correlation;

    ProblemMapper(Correlation correlation) {
        this.correlation = correlation;
    }

    @ServerExceptionMapper
    public Response rejected(Rejection rejection, UriInfo uri) {
        return answer(rejection.code(), rejection.getMessage(), rejection.errors(), uri);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException violations, UriInfo uri) {
        return answer(PlatformProblem.INVALID_REQUEST, BodyErrors.of(violations), uri);
    }

    /// The second type is named because Quarkus has a mapper for it that repeats the value.
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response unreadable(JsonProcessingException broken, UriInfo uri) {
        return answer(BodyErrors.code(broken), BodyErrors.of(broken), uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(UriInfo uri) {
        var response = answer(PlatformProblem.UNAUTHENTICATED, List.of(), uri);
        response.getHeaders().putSingle("WWW-Authenticate", "Bearer");
        return response;
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refused, UriInfo uri) {
        return answer(PlatformProblem.FORBIDDEN, List.of(), uri);
    }

    /// What the REST layer refuses by itself: no such path, method, media type, too large a body.
    @ServerExceptionMapper
    public Response refused(WebApplicationException refused, UriInfo uri) {
        if (refused.getCause() instanceof JsonProcessingException broken)
            return unreadable(broken, uri);
        var status = refused.getResponse().getStatus();
        return switch (status) {
            case 400 -> answer(PlatformProblem.REQUEST_REFUSED, List.of(), uri);
            case 401 -> unauthenticated(uri);
            case 403 -> answer(PlatformProblem.FORBIDDEN, List.of(), uri);
            case 404 -> answer(PlatformProblem.NOT_FOUND, List.of(), uri);
            case 405 -> answer(PlatformProblem.METHOD_NOT_ALLOWED, List.of(), uri);
            case 406 -> answer(PlatformProblem.NOT_ACCEPTABLE, List.of(), uri);
            case 413 -> answer(PlatformProblem.BODY_TOO_LARGE, List.of(), uri);
            case 415 -> answer(PlatformProblem.UNSUPPORTED_MEDIA_TYPE, List.of(), uri);
            case 503 -> unavailable(uri);
            default -> unexpected(refused, uri);
        };
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable fault, UriInfo uri) {
        return FaultKind.of(fault)
                .map(kind ->
                        switch (kind) {
                            case UNAVAILABLE -> unavailable(uri);
                            case CONCURRENT -> concurrent(uri);
                        })
                .orElseGet(() -> {
                    LOG.errorf(fault, "unexpected fault at %s", uri.getPath());
                    return answer(PlatformProblem.UNEXPECTED, List.of(), uri);
                });
    }

    private Response unavailable(UriInfo uri) {
        var response = answer(PlatformProblem.UNAVAILABLE, List.of(), uri);
        response.getHeaders().putSingle("Retry-After", "2");
        return response;
    }

    private Response concurrent(UriInfo uri) {
        var response = answer(PlatformProblem.CONCURRENT_CHANGE, List.of(), uri);
        response.getHeaders().putSingle("Retry-After", "1");
        return response;
    }

    private Response answer(ProblemCode code, List<FieldError> errors, UriInfo uri) {
        return answer(code, code.title() + ".", errors, uri);
    }

    private Response answer(ProblemCode code, String detail, List<FieldError> errors, UriInfo uri) {
        var problem = Problem.of(code, detail, errors, uri.getPath(), correlation.id());
        return Response.status(code.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
    }
}
