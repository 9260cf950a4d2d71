package org.bluedots.platform.testing.infrastructure;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.bluedots.platform.embedded.PostgresServer;
import org.bluedots.platform.embedded.ServiceDatabase;

/// PostgreSQL and Kafka for the tests of one service, with its roles, its database and the topics:
/// `@QuarkusTestResource(value = Infrastructure.class, initArgs = @ResourceArg(name = "service",
/// value = "registration"))`. Tests without Quarkus call [#database] and [#kafkaBootstrap]. The
/// servers start once per JVM and end with it.
public final class Infrastructure implements QuarkusTestResourceLifecycleManager {
    private static final String OWNER_PASSWORD = "owner-of-tests";
    private static final String APP_PASSWORD = "app-of-tests";
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private String service = "";

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", "");
        if (service.isEmpty())
            throw new IllegalArgumentException("Infrastructure needs the argument `service`");
    }

    @Override
    public Map<String, String> start() {
        var kafka = CompletableFuture.supplyAsync(Infrastructure::kafkaBootstrap);
        var database = database(service);
        return Map.of(
                "bluedots.database.url", database.url(),
                "bluedots.database.user", database.user(),
                "bluedots.database.password", database.password(),
                "bluedots.database.owner", database.owner(),
                "bluedots.database.owner-password", database.ownerPassword(),
                "bluedots.kafka", kafka.join(),
                "bluedots.field.keys", "test=" + KEY,
                "bluedots.field.hash-key", KEY,
                "bluedots.profiles",
                        Servers.root().resolve("deploy").resolve("profiles").toString());
    }

    /// They end with the JVM: the next test class uses them again.
    @Override
    public void stop() {}

    public static PostgresServer postgres() {
        var coordinates =
                OncePerJvm.get("postgres", () -> coordinates(Servers.chosen().postgres()))
                        .split(" ");
        return new PostgresServer(
                coordinates[0], Integer.parseInt(coordinates[1]), coordinates[2], coordinates[3]);
    }

    public static String kafkaBootstrap() {
        return OncePerJvm.get("kafka", () -> Servers.chosen().kafka());
    }

    /// The database of a service, created at the first call.
    public static ServiceDatabase database(String service) {
        return postgres().createService(service, OWNER_PASSWORD, APP_PASSWORD);
    }

    private static String coordinates(PostgresServer server) {
        return String.join(
                " ",
                server.host(),
                String.valueOf(server.port()),
                server.superuser(),
                server.password());
    }
}
