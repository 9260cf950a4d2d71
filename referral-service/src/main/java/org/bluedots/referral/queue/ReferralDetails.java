package org.bluedots.referral.queue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.bluedots.platform.deadline.DeadlineService;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.referral.disclosure.Papers;
import org.bluedots.referral.queue.ReferralDetailView.Allowed;
import org.bluedots.referral.queue.ReferralDetailView.Asked;
import org.bluedots.referral.queue.ReferralDetailView.Attempt;
import org.bluedots.referral.queue.ReferralDetailView.Correction;
import org.bluedots.referral.queue.ReferralDetailView.Refusal;
import org.bluedots.referral.queue.ReferralDetailView.Steps;
import org.bluedots.referral.queue.ReferralDetailView.Stop;
import org.bluedots.referral.queue.ReferralDetailView.Written;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralStatus;
import org.jspecify.annotations.Nullable;

/// Shows one referral to whoever asks: the sender's agency all of it, the receiver what was
/// disclosed, until it was told to stop, or 30 days after the end (domain page 06).
@Singleton
public class ReferralDetails {

    private static final Duration SEEN_AFTER_THE_END = Duration.ofDays(30);

    private final Papers papers;
    private final DeadlineService deadlines;
    private final CurrentScope scope;
    private final Clock clock;

    ReferralDetails(Papers papers, DeadlineService deadlines, CurrentScope scope, Clock clock) {
        this.papers = papers;
        this.deadlines = deadlines;
        this.scope = scope;
        this.clock = clock;
    }

    public ReferralDetailView of(Referral referral) {
        var id = referral.id();
        var letter = referral.letter();
        var sealed = letter.brief();
        var brief = sealed == null || !isShown(referral) ? null : papers.openBrief(id, sealed);
        return new ReferralDetailView(
                ReferralView.of(referral),
                Asked.of(referral),
                Written.of(letter, brief),
                Allowed.of(referral.grounds(), overrideReason(referral)),
                person(referral),
                Steps.of(referral),
                Refusal.of(referral),
                referral.ending().outcome(),
                Stop.of(referral),
                referral.attempts().stream().map(Attempt::of).toList(),
                deadlines.of(id).stream().map(ReferralDetailView.Clock::of).toList(),
                List.copyOf(referral.corrections().stream().map(Correction::of).toList()));
    }

    private @Nullable JsonNode person(Referral referral) {
        var sealed = referral.snapshot();
        if (sealed == null || !isShown(referral)) return null;
        return papers.openSnapshot(referral.id(), sealed);
    }

    private @Nullable String overrideReason(Referral referral) {
        var sealed = referral.grounds().overrideReason();
        if (sealed == null || !isOurs(referral)) return null;
        return papers.openReason(referral.id(), sealed);
    }

    private boolean isShown(Referral referral) {
        if (isOurs(referral)) return true;
        var closedAt = referral.steps().closedAt();
        if (closedAt == null) return true;
        return !ReferralStatus.STOPPED.contains(referral.status())
                && clock.instant().isBefore(closedAt.plus(SEEN_AFTER_THE_END));
    }

    private boolean isOurs(Referral referral) {
        return referral.route().fromAgency().equals(scope.get().agency());
    }
}
