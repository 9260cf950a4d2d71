package org.bluedots.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.bluedots.platform.fault.FaultKind;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// The one place where a failure becomes an answer.
class ProblemMapper {

    private final Problems problems;

    ProblemMapper(Problems problems) {
        this.problems = problems;
    }

    /// The types that Quarkus has mappers of its own for are named: those repeat values.
    @ServerExceptionMapper({
        Throwable.class,
        Rejection.class,
        ConstraintViolationException.class,
        JsonProcessingException.class,
        MismatchedInputException.class
    })
    public Response failed(Throwable failure, UriInfo uri) {
        return answer(problems.of(failure), uri);
    }

    /// A token that cannot be checked, since the issuer does not answer, is not a wrong one.
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(SecurityException refused, UriInfo uri) {
        var unchecked = FaultKind.of(refused).isPresent();
        return answer(
                unchecked ? PlatformProblem.UNAVAILABLE : PlatformProblem.UNAUTHENTICATED, uri);
    }

    @ServerExceptionMapper(ForbiddenException.class)
    public Response forbidden(UriInfo uri) {
        return answer(PlatformProblem.FORBIDDEN, uri);
    }

    /// What the REST layer refuses by itself: no such path, method, media type, too large a body.
    @ServerExceptionMapper
    public Response refused(WebApplicationException refused, UriInfo uri) {
        if (refused.getCause() instanceof JsonProcessingException broken)
            return failed(broken, uri);
        return switch (refused.getResponse().getStatus()) {
            case 400 -> answer(PlatformProblem.REQUEST_REFUSED, uri);
            case 401 -> answer(PlatformProblem.UNAUTHENTICATED, uri);
            case 403 -> answer(PlatformProblem.FORBIDDEN, uri);
            case 404 -> answer(PlatformProblem.NOT_FOUND, uri);
            case 405 -> answer(PlatformProblem.METHOD_NOT_ALLOWED, uri);
            case 406 -> answer(PlatformProblem.NOT_ACCEPTABLE, uri);
            case 413 -> answer(PlatformProblem.BODY_TOO_LARGE, uri);
            case 415 -> answer(PlatformProblem.UNSUPPORTED_MEDIA_TYPE, uri);
            case 503 -> answer(PlatformProblem.UNAVAILABLE, uri);
            default -> failed(refused, uri);
        };
    }

    private Response answer(ProblemCode code, UriInfo uri) {
        return answer(problems.of(code), uri);
    }

    private static Response answer(Problem problem, UriInfo uri) {
        var response =
                Response.status(problem.status())
                        .type(Problem.MEDIA_TYPE)
                        .entity(problem.at(uri.getPath()));
        switch (problem.code()) {
            case "UNAUTHENTICATED" -> response.header("WWW-Authenticate", "Bearer");
            case "CONCURRENT_CHANGE", "COMMAND_IN_FLIGHT" -> response.header("Retry-After", 1);
            case "UNAVAILABLE" -> response.header("Retry-After", 2);
            default -> {}
        }
        return response.build();
    }
}
