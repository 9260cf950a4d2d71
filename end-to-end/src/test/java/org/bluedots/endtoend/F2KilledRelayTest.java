package org.bluedots.endtoend;

import static org.awaitility.Awaitility.await;
import static org.bluedots.endtoend.load.Party.Desk.PALANCA;
import static org.bluedots.endtoend.stage.Databases.REGISTRATION;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.bluedots.endtoend.check.Checker;
import org.bluedots.endtoend.check.Drain;
import org.bluedots.endtoend.fault.Harm;
import org.bluedots.endtoend.load.Load;
import org.bluedots.endtoend.load.Party;
import org.bluedots.endtoend.load.Scenario;
import org.bluedots.endtoend.stage.OnStage;
import org.bluedots.endtoend.stage.Stage;
import org.bluedots.launcher.Component;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// F2: the relay that owns the shards dies with a batch in its hands.
@ExtendWith(OnStage.class)
class F2KilledRelayTest {

    /// Registrations with a child wait here; those without one pass.
    private static final String SLOW = "lock table uasc_assessment in exclusive mode";

    private static final int KILLS = Scenario.rounds(1, 8);

    private Stage stage;
    private List<Component> instances;

    @BeforeEach
    void twoRelays(Stage stage) {
        this.stage = stage;
        this.instances = stage.twoRegistrationServices();
    }

    /// The broker takes nothing, so nothing of the batch is published when the relay dies.
    @Test
    void nothingIsLostWhenTheRelayDiesBeforeTheBrokerHasTheBatch() {
        var scenario = Scenario.of("F2before");
        var chance = scenario.chance("kills");
        try (var load = load(scenario)) {
            for (var kill = 0; kill < KILLS; kill++) {
                load.awaitAcknowledged(10 + chance.nextInt(20));
                stage.platform().kafka().pause();
                load.awaitAcknowledged(30 + chance.nextInt(30));
                var owner = new Harm(stage).relayOwner(instances);
                owner.killNow();
                stage.platform().kafka().resume();
                owner.start();
            }
            new Checker(stage, scenario).check(load.stop());
        }
    }

    /// The rows cannot be deleted, so all of the batch is published when the relay dies.
    @Test
    void orderIsKeptWhenTheRelayDiesAfterTheBrokerHasTheBatch() {
        var scenario = Scenario.of("F2after");
        var chance = scenario.chance("kills");
        try (var load = load(scenario)) {
            for (var kill = 0; kill < KILLS; kill++) {
                load.awaitAcknowledged(10 + chance.nextInt(20));
                killBeforeTheDelete(load);
            }
            new Checker(stage, scenario).check(load.stop());
        }
    }

    private void killBeforeTheDelete(Load load) {
        var harm = new Harm(stage);
        stage.platform().kafka().pause();
        load.awaitAcknowledged(20);
        var owner = harm.relayOwner(instances);
        try (var _ = stage.databases().hold(REGISTRATION, "select 1 from outbox for update")) {
            stage.platform().kafka().resume();
            await("the relay at its delete")
                    .atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(50))
                    .until(harm::relayWaitsForRows);
            owner.killNow();
        }
        owner.start();
    }

    /// A cursor would go past the slow one: ids and sequence numbers are given before the commit.
    @Test
    void aSlowTransactionIsNotForgottenBecauseFastOnesWereRelayed() throws Exception {
        var scenario = Scenario.of("F2slow");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var child = relayAnAdultBefore(threads, scenario);
            child.get(10, TimeUnit.SECONDS);
        }
        new Checker(stage, scenario).checkPlatform();
    }

    /// The child's registration that had to wait until the adult's events were gone.
    private Future<?> relayAnAdultBefore(ExecutorService threads, Scenario scenario) {
        try (var _ = stage.databases().hold(REGISTRATION, SLOW)) {
            var child =
                    threads.submit(() -> register(Party.childAlone("child", PALANCA, scenario)));
            await("the child's transaction waits, its events written")
                    .atMost(Duration.ofSeconds(4))
                    .until(() -> stage.databases().waitsForLock(REGISTRATION, "uasc_assessment"));
            register(Party.adultAlone("adult", PALANCA, scenario));
            Drain.outboxes(stage, Duration.ofSeconds(4));
            return child;
        }
    }

    private void register(Party party) {
        stage.gateway()
                .post(
                        party.desk().registrar(),
                        "/v1/registrations",
                        party.body(),
                        Map.of("Idempotency-Key", party.key()))
                .mustBe(201);
    }

    private Load load(Scenario scenario) {
        return new Load(scenario, instances.stream().map(it -> stage.doorAt(it.url())).toList());
    }
}
