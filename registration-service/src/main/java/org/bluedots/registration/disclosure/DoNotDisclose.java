package org.bluedots.registration.disclosure;

import java.util.UUID;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.consent.Grantee;

/// Who must not learn anything of a person, because they may be the risk (rule C6). The seam for
/// the list that a person will have: until then [EmptyList] says that nobody is on it.
@FunctionalInterface
public interface DoNotDisclose {

    /// Whether that person, or a family in which they are, is on the subject's list.
    boolean includes(UUID subject, UUID other);

    default boolean includes(UUID subject, Grantee grantee) {
        return grantee.person().filter(other -> includes(subject, other)).isPresent();
    }

    /// Refuses a grantee that is on the list; no consent and no decision overrides it.
    default void check(UUID subject, Grantee grantee) {
        if (includes(subject, grantee))
            throw new RuleBroken(
                    RegistrationProblem.GIVER_IS_RISK,
                    "/granteeId",
                    "This person must not be told.");
    }
}
