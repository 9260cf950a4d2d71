package org.bluedots.referral.mandatoryreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.referral.code.Priority;
import org.bluedots.referral.code.ReferralReason;
import org.bluedots.referral.journal.ReferralJournal;
import org.bluedots.referral.referral.Need;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralRepository;
import org.bluedots.referral.referral.Route;
import org.bluedots.referral.servicepoint.ServicePointRepository;
import org.bluedots.referral.servicepoint.ServiceType;

/// Opens the report that the law of the country demands, once per child, and keeps it true.
@ApplicationScoped
class MandatoryReportService {

    private static final String UNACCOMPANIED = "UNACCOMPANIED";

    private final ReferralRepository referrals;
    private final ServicePointRepository servicePoints;
    private final ReferralJournal journal;
    private final Profiles profiles;
    private final Ids ids;
    private final Clock clock;

    MandatoryReportService(
            ReferralRepository referrals,
            ServicePointRepository servicePoints,
            ReferralJournal journal,
            Profiles profiles,
            Ids ids,
            Clock clock) {
        this.referrals = referrals;
        this.servicePoints = servicePoints;
        this.journal = journal;
        this.profiles = profiles;
        this.ids = ids;
        this.clock = clock;
    }

    /// Reports an unaccompanied child to the authority of the country. The same child again, under
    /// whatever event, is no second report.
    @Transactional
    public void open(UnaccompaniedChildIdentified child, Origin from) {
        var need = need(child.personId(), ReferralReason.UNACCOMPANIED_CHILD, child.priority());
        report(need, from).ifPresent(report -> tell(report.statusOfTheChild(UNACCOMPANIED), from));
    }

    /// Reports that a child who was alone is missing; once until somebody has closed that report.
    @Transactional
    public void missing(UUID child, Origin from) {
        report(need(child, ReferralReason.MISSING_CHILD, Priority.P0), from)
                .ifPresent(report -> tell(report, from));
    }

    private static Need need(UUID child, ReferralReason why, Priority priority) {
        return new Need(child, ServiceType.CHILD_PROTECTION, why, priority);
    }

    /// Empty where the law of the country does not demand it.
    private Optional<Referral> report(Need need, Origin from) {
        var country = from.country();
        if (!profiles.country(country, ReportingProfile.class).demands(need.reason()))
            return Optional.empty();
        var authority = servicePoints.authorityOf(country).orElseThrow();
        return Optional.of(
                Referral.mandatoryReport(
                        ids.next(),
                        referrals.nextCode(country),
                        need,
                        Route.of(from, authority),
                        from.occurredAt(),
                        clock.instant()));
    }

    private void tell(Referral report, Origin from) {
        if (referrals.addOnce(report))
            journal.wrote("open", report, from.occurredAt(), report.opened());
    }

    /// Writes into the child's report what registration says now: a report is corrected, never
    /// withdrawn. Most children have none, and then there is nothing to correct.
    @Transactional
    public void correct(UascStatusChanged change, UUID eventId) {
        var found = referrals.reportOnTheChild(change.personId());
        if (found.isEmpty()) return;
        var report = found.get();
        var events = report.correct(change.to(), change.ruleId(), eventId, change.changedAt());
        if (events.isEmpty()) return;
        journal.wrote("correct", report, change.changedAt(), events);
    }
}
