package org.bluedots.registration.details;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.contact.Contact;
import org.jspecify.annotations.Nullable;

/// What nobody needs at the door and most people say later.
///
/// @param intendedDestination the country to which they want, ISO 3166-1 alpha-3
/// @param remainsAnonymous wants to be known by an alias and the case code only; null as long as
///   nobody asked for it
@Embeddable
public record Particulars(
        @Enumerated(EnumType.STRING) @Nullable MaritalStatus maritalStatus,
        @Enumerated(EnumType.STRING) @Nullable DisplacementStatus displacementStatus,
        @Nullable String intendedDestination,
        @Embedded @Nullable Contact contact,
        @Column(name = "remains_anonymous") @Nullable Boolean remainsAnonymous) {

    public static final Particulars NONE = new Particulars(null, null, null, null, null);

    public boolean isAnonymous() {
        return Boolean.TRUE.equals(remainsAnonymous);
    }

    public Particulars reachedBy(@Nullable Contact other) {
        return new Particulars(
                maritalStatus, displacementStatus, intendedDestination, other, remainsAnonymous);
    }

    /// What somebody is told who gives more of an anonymous person.
    public static RuleBroken refused(String pointer) {
        return new RuleBroken(
                RegistrationProblem.ANONYMOUS_PERSON,
                pointer,
                "Somebody who remains anonymous has an alias and a case code, and nothing else.");
    }

    List<String> differencesFrom(Particulars was) {
        var changed = new ArrayList<String>();
        if (was.maritalStatus != maritalStatus) changed.add("maritalStatus");
        if (was.displacementStatus != displacementStatus) changed.add("displacementStatus");
        if (!Objects.equals(was.intendedDestination, intendedDestination))
            changed.add("intendedDestination");
        if (!Objects.equals(was.contact, contact)) changed.add("contact");
        if (was.isAnonymous() != isAnonymous()) changed.add("prefersToRemainAnonymous");
        return changed;
    }
}
