package org.bluedots.launcher;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.bluedots.platform.embedded.EndOfThisJvm;
import org.bluedots.platform.embedded.FreePort;
import org.bluedots.platform.embedded.PostgresServer;

/// The whole platform in one home: what `./bluedots start` runs, and what the end-to-end tests and
/// the benchmark run beside it.
///
/// ```java
/// try (var platform = Platform.in(folder, Ports.free()).start()) {
///     platform.process("referral-service").killNow();
///     platform.process("referral-service").start();
/// }
/// ```
public final class Platform implements AutoCloseable {
    private static final String KILL_WHAT_IS_LEFT =
            "for f in \"$1\"/run/*.json; do pid=$(sed -n 's/.*\"pid\":\\([0-9]*\\).*/\\1/p' \"$f\");"
                    + " ps -o args= -p \"$pid\" | grep -qF \"$1\" && kill -9 \"$pid\"; done";

    private final Home home;
    private final Ports ports;
    private final Secrets secrets;
    private final Map<String, Map<String, String>> settings = new ConcurrentHashMap<>();
    private final Map<String, Component> components = new LinkedHashMap<>();
    private Consumer<String> say = _ -> {};
    private Recording recording = Recording.OFF;

    Platform(Home home, Ports ports) {
        this.home = home;
        this.ports = ports;
        this.secrets = Secrets.in(home.secrets());
    }

    /// A platform of its own in `data`, for tests and benchmarks: it ends at the latest when this
    /// JVM ends. The project is found by the system property `bluedots.root`.
    public static Platform in(Path data, Ports ports) {
        var home = new Home(Path.of(System.getProperty("bluedots.root", ".")), data);
        EndOfThisJvm.run(KILL_WHAT_IS_LEFT, List.of(home.data().toString()));
        return new Platform(home, ports);
    }

    /// The platform that runs in this home, if all of it does.
    public static Optional<Platform> running(Home home) {
        return RunningPorts.in(home.run())
                .map(ports -> new Platform(home, ports).assembled())
                .filter(platform -> platform.components().stream().allMatch(Component::isRunning));
    }

    /// Gives each line of progress to `say`.
    public Platform saying(Consumer<String> say) {
        this.say = say;
        return this;
    }

    /// JVMs without a start-up cache make one at the end of the start.
    public Platform recordingCaches() {
        recording = Recording.ON;
        return this;
    }

    /// Adds environment variables to a service, or replaces them, from its next start on.
    public Platform with(String service, Map<String, String> environment) {
        settings.put(service, environment);
        return this;
    }

    /// Starts everything and returns when all is ready. What an earlier start left is ended first;
    /// what this start began is ended if it fails.
    public Platform start() {
        home.prepare();
        try (var _ = StartLock.take(home.run())) {
            var left = new Leftovers(home).end();
            if (!left.isEmpty())
                say.accept("Ended what an earlier start had left: " + String.join(", ", left));
            ports.requireFree();
            RunningPorts.save(ports, home.run());
            assembled();
            launch();
        }
        return this;
    }

    /// One more instance of a service, on a free port, with the same settings.
    public Component startSecond(String service) {
        var first = process(service);
        if (!(first.recipe() instanceof ServiceRecipe recipe)) {
            throw new IllegalArgumentException(service + " is not one of our services");
        }
        var name = service + "-2";
        var second = new Component(recipe.again(name, FreePort.any()), home.run());
        components.put(name, second);
        return second.start();
    }

    public Component process(String name) {
        var component = components.get(name);
        if (component == null) throw new IllegalArgumentException("No component is called " + name);
        return component;
    }

    public Collection<Component> components() {
        return List.copyOf(components.values());
    }

    public Component kafka() {
        return process(Names.KAFKA);
    }

    public Component keycloak() {
        return process(Names.KEYCLOAK);
    }

    public Component postgres() {
        return process(Names.POSTGRES);
    }

    /// How to talk to the databases as the superuser.
    public PostgresServer postgresServer() {
        return new PostgresRecipe(home, ports, secrets).server();
    }

    public String kafkaBootstrap() {
        return "localhost:" + ports.of(Names.KAFKA);
    }

    public String gatewayUrl() {
        return process(Names.GATEWAY).url();
    }

    public String issuer() {
        return keycloak().url() + "/realms/bluedots";
    }

    public Secrets secrets() {
        return secrets;
    }

    public Home home() {
        return home;
    }

    public long readyMillis(String name) {
        return process(name).readyMillis();
    }

    public long rssMiB(String name) {
        return process(name).rssMiB();
    }

    /// Ends everything in the order that loses nothing.
    public void stop() {
        Stopping.stop(RunFile.allIn(home.run()), home.run());
    }

    /// Ends everything; no process is left.
    @Override
    public void close() {
        new Leftovers(home).end();
    }

    /// Its components, whether or not they run.
    Platform assembled() {
        components.clear();
        add(new KeycloakRecipe(home, ports, secrets));
        add(new KafkaRecipe(home, ports, recording));
        add(new PostgresRecipe(home, ports, secrets));
        for (var service : Service.WITH_DATABASE) {
            addService(service.name(), service.environment(ports, secrets, home));
        }
        addService(Names.GATEWAY, Service.gatewayEnvironment(ports));
        return this;
    }

    private void addService(String name, Map<String, String> standard) {
        var port = ports.of(name);
        add(
                new ServiceRecipe(
                        name, name, port, home, () -> environment(name, standard), recording));
    }

    private Map<String, String> environment(String name, Map<String, String> standard) {
        Map<String, String> environment = new LinkedHashMap<>(standard);
        environment.putAll(settings.getOrDefault(name, Map.of()));
        return environment;
    }

    private void add(Recipe recipe) {
        components.put(recipe.name(), new Component(recipe, home.run()));
    }

    private void launch() {
        var launch = new Launch(say);
        try {
            launch.start(components.values());
        } catch (Failure e) {
            new Leftovers(home).kill();
            throw e;
        }
        launch.finishRecordings(components.values());
    }
}
