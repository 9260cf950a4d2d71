package org.bluedots.referral.referral;

import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.given.SpokenCode;
import org.bluedots.referral.servicepoint.ServiceType;

/// Referrals at any point of their life.
final class Referrals {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final UUID CHILD = UUID.fromString("01980000-0000-7000-8000-000000000001");
    static final UUID EVENT = UUID.fromString("01980000-0000-7000-8000-000000000002");

    private static final UUID REFERRAL = UUID.fromString("01980000-0000-7000-8000-000000000003");
    private static final UUID AUTHORITY = UUID.fromString("01980000-0000-7000-8000-000000000004");

    private Referrals() {}

    static Referral aReport() {
        return Referral.mandatoryReport(
                REFERRAL,
                SpokenCode.of("RF", "MD", 1),
                new Need(
                        CHILD,
                        ServiceType.CHILD_PROTECTION,
                        ReferralReason.UNACCOMPANIED_CHILD,
                        Priority.P0),
                new Route("northstar", "BD-MD-01", "MD", AUTHORITY, "md-guardianship"),
                NOON.minusSeconds(60),
                NOON);
    }

    /// Brought there by its own verbs.
    static Referral aReportIn(ReferralStatus status) {
        var report = aReport();
        switch (status) {
            case SENT -> {}
            case DELIVERED -> report.deliver(NOON);
            case ACKNOWLEDGED -> report.acknowledge(NOON);
            case ACCEPTED -> {
                report.acknowledge(NOON);
                report.accept(NOON);
            }
            case IN_PROGRESS -> {
                report.acknowledge(NOON);
                report.accept(NOON);
                report.start(NOON);
            }
            case COMPLETED -> {
                report.acknowledge(NOON);
                report.accept(NOON);
                report.complete(ReferralOutcome.SERVICE_PROVIDED, NOON);
            }
            case DECLINED -> report.decline(RefusalReason.NO_CAPACITY, null, NOON);
        }
        return report;
    }
}
