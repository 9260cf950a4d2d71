package org.bluedots.registration.tier;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.needs.Circle;
import org.bluedots.registration.needs.SpecificNeedRepository;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.risk.RiskAssessment;
import org.bluedots.registration.risk.RiskReason;
import org.bluedots.registration.risk.RiskRule;
import org.bluedots.registration.risk.RiskSignal;
import org.bluedots.registration.screening.TraffickingScreeningRepository;

/// Spells out a tier's reasons for one reader: protected ones as far as the reader is in their
/// circles, the rest as one masked reason.
@Singleton
class Reasons {

    private final SpecificNeedRepository needs;
    private final TraffickingScreeningRepository screenings;

    Reasons(SpecificNeedRepository needs, TraffickingScreeningRepository screenings) {
        this.needs = needs;
        this.screenings = screenings;
    }

    List<RiskReason> of(Person person, LocalDate today, Staff reader) {
        var facts = person.facts(today);
        var guarded = person.risk().guardedFindings(facts);
        var known = known(person, reader);
        known.keySet().retainAll(guarded);
        var reasons = new ArrayList<RiskReason>();
        for (var rule : person.risk().rules())
            if (!rule.equals(RiskAssessment.PROTECTED_REASON)) reasons.add(RiskReason.of(rule));
        var signals = new HashSet<RiskSignal>();
        known.values().forEach(signals::addAll);
        RiskAssessment.rules(facts.with(signals)).stream()
                .filter(RiskRule::isProtected)
                .map(RiskReason::of)
                .forEach(reasons::add);
        if (!known.keySet().containsAll(guarded))
            reasons.add(RiskReason.of(RiskAssessment.PROTECTED_REASON));
        return reasons;
    }

    private Map<UUID, Set<RiskSignal>> known(Person person, Staff reader) {
        var known = new HashMap<UUID, Set<RiskSignal>>();
        for (var need : needs.openOf(person.id()))
            if (need.isKnownTo(reader, person))
                need.signal().ifPresent(signal -> known.put(need.id(), Set.of(signal)));
        if (Circle.PROTECTION.admits(reader, person.uascStatus()))
            screenings
                    .latest(person.id())
                    .ifPresent(screening -> known.put(screening.id(), screening.signals()));
        return known;
    }
}
