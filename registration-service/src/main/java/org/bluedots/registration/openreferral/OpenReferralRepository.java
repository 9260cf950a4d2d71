package org.bluedots.registration.openreferral;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.bluedots.platform.sql.Sql;

/// The urgent referrals that are open, of people of the scope. They are written by functions of the
/// database, for people outside of it, too (V11__referrals.sql).
@Singleton
public class OpenReferralRepository {

    private final Sql sql;

    OpenReferralRepository(Sql sql) {
        this.sql = sql;
    }

    /// Once it has ended, or if there is no such person, nothing.
    void open(UUID referralId, UUID personId) {
        sql.first("select open_referral_of(?, ?)", row -> true, referralId, personId);
    }

    /// Also one of which nothing was told before.
    void end(UUID referralId) {
        sql.first("select end_referral(?)", row -> true, referralId);
    }

    /// How many there are is nobody's business.
    public boolean hasOpen(UUID personId) {
        return sql.first(
                        "select exists (select from open_referral where person_id = ?)",
                        row -> row.getBoolean(1),
                        personId)
                .orElse(false);
    }
}
