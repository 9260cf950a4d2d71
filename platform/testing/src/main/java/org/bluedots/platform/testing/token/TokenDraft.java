package org.bluedots.platform.testing.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// An access token before it is signed. Each word returns another draft, so one person can be
/// varied in many ways.
public final class TokenDraft {

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Map<String, Object> claims;
    private final Function<Map<String, Object>, String> seal;

    private TokenDraft(Map<String, Object> claims, Function<Map<String, Object>, String> seal) {
        this.claims = claims;
        this.seal = seal;
    }

    /// Like an operator's: no agency, no hub, no clearance, so the scope hides every row.
    static TokenDraft ofNobody() {
        return new TokenDraft(Map.of(), TokenMint::signed)
                .with("typ", "Bearer")
                .audience("bluedots-api")
                .client("bluedots-cli")
                .as("nobody")
                .roles();
    }

    /// Their user name; the subject is a pseudonym that is always the same for the same name.
    public TokenDraft as(String username) {
        return with("preferred_username", username).with("sub", subject(username));
    }

    public TokenDraft agency(String agency) {
        return with("agency", agency);
    }

    public TokenDraft hubs(String... hubs) {
        return with("hubs", List.of(hubs));
    }

    public TokenDraft clearance(String clearance) {
        return with("clearance", clearance);
    }

    public TokenDraft roles(String... roles) {
        return with("realm_access", Map.of("roles", List.of(roles)));
    }

    /// The program that asks, `azp`.
    public TokenDraft client(String client) {
        return with("azp", client);
    }

    public TokenDraft audience(String audience) {
        return with("aud", List.of(audience));
    }

    public TokenDraft issuer(String issuer) {
        return with("iss", issuer);
    }

    /// Ended an hour ago, beyond every leeway for clocks that differ.
    public TokenDraft expired() {
        return endsAt(now().minus(Duration.ofHours(1)));
    }

    public TokenDraft signedByAStranger() {
        return new TokenDraft(claims, TokenMint::signedByAStranger);
    }

    public TokenDraft unsigned() {
        return new TokenDraft(claims, TokenMint::unsigned);
    }

    /// The `sub` this name gets.
    public static String subject(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(UTF_8)).toString();
    }

    /// The compact token, to stand behind `Authorization: Bearer`.
    public String sign() {
        var complete = new LinkedHashMap<>(claims);
        complete.putIfAbsent("iss", TokenMint.issuer());
        complete.putIfAbsent("exp", now().plus(LIFE).getEpochSecond());
        complete.putIfAbsent("iat", (Long) complete.get("exp") - LIFE.toSeconds());
        complete.put("jti", UUID.nameUUIDFromBytes(complete.toString().getBytes(UTF_8)).toString());
        return seal.apply(complete);
    }

    /// The whole header value, `Bearer …`.
    public String bearer() {
        return "Bearer " + sign();
    }

    Map<String, Object> claims() {
        return claims;
    }

    private TokenDraft endsAt(Instant end) {
        return with("exp", end.getEpochSecond());
    }

    private TokenDraft with(String claim, Object value) {
        var more = new LinkedHashMap<>(claims);
        more.put(claim, value);
        return new TokenDraft(more, seal);
    }

    /// Quarkus checks the end of a token against the machine's clock, whatever the test's clock
    /// says.
    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
