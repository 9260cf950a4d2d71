package org.bluedots.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bluedots.platform.embedded.HttpProbe;
import org.bluedots.platform.embedded.RunningProcess;
import org.bluedots.platform.embedded.Spawn;

/// A service of ours, or the gateway, in a small JVM. `name` differs from `module` when it is a
/// second one of its kind.
record ServiceRecipe(
        String name,
        String module,
        int port,
        Home home,
        Supplier<Map<String, String>> environment,
        Recording recording)
        implements Recipe {

    /// The serial collector: on two cores it costs less than the others and starts fastest.
    private static final List<String> FLAGS =
            List.of(
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:+ExitOnOutOfMemoryError",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    /// Another one of the same module and settings.
    ServiceRecipe again(String otherName, int otherPort) {
        return new ServiceRecipe(otherName, module, otherPort, home, environment, recording);
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public Path log() {
        return home.log(name);
    }

    @Override
    public RunningProcess launch() {
        var app = QuarkusApp.of(home, module);
        var words = new ArrayList<>(List.of(Spawn.java(), Recipe.mark(home)));
        words.addAll(cache(app).flags(recording));
        words.addAll(flags(app));
        words.addAll(app.mainClass());
        var settings = new HashMap<>(environment.get());
        settings.put("QUARKUS_HTTP_HOST", "localhost");
        settings.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        return new Spawn(words, settings, log()).detached();
    }

    @Override
    public boolean isReady() {
        return HttpProbe.isOk("http://localhost:" + port + "/q/health/ready");
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Optional<AotCache> recorded() {
        return Optional.of(cache(QuarkusApp.of(home, module)))
                .filter(cache -> recording == Recording.ON && !cache.exists());
    }

    private AotCache cache(QuarkusApp app) {
        return AotCache.of(home.caches(), module, flags(app), app.classPath());
    }

    private static List<String> flags(QuarkusApp app) {
        var flags = new ArrayList<>(FLAGS);
        flags.addAll(app.opens());
        return flags;
    }
}
