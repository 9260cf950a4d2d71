package org.bluedots.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.platform.sample.SampleDatabase;
import org.bluedots.platform.sample.SampleTest;
import org.bluedots.platform.sample.Transactions;
import org.bluedots.platform.testing.FixedClock;
import org.junit.jupiter.api.Test;

@SampleTest
class DeadlineTest {

    private static final String NOTIFY = "NOTIFY_AUTHORITY";
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final List<EscalationStep> CHAIN =
            List.of(
                    new EscalationStep("hub-manager", Duration.ZERO),
                    new EscalationStep("country-coordinator", Duration.ofMinutes(30)));

    @Inject DeadlineService deadlines;
    @Inject DeadlineTicker ticker;
    @Inject Transactions transactions;
    @Inject FixedClock clock;

    private final UUID child = UUID.randomUUID();

    @Test
    void aClockWarnsTwiceThenIsBreachedAndEscalatesStepByStep() {
        start(child, Duration.ZERO);

        after(14).isEqualTo("started");
        after(1).isEqualTo("started, warned 50");
        after(0).isEqualTo("started, warned 50");
        after(9).isEqualTo("started, warned 50, warned 80");
        after(6).isEqualTo("started, warned 50, warned 80, breached, escalated 1 hub-manager");
        after(29).isEqualTo("started, warned 50, warned 80, breached, escalated 1 hub-manager");
        after(1).isEqualTo(
                        "started, warned 50, warned 80, breached, escalated 1 hub-manager, escalated 2 country-coordinator");
        after(600)
                .isEqualTo(
                        "started, warned 50, warned 80, breached, escalated 1 hub-manager, escalated 2 country-coordinator");
    }

    @Test
    void aClockThatIsMetRingsNoMore() {
        start(child, Duration.ZERO);
        transactions.run(() -> deadlines.meet(child, NOTIFY));
        after(60).isEqualTo("started, met");
        transactions.run(() -> deadlines.meet(child, NOTIFY));
        after(0).isEqualTo("started, met");
    }

    @Test
    void aClockThatIsCancelledRingsNoMore() {
        start(child, Duration.ZERO);
        transactions.run(() -> deadlines.cancel(child, NOTIFY));
        after(60).isEqualTo("started, cancelled");
    }

    @Test
    void whatIsMetAfterTheBreachStopsTheEscalationAndStaysBreached() {
        start(child, Duration.ZERO);
        after(30).isEqualTo("started, breached, escalated 1 hub-manager");
        transactions.run(() -> deadlines.meet(child, NOTIFY));
        after(60).isEqualTo("started, breached, escalated 1 hub-manager, met");
        assertThat(column("state")).containsExactly("BREACHED");
    }

    @Test
    void aClockStartedLateSkipsTheWarningsItHasPassed() {
        start(child, Duration.ofMinutes(25));
        after(0).isEqualTo("started, warned 80");
    }

    @Test
    void aClockStartedAfterItsEndIsBreachedAtOnce() {
        start(child, Duration.ofHours(2));
        after(0).isEqualTo(
                        "started, breached, escalated 1 hub-manager, escalated 2 country-coordinator");
    }

    @Test
    void aThingHasOneClockOfAKind() {
        start(child, Duration.ZERO);
        assertThatThrownBy(() -> start(child, Duration.ZERO)).isInstanceOf(RuntimeException.class);
        after(0).isEqualTo("started");
    }

    @Test
    void itsEventsNameWhoCausedThem() {
        start(child, Duration.ZERO);
        after(30).contains("breached");
        assertThat(
                        SampleDatabase.column(
                                "select actor_id || ' ' || (correlation_id <> '') from event_log where aggregate_id = ? and type like '%breached%'",
                                child))
                .containsExactly("system:platform true");
    }

    /// The state is in the database alone: any replica finds what is due, and only one acts.
    @Test
    void manyReplicasActOnceOnEach() {
        var children = Stream.generate(UUID::randomUUID).limit(150).toList();
        for (var each : children) start(each, Duration.ZERO);
        clock.advance(HALF_AN_HOUR);

        var replicas =
                Stream.generate(() -> CompletableFuture.runAsync(ticker::tick)).limit(4).toList();
        replicas.forEach(CompletableFuture::join);
        ticker.tick();

        for (var each : children)
            assertThat(story(each)).isEqualTo("started, breached, escalated 1 hub-manager");
    }

    /// An authority that acknowledges in the very moment of the warning is not refused for it.
    @Test
    void meetingAClockWhileItRingsNeverFails() {
        var children = Stream.generate(UUID::randomUUID).limit(60).toList();
        for (var each : children) start(each, Duration.ZERO);
        clock.advance(Duration.ofMinutes(15));

        var work = new ArrayList<CompletableFuture<Void>>();
        work.add(CompletableFuture.runAsync(ticker::tick));
        for (var each : children)
            work.add(
                    CompletableFuture.runAsync(
                            () -> transactions.run(() -> deadlines.meet(each, NOTIFY))));
        work.forEach(CompletableFuture::join);
        ticker.tick();

        for (var each : children)
            assertThat(story(each)).isIn("started, met", "started, warned 50, met");
    }

    private void start(UUID aggregate, Duration ago) {
        var origin = new Origin("northstar", "BD-MD-01", "MDA", clock.instant().minus(ago));
        transactions.run(() -> deadlines.start(aggregate, NOTIFY, origin, HALF_AN_HOUR, CHAIN));
    }

    /// The child's story after so many more minutes.
    private org.assertj.core.api.AbstractStringAssert<?> after(int minutes) {
        clock.advance(Duration.ofMinutes(minutes));
        ticker.tick();
        return assertThat(story(child));
    }

    private static String story(UUID aggregate) {
        return String.join(
                ", ",
                SampleDatabase.column(
                        "select concat_ws(' ', split_part(type, '.', 4), payload ->> 'percent', payload ->> 'step', payload ->> 'role') from event_log where aggregate_id = ? order by aggregate_version",
                        aggregate));
    }

    private List<String> column(String name) {
        return SampleDatabase.column(
                "select " + name + " from deadline where aggregate_id = ?", child);
    }
}
