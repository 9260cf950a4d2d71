package org.bluedots.platform.staff;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Who is asking: reads the verified token once per request. A token without an agency or hubs gets
/// none, and the scope then hides every row.
@RequestScoped
public class CurrentStaff {

    private final SecurityIdentity identity;
    private final JsonWebToken token;
    private @Nullable Staff staff;

    public CurrentStaff(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    /// The staff member or partner system behind the request.
    public Staff get() {
        var known = staff;
        if (known != null) return known;
        var read =
                new Staff(
                        text(token.getSubject()),
                        text(token.getClaim("azp")),
                        text(token.getClaim("agency")),
                        texts(token.getClaim("hubs")),
                        identity.getRoles(),
                        Clearance.of(text(token.getClaim("clearance"))));
        staff = read;
        return read;
    }

    private static String text(@Nullable Object claim) {
        return switch (claim) {
            case null -> "";
            case JsonString json -> json.getString();
            default -> claim.toString();
        };
    }

    private static Set<String> texts(@Nullable Object claim) {
        return switch (claim) {
            case null -> Set.of();
            case Collection<?> many ->
                    many.stream().map(CurrentStaff::text).collect(Collectors.toUnmodifiableSet());
            default -> Set.of(text(claim));
        };
    }
}
