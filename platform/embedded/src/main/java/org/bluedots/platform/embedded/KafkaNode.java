package org.bluedots.platform.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/// The `main` of the Kafka JVM: formats the folder if it is new, starts the node, creates the
/// topics, and says so with a marker file.
final class KafkaNode {
    /// Ends, and deletes the folder above the data, when standard input ends: so does a test's node
    /// when the test's JVM is gone.
    static final String DELETE_AT_END_OF_INPUT = "--delete-at-end-of-input";

    private static final Logger ROOT = Logger.getLogger("");

    private KafkaNode() {}

    /// Arguments: data folder, port, controller port, and perhaps the flag above.
    @SuppressWarnings(
            "SystemExitOutsideMain") // ends the JVM from the thread that sees the end of its input
    public static void main(String[] arguments) throws Exception {
        ROOT.setLevel(Level.WARNING);
        var data = Path.of(arguments[0]);
        var port = Integer.parseInt(arguments[1]);
        var controllerPort = Integer.parseInt(arguments[2]);
        if (Set.of(arguments).contains(DELETE_AT_END_OF_INPUT)) {
            Thread.ofPlatform()
                    .daemon()
                    .start(() -> deleteAtEndOfInput(data.resolve("..").normalize()));
        }
        format(data);
        var server =
                new KafkaRaftServer(
                        new KafkaConfig(settings(data, port, controllerPort)), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        server.startup();
        Topics.createAt("localhost:" + port);
        Files.writeString(readyMarker(data), String.valueOf(ProcessHandle.current().pid()));
        server.awaitShutdown();
    }

    static Path readyMarker(Path data) {
        return data.resolveSibling(data.getFileName() + ".ready");
    }

    private static void format(Path data) throws Exception {
        Files.createDirectories(data);
        var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        new Formatter()
                .setPrintStream(quiet)
                .setClusterId("BlueDotsEmbeddedKafkA")
                .setNodeId(1)
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data.toString())
                .addDirectory(data.toString())
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setIgnoreFormatted(true)
                .run();
    }

    private static Map<String, Object> settings(Path data, int port, int controllerPort) {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@localhost:" + controllerPort),
                Map.entry(
                        "listeners",
                        "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d"
                                .formatted(port, controllerPort)),
                Map.entry("advertised.listeners", "PLAINTEXT://localhost:" + port),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry(
                        "listener.security.protocol.map",
                        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("log.dirs", data.toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("message.max.bytes", "1048588"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "12"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("log.cleaner.dedupe.buffer.size", "16777216"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"),
                Map.entry("background.threads", "2"));
    }

    private static void deleteAtEndOfInput(Path folder) {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException _) {
            // the end as well
        }
        Folders.delete(folder);
        Runtime.getRuntime().halt(0);
    }
}
