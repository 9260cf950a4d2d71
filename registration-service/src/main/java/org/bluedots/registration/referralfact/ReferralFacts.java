package org.bluedots.registration.referralfact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.bluedots.registration.person.PersonState;
import org.bluedots.registration.risk.Priority;
import org.bluedots.registration.uasc.UascStatus;
import org.jspecify.annotations.Nullable;

/// What the rules ask about one person, now. Codes and counts: whoever reads them learns much and
/// not who it is.
///
/// @param version of the person; it grows with each change of the person's own row, not with needs
/// @param needs codes that are open now, those of every circle too
/// @param violenceAt to the hour, the latest that was told; absent when nobody told
/// @param hidden for staff without clearance the person does not exist
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferralFacts(
        long version,
        Where where,
        PersonState state,
        boolean hidden,
        Child child,
        Company company,
        List<String> needs,
        Tier tier,
        boolean traffickingSuspected,
        @Nullable Instant violenceAt,
        Pregnancy pregnancy,
        LegalDocuments legalDocuments) {

    public record Where(String agency, String hubId, String country) {}

    /// @param isChild in doubt a child
    /// @param ageInYears the youngest that fits what is known
    public record Child(boolean isChild, int ageInYears, UascStatus uascStatus) {}

    /// @param alone nobody who by law or custom is responsible is with the child; nobody at all
    ///   travels with somebody of age
    /// @param people of the travelling group, without the person
    /// @param children how many of these
    public record Company(boolean alone, int people, int children) {}

    /// @param rules by their real names, the protected ones too; `OVERRIDE` if an officer set it
    public record Tier(Priority priority, List<String> rules, String edition) {}

    /// @param atTerm in labour, or from the 36th week; the weeks themselves are not known
    public record Pregnancy(boolean pregnant, boolean atTerm) {}

    /// What a state issued to say who somebody is.
    public enum LegalDocuments {
        /// One that is valid is with the person.
        HELD,
        /// Somebody found that there is none, or all that are known are lost or out of date.
        MISSING,
        /// Nobody has written one down, nor that there is none.
        UNKNOWN
    }
}
