package org.bluedots.referral.drafting;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.platform.staff.Clearance;
import org.bluedots.platform.staff.Roles;
import org.bluedots.referral.referral.Need;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralRepository;

/// The referrals of the caller's own hubs, to be changed by them.
@Singleton
public class OwnReferrals {

    /// The same roles as `app_is_cleared` in the database.
    private static final Set<String> CLEARED =
            Set.of(Roles.GBV_SPECIALIST, Roles.CHILD_PROTECTION_OFFICER, Roles.NATIONAL_AUTHORITY);

    private final ReferralRepository referrals;
    private final CurrentScope scope;

    OwnReferrals(ReferralRepository referrals, CurrentScope scope) {
        this.referrals = referrals;
        this.scope = scope;
    }

    public Referral get(UUID id) {
        return referrals
                .sentBy(scope.get().agency(), id)
                .orElseThrow(() -> new NotFound("referral"));
    }

    /// The one that the caller has read; a newer one has to be read first.
    public Referral get(UUID id, long version) {
        var referral = get(id);
        ExpectedVersion.check(version, referral.version());
        return referral;
    }

    /// Writes now, so that an answer carries the new version.
    public void flush() {
        referrals.flush();
    }

    /// Who is not cleared neither reads nor writes what few may know.
    void checkCleared(Need need) {
        var who = scope.get();
        var cleared =
                who.clearance() == Clearance.PROTECTED
                        && who.roles().stream().anyMatch(CLEARED::contains);
        if (need.guarded() && !cleared)
            throw new RuleBroken(
                    PlatformProblem.FORBIDDEN, "Ask a specialist who is cleared to write it.");
    }
}
