package org.bluedots.registration.tracing;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bluedots.registration.uasc.Account;
import org.bluedots.registration.uasc.UascAssessment;
import org.bluedots.registration.uasc.UascAssessmentRepository;
import org.bluedots.registration.uasc.UascStatus;

/// What was told of the separation of children, the newest word of each.
@Singleton
class Accounts {

    private final UascAssessmentRepository assessments;

    Accounts(UascAssessmentRepository assessments) {
        this.assessments = assessments;
    }

    /// Nothing of a child who has been with a parent or guardian since.
    Map<UUID, Account> of(Collection<UUID> children) {
        var told = new HashMap<UUID, Account>();
        for (var look : assessments.ofAll(children))
            told.merge(look.personId(), after(Account.NONE, look), (was, _) -> after(was, look));
        return told;
    }

    private static Account after(Account was, UascAssessment look) {
        if (look.rule().status() == UascStatus.ACCOMPANIED) return Account.NONE;
        var now = look.account();
        var separation = now.separation() == null ? was.separation() : now.separation();
        var caregiver = now.lastCaregiver() == null ? was.lastCaregiver() : now.lastCaregiver();
        return new Account(null, separation, caregiver);
    }
}
