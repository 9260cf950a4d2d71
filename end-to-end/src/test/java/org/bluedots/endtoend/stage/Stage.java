package org.bluedots.endtoend.stage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bluedots.launcher.Component;
import org.bluedots.launcher.Home;
import org.bluedots.launcher.Platform;
import org.bluedots.launcher.Ports;
import org.bluedots.platform.embedded.Folders;
import org.bluedots.platform.testing.event.PublishedEvents;

/// The platform that all tests of this JVM share, whole at the beginning of each of them.
public final class Stage implements AutoCloseable {

    public static final String REGISTRATION = "registration-service";
    public static final String REFERRAL = "referral-service";

    private static final String[] TOPICS = {
        "bluedots.registration.v1",
        "bluedots.registration.protected.v1",
        "bluedots.referral.v1",
        "bluedots.referral.protected.v1"
    };

    private final Platform platform;
    private final Tokens tokens;
    private final LogReading logs;
    private final boolean isOurs;

    private Stage(Platform platform, boolean isOurs) {
        this.platform = platform;
        this.isOurs = isOurs;
        this.tokens = new Tokens(platform.issuer(), platform.secrets().staffPassword());
        this.logs = new LogReading(platform.home().data().resolve("logs"));
        if (!isOurs) logs.newLines(); // somebody else's
    }

    /// `-Dbluedots.stage=FOLDER` plays on the platform that runs in that folder and leaves it
    /// running: for whoever writes these tests and does not want to wait for a start each time.
    static Stage open() {
        var running = System.getProperty("bluedots.stage", "");
        if (!running.isBlank())
            return new Stage(
                    Platform.running(new Home(root(), Path.of(running))).orElseThrow(), false);
        var home = module().resolve("target").resolve("platform");
        Folders.delete(home);
        return new Stage(Platform.in(home, Ports.free()).start(), true);
    }

    public Tokens tokens() {
        return tokens;
    }

    public Platform platform() {
        return platform;
    }

    public Component process(String name) {
        return platform.process(name);
    }

    /// The way in for everybody.
    public Door gateway() {
        return doorAt(platform.gatewayUrl());
    }

    /// A service's own port: for tests of what happens when that very process dies.
    public Door doorAt(String url) {
        return new Door(url, tokens);
    }

    /// A probe of all our topics, to be closed.
    public PublishedEvents topics() {
        return PublishedEvents.on(platform.kafkaBootstrap(), TOPICS);
    }

    public Databases databases() {
        return new Databases(platform.postgresServer());
    }

    /// Both instances of the registration service; the first call starts the second.
    public List<Component> twoRegistrationServices() {
        return List.of(
                process(REGISTRATION),
                second().orElseGet(() -> platform.startSecond(REGISTRATION)));
    }

    private Optional<Component> second() {
        return platform.components().stream()
                .filter(it -> it.name().equals(REGISTRATION + "-2"))
                .findFirst();
    }

    /// Everything runs again: what must come first does.
    public void heal() {
        platform.components().stream().filter(it -> !it.isRunning()).forEach(Component::start);
    }

    /// What everybody wrote into their logs.
    public LogReading logs() {
        return logs;
    }

    /// Where tests may leave what explains a failure.
    public static Path evidence() {
        return module().resolve("target").resolve("histories");
    }

    public static Path root() {
        return Path.of(System.getProperty("bluedots.root", "."));
    }

    private static Path module() {
        return root().resolve("end-to-end");
    }

    /// The logs stay; they are the first thing to read after a failure.
    @Override
    public void close() {
        if (!isOurs) {
            second().ifPresent(Component::stop);
            return;
        }
        platform.close();
        for (var data : List.of("postgres", "kafka", "keycloak"))
            Folders.delete(platform.home().data().resolve(data));
    }
}
