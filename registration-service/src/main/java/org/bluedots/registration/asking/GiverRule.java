package org.bluedots.registration.asking;

import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.asking.ConsentProfile.Ages;
import org.bluedots.registration.consent.ConsentBasis;
import org.bluedots.registration.consent.Evidence;
import org.bluedots.registration.consent.Giver;
import org.bluedots.registration.uasc.UascStatus;
import org.jspecify.annotations.Nullable;

/// Who may answer for a person, and on what ground, by age (after Caring for Child Survivors, IRC
/// and UNICEF). Where nobody may, a child protection officer decides.
///
/// @param age in whole years, the youngest that the birth date allows
record GiverRule(Ages ages, int age, boolean child, UascStatus status) {

    /// The ground of a consent; refuses with the rule that is broken.
    ConsentBasis basisOf(RecordConsent said) {
        var basis = said.basis() == ConsentBasis.LEGAL_OBLIGATION ? legal(said) : agreed(said);
        if (said.basis() != null && said.basis() != basis)
            throw new InvalidInput("/basis", "By age and giver it is %s.".formatted(basis));
        return basis;
    }

    /// A no needs no assent, and a child's own no is heard at every age.
    void mayRefuse(RecordConsent said) {
        mayAnswer(said.giver());
    }

    private static ConsentBasis legal(RecordConsent said) {
        if (said.giver().type() != Giver.Type.AUTHORITY)
            throw notEntitled("A legal obligation comes from an authority.");
        return ConsentBasis.LEGAL_OBLIGATION;
    }

    private ConsentBasis agreed(RecordConsent said) {
        var giver = said.giver();
        mayAnswer(giver);
        if (giver.speaksForSelf()) return own(said);
        if (giver.type() == Giver.Type.CAREGIVER && said.saysCaregiverIsRisk())
            throw new RuleBroken(
                    RegistrationProblem.GIVER_IS_RISK,
                    "/giver/type",
                    "A caregiver who is the risk does not consent.");
        return withAssent(giver, said.evidence());
    }

    private void mayAnswer(Giver giver) {
        if (giver.speaksForSelf()) return;
        if (!child) throw notEntitled("Who is of age answers alone.");
        if (giver.type() == Giver.Type.CAREGIVER && status == UascStatus.UNACCOMPANIED)
            throw notEntitled(
                    "An unaccompanied child has no caregiver: a guardian or the authority answers,"
                            + " or a child protection officer decides.");
    }

    private ConsentBasis own(RecordConsent said) {
        if (!child || age >= ages.ownConsentFrom()) return ConsentBasis.CONSENT;
        if (age >= ages.writtenAssentFrom()
                && said.saysCaregiverIsRisk()
                && status != UascStatus.UNACCOMPANIED) return ConsentBasis.CONSENT;
        throw notEntitled("The child is too young to consent alone.");
    }

    private ConsentBasis withAssent(Giver giver, @Nullable Evidence evidence) {
        if (age < ages.assentFrom()) return ConsentBasis.CONSENT;
        if (giver.assent() != Giver.Assent.YES)
            throw new RuleBroken(
                    RegistrationProblem.ASSENT_REQUIRED,
                    "/giver/assent",
                    "The child agrees too, or a child protection officer decides.");
        if (age >= ages.writtenAssentFrom() && (evidence == null || !evidence.hasPaper()))
            throw new RuleBroken(
                    RegistrationProblem.ASSENT_REQUIRED,
                    "/evidence/method",
                    "At this age the child's assent is written.");
        return ConsentBasis.ASSENT_PLUS_CAREGIVER;
    }

    private static RuleBroken notEntitled(String detail) {
        return new RuleBroken(RegistrationProblem.GIVER_NOT_ENTITLED, "/giver/type", detail);
    }
}
