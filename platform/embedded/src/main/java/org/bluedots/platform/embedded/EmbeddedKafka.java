package org.bluedots.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One Kafka node, broker and controller at once, as a JVM of its own: it can be killed, paused and
/// started again on the same folder and port without the caller's JVM noticing. Starting also
/// creates the topics of `deploy/kafka/topics.properties`.
public final class EmbeddedKafka implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration GRACE = Duration.ofSeconds(20);

    /// `data` is kept between runs.
    public record Configuration(
            Path data, Path log, int port, int controllerPort, List<String> jvmOptions) {
        public static final List<String> SMALL = List.of("-Xmx256m", "-XX:+UseSerialGC");
    }

    private final Configuration configuration;
    private Optional<RunningProcess> process = Optional.empty();

    public EmbeddedKafka(Configuration configuration) {
        this.configuration = configuration;
    }

    /// A node on free ports that ends with this JVM and leaves nothing behind.
    public static EmbeddedKafka temporary() {
        var folder = Folders.temporary("bluedots-kafka-");
        var kafka =
                new EmbeddedKafka(
                        new Configuration(
                                folder.resolve("data"),
                                folder.resolve("kafka.log"),
                                FreePort.any(),
                                FreePort.any(),
                                Configuration.SMALL));
        kafka.process = Optional.of(kafka.spawn(KafkaNode.DELETE_AT_END_OF_INPUT).bound());
        kafka.awaitReady();
        return kafka;
    }

    public String bootstrap() {
        return "localhost:" + configuration.port();
    }

    /// Starts the node detached and does not wait; see [#isReady].
    public RunningProcess launch() {
        try {
            Files.deleteIfExists(KafkaNode.readyMarker(configuration.data()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process = Optional.of(spawn().detached());
        return process.get();
    }

    /// Starts the node detached and returns when its topics are there.
    public EmbeddedKafka start() {
        launch();
        awaitReady();
        return this;
    }

    /// Whether the broker answers and its topics are there.
    public boolean isReady() {
        return Files.exists(KafkaNode.readyMarker(configuration.data()));
    }

    public Optional<RunningProcess> running() {
        return process.filter(RunningProcess::alive);
    }

    @Override
    public void close() {
        running().ifPresent(running -> running.terminate(GRACE));
    }

    /// The child runs with our class path: the node's classes are on it, since this one is.
    public Spawn spawn(String... flags) {
        var words = new ArrayList<>(List.of(Spawn.java()));
        words.addAll(configuration.jvmOptions());
        words.addAll(
                List.of("-cp", System.getProperty("java.class.path"), KafkaNode.class.getName()));
        words.add(configuration.data().toAbsolutePath().toString());
        words.add(String.valueOf(configuration.port()));
        words.add(String.valueOf(configuration.controllerPort()));
        words.addAll(List.of(flags));
        return new Spawn(words, Map.of(), configuration.log());
    }

    private void awaitReady() {
        Waiting.until(
                "Kafka", PATIENCE, this::isReady, () -> running().isPresent(), configuration.log());
    }
}
