package org.bluedots.referral.journal;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.bluedots.platform.deadline.DeadlineService;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralEvent;
import org.bluedots.referral.referral.ReferralEvent.ReferralAccepted;
import org.bluedots.referral.referral.ReferralEvent.ReferralAcknowledged;
import org.bluedots.referral.referral.ReferralEvent.ReferralCompleted;
import org.bluedots.referral.referral.ReferralEvent.ReferralCorrected;
import org.bluedots.referral.referral.ReferralEvent.ReferralDeclined;
import org.bluedots.referral.referral.ReferralEvent.ReferralDelivered;
import org.bluedots.referral.referral.ReferralEvent.ReferralOpened;
import org.bluedots.referral.referral.ReferralEvent.ReferralSent;
import org.bluedots.referral.referral.ReferralEvent.ReferralStarted;

/// Which clocks a mandatory report runs on. NOTIFY: from the fact to the delivery. ASSESS: from the
/// acknowledgement to the completion. Their lengths are the country's.
@Singleton
class ReferralClocks {

    private static final String NOTIFY = "NOTIFY";
    private static final String ASSESS = "ASSESS";

    private final DeadlineService deadlines;
    private final Profiles profiles;

    ReferralClocks(DeadlineService deadlines, Profiles profiles) {
        this.deadlines = deadlines;
        this.profiles = profiles;
    }

    void follow(Referral referral, ReferralEvent event) {
        switch (event) {
            case ReferralSent _ ->
                    start(referral, NOTIFY, referral.occurredAt(), times(referral).notification());
            case ReferralDelivered _ -> deadlines.meet(referral.id(), NOTIFY);
            case ReferralAcknowledged acknowledged ->
                    start(
                            referral,
                            ASSESS,
                            acknowledged.acknowledgedAt(),
                            times(referral).assess());
            case ReferralDeclined _ -> deadlines.cancel(referral.id(), ASSESS);
            case ReferralCompleted _ -> deadlines.meet(referral.id(), ASSESS);
            case ReferralOpened _, ReferralAccepted _, ReferralStarted _, ReferralCorrected _ -> {}
        }
    }

    private void start(Referral referral, String kind, Instant from, Duration time) {
        var chain = profile(referral).chain(referral.need().priority());
        deadlines.start(referral.id(), kind, referral.route().origin(from), time, chain);
    }

    private ClockProfile.MandatoryReport times(Referral referral) {
        return profile(referral).clocks().mandatoryReport();
    }

    private ClockProfile profile(Referral referral) {
        return profiles.country(referral.route().countryCode(), ClockProfile.class);
    }
}
