package org.bluedots.platform.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bluedots.platform.fault.FaultKind;
import org.bluedots.platform.fault.FaultTrace;
import org.bluedots.platform.inbox.Intake.KeptRefused;
import org.jboss.logging.Logger;

/// Reads one consumer's topics: effects first, offsets after (docs/adr/0012). What may pass is
/// tried again in place for ever; what will not pass is set aside, and the rest goes on.
final class ConsumerLoop {

    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;
    private static final long SWEEP_NANOS = Duration.ofSeconds(5).toNanos();

    /// Offsets only save reading again what the inbox would refuse: a few times a second will do.
    private static final long COMMIT_NANOS = Duration.ofMillis(200).toNanos();

    private static final int BATCH = 100;
    private static final int PATIENT_ATTEMPTS = 10;

    private final EventConsumer consumer;
    private final Intake intake;
    private final String brokers;
    private final Thread thread;
    private volatile boolean running = true;
    private volatile long movedAt = System.nanoTime();

    ConsumerLoop(EventConsumer consumer, Intake intake, String brokers) {
        this.consumer = consumer;
        this.intake = intake;
        this.brokers = brokers;
        this.thread = Thread.ofPlatform().name(consumer.name()).daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /// Lets the batch in hand finish and commits its offsets.
    void stop() {
        running = false;
    }

    void awaitStop(Duration atMost) throws InterruptedException {
        if (thread.isAlive()) thread.join(atMost);
    }

    /// When the loop last went round: it does so with a broker or a database that is away, too.
    boolean movedWithin(Duration time) {
        return thread.isAlive() && System.nanoTime() - movedAt < time.toNanos();
    }

    String name() {
        return consumer.name();
    }

    private void run() {
        while (running) {
            try (var kafka =
                    new KafkaConsumer<>(
                            settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                kafka.subscribe(consumer.topics());
                consume(kafka);
            } catch (Stopped inTheMiddle) {
                LOG.infof("%s stops; the batch in hand is read again", consumer.name());
            } catch (RuntimeException fault) {
                LOG.warnf("%s subscribes again: %s", consumer.name(), FaultTrace.of(fault));
                pause(LONGEST_PAUSE_MILLIS);
            }
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.GROUP_ID_CONFIG,
                consumer.name(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                BATCH,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                100,
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                10_000,
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                2_000,
                ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                10_000,
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                CooperativeStickyAssignor.class.getName());
    }

    private void consume(KafkaConsumer<byte[], byte[]> kafka) {
        var swept = System.nanoTime();
        var committed = System.nanoTime();
        var taken = new HashMap<TopicPartition, OffsetAndMetadata>();
        while (running) {
            movedAt = System.nanoTime();
            var records = kafka.poll(POLL);
            if (!records.isEmpty()) {
                takeAll(kafka, arrived(records));
                taken.putAll(records.nextOffsets());
            }
            if (System.nanoTime() - committed > COMMIT_NANOS) {
                commit(kafka, taken);
                committed = System.nanoTime();
            }
            if (System.nanoTime() - swept > SWEEP_NANOS) {
                sweep();
                swept = System.nanoTime();
            }
        }
        commit(kafka, taken);
    }

    /// What was taken, not where the reader stands: the two differ after a wait. A partition that
    /// was given away meanwhile is its new reader's; while it is not yet known whose, the next time
    /// will do, and giving up the place in the group would only make another rebalance.
    private static void commit(
            KafkaConsumer<byte[], byte[]> kafka, Map<TopicPartition, OffsetAndMetadata> taken) {
        taken.keySet().retainAll(kafka.assignment());
        if (taken.isEmpty()) return;
        try {
            kafka.commitSync(Map.copyOf(taken));
            taken.clear();
        } catch (RebalanceInProgressException notYet) {
            LOG.debugf("offsets are committed after the rebalance");
        }
    }

    private static List<ArrivedRecord> arrived(ConsumerRecords<byte[], byte[]> records) {
        var arrived = new ArrayList<ArrivedRecord>(records.count());
        for (var record : records) arrived.add(ArrivedRecord.of(record));
        return arrived;
    }

    /// All in one transaction when nothing is wrong, which is nearly always; else one by one.
    private void takeAll(KafkaConsumer<byte[], byte[]> kafka, List<ArrivedRecord> records) {
        try {
            intake.take(consumer, records);
        } catch (RuntimeException oneOfThem) {
            for (var record : records) takeOne(kafka, record);
        }
    }

    private void takeOne(KafkaConsumer<byte[], byte[]> kafka, ArrivedRecord record) {
        var pause = FIRST_PAUSE_MILLIS;
        for (var attempt = 1; running; attempt++) {
            movedAt = System.nanoTime();
            try {
                intake.take(consumer, List.of(record));
                return;
            } catch (RuntimeException refusal) {
                if (!mayPass(refusal, attempt) && setAside(record, refusal)) continue;
                LOG.warnf("%s tries again: %s", consumer.name(), FaultTrace.of(refusal));
                stayInTheGroup(kafka, pause);
                pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
            }
        }
        throw new Stopped();
    }

    /// What does not answer is waited for without end. Two changes that met are tried a few times:
    /// a row that is there already will always be there.
    private static boolean mayPass(RuntimeException refusal, int attempt) {
        if (refusal instanceof TransientFault) return true;
        return switch (FaultKind.of(refusal).orElse(null)) {
            case UNAVAILABLE -> true;
            case CONCURRENT -> attempt < PATIENT_ATTEMPTS;
            case null -> refusal.getCause() instanceof TransientFault;
        };
    }

    private boolean setAside(ArrivedRecord record, RuntimeException refusal) {
        LOG.errorf("%s sets an event aside: %s", consumer.name(), FaultTrace.of(refusal));
        try {
            intake.setAside(consumer, record, refusal);
            return true;
        } catch (RuntimeException fault) {
            if (FaultKind.of(fault).isPresent()) return false;
            intake.setAsideBare(consumer, record);
            return true;
        }
    }

    /// A consumer that waits must go on polling, or its partitions are given to another. What a
    /// partition that is new to us brings meanwhile is left for the next poll.
    private void stayInTheGroup(KafkaConsumer<byte[], byte[]> kafka, long millis) {
        kafka.pause(kafka.assignment());
        var tooEarly = kafka.poll(Duration.ofMillis(millis));
        for (var partition : tooEarly.partitions())
            kafka.seek(partition, tooEarly.records(partition).getFirst().offset());
        kafka.resume(kafka.assignment());
    }

    private void sweep() {
        try {
            for (var kept : intake.overdue(consumer)) applyOverdue(kept);
        } catch (RuntimeException fault) {
            LOG.warnf("%s cannot apply what waits: %s", consumer.name(), FaultTrace.of(fault));
        }
    }

    private void applyOverdue(UUID kept) {
        movedAt = System.nanoTime();
        try {
            intake.applyKept(consumer, kept);
            LOG.warnf("%s applied an event whose predecessor did not come", consumer.name());
        } catch (KeptRefused refusal) {
            if (mayPass(refusal, PATIENT_ATTEMPTS)) throw refusal;
            LOG.errorf("%s sets a late event aside: %s", consumer.name(), FaultTrace.of(refusal));
            intake.setAside(refusal);
        }
    }

    private void pause(long millis) {
        try {
            movedAt = System.nanoTime();
            if (running) Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }

    /// The service stops while a record waits for something: nothing of its batch is committed.
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
