package org.bluedots.registration.contact;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.bluedots.platform.secret.BlindIndex;
import org.bluedots.platform.secret.FieldSeal;
import org.jspecify.annotations.Nullable;

/// Seals the numbers and addresses of people, and opens them. Stops the start when there are no
/// keys.
@Singleton
@Startup
public class ContactSeal {

    private static final String PHONE = "person.phone";
    private static final String EMAIL = "person.email";

    private final FieldSeal seal;
    private final BlindIndex index;

    ContactSeal(FieldSeal seal, BlindIndex index) {
        this.seal = seal;
        this.index = index;
    }

    /// @param was what is kept now: what did not change is not sealed anew
    public @Nullable Contact seal(
            @Nullable ContactBody given, UUID personId, @Nullable Contact was) {
        if (given == null || given.isEmpty()) return null;
        var before = was == null ? new Contact(null, null, null, null, null, null) : was;
        var phone = given.phone();
        var hash = phone == null ? null : hash(phone);
        return new Contact(
                given.preferredMeans(),
                given.safeToCall(),
                given.language(),
                sealed(phone, before.phone(), place(PHONE, personId)),
                hash,
                sealed(given.email(), before.email(), place(EMAIL, personId)));
    }

    /// Everything in full, to somebody whose looking is written down.
    public ContactBody open(@Nullable Contact kept, UUID personId) {
        if (kept == null) return new ContactBody(null, null, null, null, null);
        return new ContactBody(
                kept.means(),
                opened(kept.phone(), place(PHONE, personId)),
                opened(kept.email(), place(EMAIL, personId)),
                kept.safeToCall(),
                kept.language());
    }

    /// What finds a number, however it is written.
    public String hash(String phone) {
        return index.of("phone", PhoneNumber.of(phone).digits());
    }

    private @Nullable String sealed(@Nullable String plain, @Nullable String was, String place) {
        if (plain == null) return null;
        if (was != null && plain.equals(seal.open(was, place))) return was;
        return seal.seal(plain, place);
    }

    private @Nullable String opened(@Nullable String sealed, String place) {
        return sealed == null ? null : seal.open(sealed, place);
    }

    private static String place(String column, UUID personId) {
        return column + "/" + personId;
    }
}
