package org.bluedots.registration.referralfact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bluedots.registration.needs.NeedSignals;
import org.bluedots.registration.referralfact.FactRows.Document;
import org.bluedots.registration.referralfact.FactRows.Need;
import org.bluedots.registration.referralfact.FactRows.Others;
import org.bluedots.registration.referralfact.FactRows.Subject;
import org.bluedots.registration.referralfact.ReferralFacts.Child;
import org.bluedots.registration.referralfact.ReferralFacts.Company;
import org.bluedots.registration.referralfact.ReferralFacts.LegalDocuments;
import org.bluedots.registration.referralfact.ReferralFacts.Pregnancy;
import org.bluedots.registration.referralfact.ReferralFacts.Tier;
import org.bluedots.registration.risk.RiskAssessment;
import org.bluedots.registration.risk.RiskRule;
import org.bluedots.registration.risk.RiskSignal;
import org.bluedots.registration.screening.TraffickingScreening.Signs;
import org.bluedots.registration.uasc.UascStatus;
import org.jspecify.annotations.Nullable;

/// All that was found of the people asked about, to say the facts of each from.
record Facts(
        Map<UUID, List<Need>> needs,
        Map<UUID, Signs> screenings,
        Map<UUID, List<Document>> documents,
        Map<UUID, Others> others) {

    private static final Set<String> PREGNANT = Set.of("WR-PY", "CR-TP", "SM-DP", "UR-LA");
    private static final String AT_TERM = "UR-LA";
    private static final String NO_DOCUMENTS = "LP-ND";

    static Facts of(FactRows rows) {
        return new Facts(rows.needs(), rows.screenings(), rows.documents(), rows.others());
    }

    /// @param today at the person's hub
    ReferralFacts of(Subject subject, LocalDate today, int ageOfMajority) {
        var open =
                needs.getOrDefault(subject.id(), List.of()).stream()
                        .filter(need -> need.counts(today))
                        .toList();
        var codes = open.stream().map(Need::code).toList();
        var signals = signals(subject, codes);
        var isChild = subject.birth().isChild(today, ageOfMajority);
        return new ReferralFacts(
                subject.version(),
                subject.where(),
                subject.state(),
                subject.hidden(),
                new Child(isChild, subject.birth().youngestAge(today), subject.uascStatus()),
                company(subject, isChild),
                codes,
                tier(subject, signals, today),
                signals.contains(RiskSignal.TRAFFICKING_SUSPECTED),
                violenceAt(open),
                new Pregnancy(!Collections.disjoint(codes, PREGNANT), codes.contains(AT_TERM)),
                documents(subject, codes, today));
    }

    private Set<RiskSignal> signals(Subject subject, List<String> codes) {
        var signals = EnumSet.noneOf(RiskSignal.class);
        for (var code : codes) NeedSignals.of(code).ifPresent(signals::add);
        var screening = screenings.get(subject.id());
        if (screening != null) signals.addAll(screening.signals());
        return signals;
    }

    private Company company(Subject subject, boolean isChild) {
        var others = this.others.getOrDefault(subject.id(), Others.NOBODY);
        var alone =
                isChild ? subject.uascStatus() == UascStatus.UNACCOMPANIED : others.people() == 0;
        return new Company(alone, others.people(), others.children());
    }

    /// The open rules as they stand, and by name those in whose place stands a protected reason.
    private static Tier tier(Subject subject, Set<RiskSignal> signals, LocalDate today) {
        var rules = new ArrayList<>(subject.standing().rules());
        rules.remove(RiskAssessment.PROTECTED_REASON);
        RiskAssessment.rules(subject.facts(today).with(signals)).stream()
                .filter(RiskRule::isProtected)
                .map(RiskRule::name)
                .forEach(rules::add);
        return new Tier(subject.standing().priority(), rules, subject.standing().edition());
    }

    /// The latest that was told: what there is still time for is counted from it.
    private static @Nullable Instant violenceAt(List<Need> open) {
        return open.stream()
                .map(Need::occurredAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private LegalDocuments documents(Subject subject, List<String> codes, LocalDate today) {
        var known = documents.getOrDefault(subject.id(), List.of());
        if (codes.contains(NO_DOCUMENTS)) return LegalDocuments.MISSING;
        if (known.isEmpty()) return LegalDocuments.UNKNOWN;
        return known.stream().anyMatch(document -> document.isValid(today))
                ? LegalDocuments.HELD
                : LegalDocuments.MISSING;
    }
}
