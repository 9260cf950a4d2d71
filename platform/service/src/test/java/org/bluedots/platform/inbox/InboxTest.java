package org.bluedots.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bluedots.platform.inbox.Arrivals.awaitKept;
import static org.bluedots.platform.inbox.Arrivals.await_;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.errors.TimeoutException;
import org.bluedots.platform.sample.Gate;
import org.bluedots.platform.sample.SampleDatabase;
import org.bluedots.platform.sample.SampleTest;
import org.bluedots.platform.sample.Trucks;
import org.bluedots.platform.testing.FixedClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

@SampleTest
class InboxTest {

    private static final Trucks TRUCKS = new Trucks();

    @Inject Gate gate;
    @Inject FixedClock clock;
    @Inject Intake intake;
    @Inject @All List<EventConsumer> consumers;

    private final UUID truck = UUID.randomUUID();

    @AfterAll
    static void close() {
        TRUCKS.close();
    }

    @Test
    void anEventTakesEffectOnceHoweverOftenItArrives() {
        var event = UUID.randomUUID();
        for (var copy = 0; copy < 3; copy++)
            TRUCKS.send(truck, Trucks.headers(event, truck, 1), "{\"boxes\":3}");
        TRUCKS.arrives(truck, 2);

        await_(truck, "1", "2");
        assertThat(gate.knocks(event)).isEqualTo(1);
    }

    @Test
    void whatComesTooEarlyWaitsAndFollowsInTheTransactionThatFillsTheGap() {
        TRUCKS.arrives(truck, 1);
        TRUCKS.arrives(truck, 4);
        TRUCKS.arrives(truck, 3);
        awaitKept(truck, "WAITING 3", "WAITING 4");
        assertThat(Arrivals.of(truck)).containsExactly("1");

        TRUCKS.arrives(truck, 2);

        await_(truck, "1", "2", "3", "4");
        awaitKept(truck);
        assertThat(
                        SampleDatabase.column(
                                "select distinct xmin::text from arrival where subject = ? and subject_version > 1",
                                truck))
                .hasSize(1);
    }

    @Test
    void whatHasWaitedTooLongIsAppliedAndItsPredecessorWhenItComes() {
        TRUCKS.arrives(truck, 2);
        TRUCKS.arrives(truck, 3);
        awaitKept(truck, "WAITING 2", "WAITING 3");

        clock.advance(Duration.ofSeconds(61));
        await_(truck, "2", "3");

        TRUCKS.arrives(truck, 1);
        await_(truck, "2", "3", "1");
    }

    @Test
    void anEventThatDoesNotConcernTheConsumerOnlyCounts() {
        var washed = Trucks.headers(UUID.randomUUID(), truck, 1);
        washed.put("ce_type", "org.bluedots.sample.truck-washed.v1");
        TRUCKS.send(truck, washed, "{}");
        TRUCKS.arrives(truck, 2);

        await_(truck, "2");
        awaitKept(truck);
    }

    @Test
    void aRefusedEventHoldsItsOwnFollowersBackAndNobodyElse() {
        var refused = TRUCKS.arrives(shut(UUID.randomUUID(), truck), truck, 1);
        TRUCKS.arrives(truck, 2);
        TRUCKS.arrives(truck, 3);
        var other = UUID.randomUUID();
        TRUCKS.arrives(other, 1);

        await_(other, "1");
        awaitKept(truck, "FAILED 1", "WAITING 2", "WAITING 3");
        assertThat(Arrivals.of(truck)).isEmpty();
        assertThat(
                        SampleDatabase.column(
                                "select reason || ' ' || cause_class from quarantine where event_id = ?",
                                refused))
                .containsExactly("REFUSED java.lang.IllegalStateException");
    }

    @Test
    void aWaitingEventThatIsRefusedFailsByItselfAndNotTheOneThatLetItGo() {
        TRUCKS.arrives(shut(UUID.randomUUID(), truck), truck, 2);
        awaitKept(truck, "WAITING 2");
        TRUCKS.arrives(truck, 1);

        await_(truck, "1");
        awaitKept(truck, "FAILED 2");
    }

    @Test
    void anOverdueEventThatIsRefusedDoesNotHoldTheOthersUp() {
        TRUCKS.arrives(shut(UUID.randomUUID(), truck), truck, 2);
        awaitKept(truck, "WAITING 2");
        var other = UUID.randomUUID();
        TRUCKS.arrives(other, 2);
        awaitKept(other, "WAITING 2");

        clock.advance(Duration.ofSeconds(61));

        await_(other, "2");
        awaitKept(truck, "FAILED 2");
    }

    @Test
    void whatMayPassIsTriedAgainInItsPlaceAndNeverSetAside() {
        var event = UUID.randomUUID();
        gate.shut(event, () -> new TransientFault("a scale", new TimeoutException()));
        TRUCKS.arrives(event, truck, 1);
        await().atMost(Duration.ofSeconds(30)).until(() -> gate.knocks(event) >= 4);
        awaitKept(truck);

        gate.open(event);
        await_(truck, "1");
    }

    /// It is like a lost race each time; a consumer must not try it for ever.
    @Test
    void aRowThatIsThereAlreadyIsSetAsideAfterSomeAttempts() {
        var event = UUID.randomUUID();
        gate.shut(event, () -> new IllegalStateException(new SQLException("there", "23505")));
        TRUCKS.arrives(event, truck, 1);

        awaitKept(truck, "FAILED 1");
        assertThat(gate.knocks(event)).isGreaterThan(5);
    }

    @Test
    void eventsOfTwoAgenciesInOneBatchAreEachWrittenInTheirOwnScope() {
        var theirs = UUID.randomUUID();
        var headers = Trucks.headers(UUID.randomUUID(), theirs, 1);
        headers.put("ce_agencyid", "riverbank");
        headers.put("ce_hubid", "BD-RO-01");
        var ours = Trucks.headers(UUID.randomUUID(), truck, 1);

        intake.take(consumers.getFirst(), List.of(record(ours, 1), record(headers, 2)));

        assertThat(Arrivals.of(truck)).containsExactly("1");
        assertThat(Arrivals.of(theirs)).containsExactly("1");
    }

    private static ArrivedRecord record(Map<String, String> headers, long offset) {
        var payload = "{\"boxes\":3}".getBytes(StandardCharsets.UTF_8);
        return new ArrivedRecord("elsewhere", 0, offset, headers, payload);
    }

    private UUID shut(UUID event, UUID about) {
        gate.shut(event, () -> new IllegalStateException("no room for " + about));
        return event;
    }
}
