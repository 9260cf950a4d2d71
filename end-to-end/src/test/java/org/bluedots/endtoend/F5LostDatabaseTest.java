package org.bluedots.endtoend;

import java.util.List;
import java.util.function.Consumer;
import org.bluedots.endtoend.check.Checker;
import org.bluedots.endtoend.fault.Harm;
import org.bluedots.endtoend.load.Load;
import org.bluedots.endtoend.load.Scenario;
import org.bluedots.endtoend.stage.OnStage;
import org.bluedots.endtoend.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// F5: the database goes away in the middle of everything.
@ExtendWith(OnStage.class)
class F5LostDatabaseTest {

    private static final int ROUNDS = Scenario.rounds(1, 10);

    @Test
    void afterAPowerCutOfTheDatabaseEverythingAcknowledgedIsThere(Stage stage) {
        underLoad(
                stage,
                "F5power",
                harm -> {
                    harm.stopPostgresImmediately();
                    stage.platform().postgres().start();
                });
    }

    @Test
    void afterACrashOfOneSessionTheServicesFindTheirWayBack(Stage stage) {
        underLoad(stage, "F5crash", Harm::killABackend);
    }

    @Test
    void aRelayThatLosesItsLocksLosesNoEvent(Stage stage) {
        underLoad(stage, "F5locks", Harm::endRelaySessions);
    }

    private static void underLoad(Stage stage, String name, Consumer<Harm> harm) {
        var scenario = Scenario.of(name);
        var chance = scenario.chance("when");
        try (var load = new Load(scenario, List.of(stage.gateway()))) {
            for (var round = 0; round < ROUNDS; round++) {
                load.awaitAcknowledged(20 + chance.nextInt(40));
                harm.accept(new Harm(stage));
            }
            load.awaitAcknowledged(40);
            new Checker(stage, scenario).check(load.stop());
        }
    }
}
