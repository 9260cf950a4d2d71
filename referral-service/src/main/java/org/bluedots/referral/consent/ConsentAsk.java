package org.bluedots.referral.consent;

import java.util.Set;
import java.util.UUID;
import org.bluedots.referral.disclosure.DataCategory;

/// What a referral needs a yes to.
///
/// @param grantee the code of the agency that shall be told
/// @param purposes any of them will do
/// @param categories the classes of data; with none, that the person is referred at all
public record ConsentAsk(
        UUID subjectId, String grantee, Set<String> purposes, Set<DataCategory> categories) {

    private static final Set<String> INSIDE = Set.of("SERVICES", "INTER_AGENCY_REFERRAL");
    private static final Set<String> OUTSIDE = Set.of("INTER_AGENCY_REFERRAL");
    private static final Set<String> AUTHORITY =
            Set.of("INTER_AGENCY_REFERRAL", "SHARE_AUTHORITIES");

    /// To another service of the agency that registered the person.
    public static ConsentAsk inside(UUID subject, String agency, Set<DataCategory> categories) {
        return new ConsentAsk(subject, agency, INSIDE, categories);
    }

    public static ConsentAsk outside(UUID subject, String agency, Set<DataCategory> categories) {
        return new ConsentAsk(subject, agency, OUTSIDE, categories);
    }

    /// To the statutory authority, where no law makes it a report.
    public static ConsentAsk authority(UUID subject, String agency, Set<DataCategory> categories) {
        return new ConsentAsk(subject, agency, AUTHORITY, categories);
    }
}
