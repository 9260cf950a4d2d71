package org.bluedots.launcher;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bluedots.platform.embedded.EmbeddedKafka;
import org.bluedots.platform.embedded.RunningProcess;

/// Kafka with its topics.
record KafkaRecipe(Home home, Ports allPorts, Recording recording) implements Recipe {
    private static final List<String> FLAGS =
            List.of(
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:+ExitOnOutOfMemoryError");

    @Override
    public String name() {
        return Names.KAFKA;
    }

    @Override
    public List<Integer> ports() {
        return List.of(allPorts.of(Names.KAFKA), allPorts.of(Names.KAFKA_CONTROLLER));
    }

    @Override
    public Path log() {
        return home.log(name());
    }

    @Override
    public RunningProcess launch() {
        return kafka().launch();
    }

    @Override
    public boolean isReady() {
        return kafka().isReady();
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(3);
    }

    @Override
    public Optional<AotCache> recorded() {
        return Optional.of(cache()).filter(cache -> recording == Recording.ON && !cache.exists());
    }

    private EmbeddedKafka kafka() {
        var mark = Stream.of(Recipe.mark(home));
        var options =
                Stream.of(mark, FLAGS.stream(), cache().flags(recording).stream())
                        .flatMap(it -> it)
                        .toList();
        return new EmbeddedKafka(
                new EmbeddedKafka.Configuration(
                        home.of(name()), log(), ports().getFirst(), ports().getLast(), options));
    }

    private AotCache cache() {
        var classPath =
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of);
        return AotCache.of(home.caches(), name(), FLAGS, classPath.toList());
    }
}
