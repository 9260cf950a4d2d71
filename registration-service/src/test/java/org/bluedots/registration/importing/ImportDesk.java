package org.bluedots.registration.importing;

import static org.bluedots.registration.Lists.list;

import io.quarkus.arc.Arc;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.registration.Desk;
import org.bluedots.registration.imports.Claim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// Lists that the tests send, and replicas that work on them.
abstract class ImportDesk {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final TokenDraft CLERK = People.theIntakeSystemOfNorthstar();

    @Inject FixedClock clock;
    @Inject ImportClock imports;
    @Inject CurrentScope scope;

    final String bus = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void nothingWaits() {
        imports.tick();
    }

    @AfterEach
    void noonAgain() {
        clock.set(NOON);
    }

    /// A mother, her son and a girl alone, whom nobody else has sent.
    byte[] aFamilyAndAGirl() {
        return list(
                bus + "-1,Olena,%s,FEMALE,1990-05,,,".formatted(bus),
                bus + "-1,Ivan,%s,MALE,2020-02-29,,1,PARENT".formatted(bus),
                bus + "-2,Daryna,%s,FEMALE,,9,,".formatted(bus));
    }

    /// So many people, each a party.
    byte[] crowd(int people) {
        return list(
                IntStream.range(0, people)
                        .mapToObj(i -> "%1$s-%2$d,Marta,%1$s,FEMALE,1980,,,".formatted(bus, i))
                        .toArray(String[]::new));
    }

    static int found(String family) {
        return Desk.by(People.aCaseWorkerInPalanca())
                .body("{\"name\": \"%s\"}".formatted(family))
                .post("/v1/people/search")
                .then()
                .statusCode(200)
                .extract()
                .<List<Object>>path("items")
                .size();
    }

    static long count(String sql) throws SQLException {
        var database = Infrastructure.database("registration");
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "select set_config('app.agency', 'northstar', true), set_config('app.hubs', '*', true)");
            try (var row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    long registeredOfTheBus() throws SQLException {
        return count("select count(*) from person_name where family = '%s'".formatted(bus));
    }

    static void asOwner(String sql) throws SQLException {
        var database = Infrastructure.database("registration");
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.owner(), database.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// What a replica does: everything in a request context of its own.
    static <T> T replica(Supplier<T> work) {
        var context = Arc.container().requestContext();
        var outer = context.getStateIfActive();
        context.activate();
        try {
            return work.get();
        } finally {
            context.terminate();
            if (outer != null) context.activate(outer);
        }
    }

    boolean step(ImportRun run, Claim claim) {
        return replica(() -> {
            scope.set(claim.scope());
            return run.step();
        });
    }
}
