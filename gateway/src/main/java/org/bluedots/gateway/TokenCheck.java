package org.bluedots.gateway;

import static org.bluedots.gateway.GatewayProblem.Code.IDENTITY_UNAVAILABLE;
import static org.bluedots.gateway.GatewayProblem.Code.UNAUTHENTICATED;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Turns bad tokens away before they cost an upstream anything. Signature, issuer, expiry and
/// audience are checked by Quarkus OIDC; every upstream checks them again.
///
/// While the issuer has never been reached, one request at a time asks it, and the others wait for
/// what becomes of that one: an issuer that starts is not met by everybody at once, and nobody is
/// turned away because the gateway has just started.
@ApplicationScoped
class TokenCheck {

    private static final String SCHEME = "Bearer ";
    private static final String INVALID_TOKEN = ", error=\"invalid_token\"";
    private static final int LONGEST_TOKEN = 8192;

    private final HttpAuthenticator authenticator;
    private final VerifiedTokens verified;
    private final Clock clock;
    private final AtomicReference<@Nullable Promise<Void>> meeting = new AtomicReference<>();
    private volatile boolean issuerMet;

    TokenCheck(HttpAuthenticator authenticator, VerifiedTokens verified, Clock clock) {
        this.authenticator = authenticator;
        this.verified = verified;
        this.clock = clock;
    }

    /// Who calls, or a [Refused] with 401 or, while the issuer cannot be asked, 503.
    Future<Caller> caller(RoutingContext context) {
        var header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) return refuse("A bearer token is needed.", "");
        var token = tokenOf(header);
        if (token == null)
            return refuse("A bearer token is needed.", ", error=\"invalid_request\"");
        var digest = VerifiedTokens.digest(token);
        var known = verified.recall(digest, clock.millis());
        if (known != null) return Future.succeededFuture(known);
        return issuerMet ? check(context, digest) : meet(context, digest);
    }

    private Future<Caller> meet(RoutingContext context, ByteBuffer digest) {
        var mine = Promise.<Void>promise();
        var first = meeting.compareAndExchange(null, mine);
        if (first == null)
            return check(context, digest)
                    .onComplete(_ -> {
                        meeting.set(null);
                        mine.complete();
                    });
        return onThisLoop(first.future())
                .compose(_ -> issuerMet ? check(context, digest) : unavailable());
    }

    private static Future<Void> onThisLoop(Future<Void> ofAnother) {
        var loop = Objects.requireNonNull(Vertx.currentContext());
        var promise = Promise.<Void>promise();
        ofAnother.onComplete(_ -> loop.runOnContext(_ -> promise.complete()));
        return promise.future();
    }

    /// `compose` also catches what is thrown before there is a future: whoever waits is always
    /// told.
    private Future<Caller> check(RoutingContext context, ByteBuffer digest) {
        return Future.succeededFuture(context)
                .compose(this::verify)
                .onSuccess(caller -> verified.remember(digest, caller, clock.millis()))
                .onComplete(outcome -> {
                    if (!isOutage(outcome.cause())) issuerMet = true;
                })
                .recover(TokenCheck::asRefusal);
    }

    private Future<Caller> verify(RoutingContext context) {
        var loop = Objects.requireNonNull(Vertx.currentContext());
        var promise = Promise.<Caller>promise();
        authenticator
                .attemptAuthentication(context)
                .map(TokenCheck::callerOf)
                .subscribe()
                .with(
                        caller -> loop.runOnContext(_ -> promise.complete(caller)),
                        failure -> loop.runOnContext(_ -> promise.fail(failure)));
        return promise.future();
    }

    private static Caller callerOf(@Nullable SecurityIdentity identity) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token))
            throw new Refused(unauthenticated("The token is not valid.", INVALID_TOKEN));
        String client = token.getClaim("azp");
        return new Caller(
                client == null ? "-" : client,
                token.getSubject(),
                token.getExpirationTime() * 1000);
    }

    private static Future<Caller> asRefusal(Throwable failure) {
        if (failure instanceof Refused) return Future.failedFuture(failure);
        if (isOutage(failure)) return unavailable();
        return refuse("The token is not valid.", INVALID_TOKEN);
    }

    private static boolean isOutage(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException
                    || cause instanceof IOException
                    || cause instanceof TimeoutException) return true;
        }
        return false;
    }

    private static @Nullable String tokenOf(String header) {
        var isBearer = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return isBearer && header.length() <= LONGEST_TOKEN
                ? header.substring(SCHEME.length())
                : null;
    }

    private static Future<Caller> refuse(String detail, String error) {
        return Future.failedFuture(new Refused(unauthenticated(detail, error)));
    }

    private static GatewayProblem unauthenticated(String detail, String error) {
        return new GatewayProblem(
                UNAUTHENTICATED,
                detail,
                Map.of("WWW-Authenticate", "Bearer realm=\"blue-dots\"" + error));
    }

    private static Future<Caller> unavailable() {
        return Future.failedFuture(
                new Refused(
                        new GatewayProblem(
                                IDENTITY_UNAVAILABLE,
                                "Tokens cannot be checked at the moment.",
                                Map.of("Retry-After", "1"))));
    }
}
