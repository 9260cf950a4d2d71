package org.bluedots.referral.mandatoryreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.referral.journal.ReferralJournal;
import org.bluedots.referral.referral.Need;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralReason;
import org.bluedots.referral.referral.ReferralRepository;
import org.bluedots.referral.referral.Route;
import org.bluedots.referral.servicepoint.ServicePointRepository;
import org.bluedots.referral.servicepoint.ServiceType;

/// Opens the report that the law of the country demands, once per child, and keeps it true.
@ApplicationScoped
class MandatoryReportService {

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
        var why = ReferralReason.UNACCOMPANIED_CHILD;
        if (!profiles.country(from.country(), ReportingProfile.class).demands(why)) return;
        var authority = servicePoints.authorityOf(from.country()).orElseThrow();
        var report =
                Referral.mandatoryReport(
                        ids.next(),
                        referrals.nextCode(from.country()),
                        new Need(
                                child.personId(),
                                ServiceType.CHILD_PROTECTION,
                                why,
                                child.priority()),
                        Route.of(from, authority),
                        from.occurredAt(),
                        clock.instant());
        if (referrals.addOnce(report))
            journal.wrote("open", report, from.occurredAt(), report.opened());
    }

    /// Writes into the child's report what registration says now: a report is corrected, never
    /// withdrawn. Most children have none, and then there is nothing to correct.
    @Transactional
    public void correct(UascStatusChanged change, UUID eventId) {
        var found = referrals.mandatoryReportOn(change.personId());
        if (found.isEmpty()) return;
        var report = found.get();
        var events = report.correct(change.to(), change.ruleId(), eventId, change.changedAt());
        if (events.isEmpty()) return;
        referrals.flush(); // in the scope of this event: the next of the batch may have another
        journal.wrote("correct", report, change.changedAt(), events);
    }
}
