package org.bluedots.registration.assessment;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.registration.hub.Place;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.reminder.Reminded;
import org.bluedots.registration.uasc.Accompaniment;
import org.bluedots.registration.uasc.AgeLooks;
import org.bluedots.registration.uasc.UascAssessment;
import org.bluedots.registration.uasc.UascRule;

/// Looks at the children who were with somebody who turned out to be a child as well. Nobody is
/// found to be less alone than before: that takes somebody who looks.
@Singleton
class CompanionAge implements Reminded {

    private final AssessmentRecords records;
    private final Profiles profiles;
    private final Outbox outbox;
    private final CurrentScope scope;

    CompanionAge(AssessmentRecords records, Profiles profiles, Outbox outbox, CurrentScope scope) {
        this.records = records;
        this.profiles = profiles;
        this.outbox = outbox;
        this.scope = scope;
    }

    @Override
    public String kind() {
        return AgeLooks.COMPANION_AGE;
    }

    @Override
    public void due(UUID companionId) {
        var companion = records.person(companionId);
        if (!companion.uascStatus().isChild()) return;
        for (var before : records.newestLooksWith(Set.of(companionId)))
            look(records.person(before.personId()), before);
    }

    private void look(Person child, UascAssessment before) {
        var with =
                new Accompaniment(
                        before.relation(), false, before.mandate(), before.mandateVerified());
        var rule = UascRule.of(true, with);
        if (!child.uascStatus().isChild() || rule == child.uascRule()) return;
        var now = records.now();
        records.keep(
                new UascAssessment(
                        records.nextId(),
                        child.id(),
                        with,
                        before.companionId(),
                        rule,
                        new UascAssessment.Look(scope.get().actor(), now, false)));
        var today = LocalDate.ofInstant(now, Place.of(profiles, child.hub()).zone());
        outbox.publish(
                child.origin(now), child.assess(rule, AgeLooks.COMPANION_AGE, false, today, now));
    }
}
