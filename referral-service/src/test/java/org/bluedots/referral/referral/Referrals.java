package org.bluedots.referral.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.given.SpokenCode;
import org.bluedots.referral.code.Priority;
import org.bluedots.referral.code.ReferralOutcome;
import org.bluedots.referral.code.ReferralReason;
import org.bluedots.referral.code.ReferralType;
import org.bluedots.referral.code.RefusalReason;
import org.bluedots.referral.servicepoint.ServiceType;

/// Referrals at any point of their life.
final class Referrals {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final UUID CHILD = UUID.fromString("01980000-0000-7000-8000-000000000001");
    static final UUID EVENT = UUID.fromString("01980000-0000-7000-8000-000000000002");
    static final UUID CONSENT = UUID.fromString("01980000-0000-7000-8000-000000000005");

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
                        NOON)
                .statusOfTheChild("UNACCOMPANIED");
    }

    static Referral aDraft() {
        return aDraftOf(ServiceType.HEALTH);
    }

    static Referral aDraftOf(ServiceType service) {
        return Referral.draft(
                REFERRAL,
                SpokenCode.of("RF", "MD", 2),
                ReferralType.SERVICE,
                new Need(CHILD, service, ReferralReason.SERVICE_NEEDED, Priority.P1),
                new Route("northstar", "BD-MD-01", "MD", AUTHORITY, "riverbank"),
                NOON);
    }

    /// Brought there by its own verbs.
    static Referral aReferralIn(ReferralStatus status) {
        var referral = aDraft();
        switch (status) {
            case DRAFT -> {}
            case PENDING_CONSENT -> referral.lackConsent(NOON);
            case READY -> referral.allow(CONSENT, NOON);
            case CANCELLED -> referral.end(Closing.CANCELLED, NOON);
            default -> takeOn(sent(referral), status);
        }
        return referral;
    }

    private static Referral sent(Referral referral) {
        referral.allow(CONSENT, NOON);
        referral.send(null, NOON);
        return referral;
    }

    /// From SENT to where it shall be; also what a mandatory report can do.
    private static void takeOn(Referral referral, ReferralStatus status) {
        switch (status) {
            case DELIVERED -> referral.deliver(NOON);
            case ACKNOWLEDGED -> referral.acknowledge(NOON);
            case ACCEPTED, IN_PROGRESS, NO_SHOW, COMPLETED, SERVICE_UNAVAILABLE, CLOSED ->
                    accepted(referral, status);
            case ESCALATED -> referral.expire(NOON);
            case DECLINED -> referral.decline(RefusalReason.NO_CAPACITY, null, NOON);
            case REROUTED -> {
                referral.decline(RefusalReason.NO_CAPACITY, null, NOON);
                referral.rerouteTo(EVENT, NOON);
            }
            case RETURNED, REVOKED, HALTED, DECLINED_BY_CLIENT ->
                    referral.end(Closing.valueOf(status.name()), NOON);
            default -> {}
        }
    }

    private static void accepted(Referral referral, ReferralStatus status) {
        referral.acknowledge(NOON);
        referral.accept(NOON);
        switch (status) {
            case IN_PROGRESS -> referral.start(NOON);
            case NO_SHOW -> referral.miss(NOON);
            case COMPLETED -> referral.complete(ReferralOutcome.SERVICE_PROVIDED, NOON);
            case SERVICE_UNAVAILABLE -> referral.end(Closing.SERVICE_UNAVAILABLE, NOON);
            case CLOSED -> {
                referral.complete(ReferralOutcome.SERVICE_PROVIDED, NOON);
                referral.end(Closing.CLOSED, NOON);
            }
            default -> {}
        }
    }

    /// A mandatory report brought there by its own verbs; it cannot be everywhere.
    static Referral aReportIn(ReferralStatus status) {
        var report = aReport();
        takeOn(report, status);
        return report;
    }

    /// Where a mandatory report may come to.
    static List<ReferralStatus> ofAReport() {
        return List.of(
                ReferralStatus.SENT,
                ReferralStatus.DELIVERED,
                ReferralStatus.ACKNOWLEDGED,
                ReferralStatus.ACCEPTED,
                ReferralStatus.IN_PROGRESS,
                ReferralStatus.NO_SHOW,
                ReferralStatus.ESCALATED,
                ReferralStatus.DECLINED,
                ReferralStatus.RETURNED,
                ReferralStatus.SERVICE_UNAVAILABLE,
                ReferralStatus.COMPLETED,
                ReferralStatus.CLOSED,
                ReferralStatus.REROUTED);
    }
}
