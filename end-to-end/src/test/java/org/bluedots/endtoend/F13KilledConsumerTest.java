package org.bluedots.endtoend;

import static org.awaitility.Awaitility.await;
import static org.bluedots.endtoend.stage.Databases.REFERRAL;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.bluedots.endtoend.check.Checker;
import org.bluedots.endtoend.check.Drain;
import org.bluedots.endtoend.fault.Offsets;
import org.bluedots.endtoend.load.Load;
import org.bluedots.endtoend.load.Scenario;
import org.bluedots.endtoend.stage.OnStage;
import org.bluedots.endtoend.stage.Stage;
import org.bluedots.launcher.Component;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// F13: the consumer dies between its effect and its offset, on either side.
@ExtendWith(OnStage.class)
class F13KilledConsumerTest {

    private static final int KILLS = Scenario.rounds(1, 15);

    private Stage stage;

    @BeforeEach
    void on(Stage stage) {
        this.stage = stage;
    }

    /// The effect is not committed: had the offset been, the report would be lost.
    @Test
    void noReportIsLostWhenTheConsumerDiesBeforeItsEffectIsCommitted() {
        underLoad(
                "F13before",
                load -> {
                    try (var _ =
                            stage.databases().hold(REFERRAL, "lock table referral in share mode")) {
                        load.awaitAcknowledged(10);
                        awaitConsumerAtTheLock();
                        referral().killNow();
                    }
                    referral().start();
                });
    }

    /// The effect is committed and the offset cannot be: the events come again.
    @Test
    void noReportIsDoubledWhenTheConsumerDiesBeforeItsOffsetIsCommitted() {
        underLoad(
                "F13after",
                load -> {
                    var hold =
                            stage.databases().hold(REFERRAL, "lock table referral in share mode");
                    load.awaitAcknowledged(10);
                    awaitConsumerAtTheLock();
                    stage.platform().kafka().pause();
                    var before = taken();
                    hold.close();
                    await("the effect")
                            .atMost(Duration.ofSeconds(10))
                            .until(() -> taken() > before);
                    referral().killNow();
                    stage.platform().kafka().resume();
                    referral().start();
                });
    }

    @Test
    void theWholeTopicReadAgainFromItsBeginningChangesNothing() {
        underLoad(
                "F13again",
                load -> {
                    referral().stop();
                    Offsets.toTheBeginning(stage.platform().kafkaBootstrap(), Drain.CONSUMER);
                    referral().start();
                });
    }

    private void underLoad(String name, Consumer<Load> harm) {
        var scenario = Scenario.of(name);
        var chance = scenario.chance("when");
        try (var load = new Load(scenario, List.of(stage.gateway()))) {
            for (var kill = 0; kill < KILLS; kill++) {
                load.awaitAcknowledged(10 + chance.nextInt(20));
                harm.accept(load);
            }
            load.awaitAcknowledged(10);
            new Checker(stage, scenario).check(load.stop());
        }
    }

    private void awaitConsumerAtTheLock() {
        await("the consumer at the lock")
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> stage.databases().waitsForLock(REFERRAL, "referral"));
    }

    private long taken() {
        return stage.databases().count(REFERRAL, "select count(*) from inbox");
    }

    private Component referral() {
        return stage.process(Stage.REFERRAL);
    }
}
