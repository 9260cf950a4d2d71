package org.bluedots.referral.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.referral.agreement.AgreementRepository;
import org.bluedots.referral.finding.Ranking.Candidate;
import org.bluedots.referral.servicepoint.ServiceNeed;
import org.bluedots.referral.servicepoint.ServicePoint;
import org.bluedots.referral.servicepoint.ServicePointRepository;

/// Finds the service points that can take a need.
@ApplicationScoped
public class FindingService {

    private final ServicePointRepository servicePoints;
    private final AgreementRepository agreements;
    private final CurrentScope scope;
    private final Clock clock;

    FindingService(
            ServicePointRepository servicePoints,
            AgreementRepository agreements,
            CurrentScope scope,
            Clock clock) {
        this.servicePoints = servicePoints;
        this.agreements = agreements;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public MatchesView find(ServiceNeed need) {
        return MatchesView.of(rank(need, scope.get().agency()));
    }

    /// The best one that can take it.
    ///
    /// @param agency the sender's
    /// @param but not these
    @Transactional
    public Optional<ServicePoint> best(ServiceNeed need, String agency, Set<UUID> but) {
        return rank(need, agency).stream()
                .filter(Candidate::fitting)
                .map(Candidate::point)
                .filter(point -> !but.contains(point.id()))
                .findFirst();
    }

    private List<Candidate> rank(ServiceNeed need, String agency) {
        var now = clock.instant();
        var partners = agreements.partnersOf(agency, now);
        return new Ranking(need, agency, partners, now).of(servicePoints.in(need.country()));
    }
}
