package org.bluedots.referral.journal;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bluedots.platform.deadline.DeadlineService;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.referral.code.ReferralType;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralEvent;
import org.bluedots.referral.referral.ReferralEvent.ReferralAccepted;
import org.bluedots.referral.referral.ReferralEvent.ReferralAcknowledged;
import org.bluedots.referral.referral.ReferralEvent.ReferralCompleted;
import org.bluedots.referral.referral.ReferralEvent.ReferralDeclined;
import org.bluedots.referral.referral.ReferralEvent.ReferralDeclinedByClient;
import org.bluedots.referral.referral.ReferralEvent.ReferralDelivered;
import org.bluedots.referral.referral.ReferralEvent.ReferralHalted;
import org.bluedots.referral.referral.ReferralEvent.ReferralRevoked;
import org.bluedots.referral.referral.ReferralEvent.ReferralSent;
import org.bluedots.referral.referral.ReferralEvent.ReferralStarted;
import org.bluedots.referral.referral.ReferralEvent.ReferralStopAnswered;

/// Which clocks a referral runs on ([ReferralClock]). Their lengths are the country's.
@Singleton
class ReferralClocks {

    /// A case that changes hands hangs between two agencies (domain page 06).
    private static final Duration TRANSFER_PENDING = Duration.ofDays(3);

    private static final Duration ANSWER_TO_A_STOP = Duration.ofDays(3);

    private static final List<ReferralClock> OF_THE_RECEIVER =
            List.of(
                    ReferralClock.ASSESS,
                    ReferralClock.ACKNOWLEDGE,
                    ReferralClock.ACCEPT,
                    ReferralClock.START,
                    ReferralClock.TRANSFER);

    private final DeadlineService deadlines;
    private final Profiles profiles;

    ReferralClocks(DeadlineService deadlines, Profiles profiles) {
        this.deadlines = deadlines;
        this.profiles = profiles;
    }

    void follow(Referral referral, List<ReferralEvent> events, Instant now) {
        for (var event : events) follow(referral, event);
        if (events.isEmpty() || referral.steps().sentAt() == null || referral.status().isOpen())
            return;
        for (var kind : OF_THE_RECEIVER) deadlines.cancel(referral.id(), kind.name());
        if (events.stream().anyMatch(ReferralClocks::stopsTheReceiver))
            start(referral, ReferralClock.STOP, now, ANSWER_TO_A_STOP);
    }

    private static boolean stopsTheReceiver(ReferralEvent event) {
        return event instanceof ReferralRevoked
                || event instanceof ReferralHalted
                || event instanceof ReferralDeclinedByClient;
    }

    private void follow(Referral referral, ReferralEvent event) {
        var report = referral.type() == ReferralType.MANDATORY_REPORT;
        switch (event) {
            case ReferralSent sent when report -> startNotification(referral);
            case ReferralSent sent -> startAcceptance(referral, sent.sentAt());
            case ReferralDelivered _ -> meet(referral, ReferralClock.NOTIFY);
            case ReferralAcknowledged read when report -> {
                var time = profile(referral).clocks().mandatoryReport().assess();
                start(referral, ReferralClock.ASSESS, read.acknowledgedAt(), time);
            }
            case ReferralAcknowledged _ -> meet(referral, ReferralClock.ACKNOWLEDGE);
            case ReferralAccepted _ -> {
                meet(referral, ReferralClock.ACCEPT);
                meet(referral, ReferralClock.TRANSFER);
            }
            case ReferralDeclined _ -> {
                meet(referral, ReferralClock.ACKNOWLEDGE);
                meet(referral, ReferralClock.ACCEPT);
                meet(referral, ReferralClock.TRANSFER);
            }
            case ReferralStarted _ -> meet(referral, ReferralClock.START);
            case ReferralCompleted _ -> {
                meet(referral, ReferralClock.START);
                meet(referral, ReferralClock.ASSESS);
            }
            case ReferralStopAnswered _ -> meet(referral, ReferralClock.STOP);
            default -> {} // no clock waits for the others
        }
    }

    private void startNotification(Referral report) {
        var time = profile(report).clocks().mandatoryReport().notification();
        start(report, ReferralClock.NOTIFY, report.steps().occurredAt(), time);
    }

    private void startAcceptance(Referral referral, Instant sentAt) {
        var times = profile(referral).acceptance(referral.need().priority());
        start(referral, ReferralClock.ACKNOWLEDGE, sentAt, times.acknowledge());
        start(referral, ReferralClock.ACCEPT, sentAt, times.accept());
        if (referral.type() == ReferralType.TRANSFER)
            start(referral, ReferralClock.TRANSFER, sentAt, TRANSFER_PENDING);
        else start(referral, ReferralClock.START, sentAt, times.start());
    }

    private void start(Referral referral, ReferralClock kind, Instant from, Duration time) {
        var chain = profile(referral).chain(referral.need().priority());
        deadlines.start(referral.id(), kind.name(), referral.origin(from), time, chain);
    }

    private void meet(Referral referral, ReferralClock kind) {
        deadlines.meet(referral.id(), kind.name());
    }

    private ClockProfile profile(Referral referral) {
        return profiles.country(referral.route().countryCode(), ClockProfile.class);
    }
}
