package org.bluedots.endtoend;

import org.bluedots.endtoend.check.Checker;
import org.bluedots.endtoend.fault.Harm;
import org.bluedots.endtoend.load.Load;
import org.bluedots.endtoend.load.Scenario;
import org.bluedots.endtoend.stage.OnStage;
import org.bluedots.endtoend.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// F1: power cuts at the registration service.
@ExtendWith(OnStage.class)
class F1KilledRegistrationServiceTest {

    private static final int KILLS = Scenario.rounds(2, 20);

    /// Two instances, one of them always dying; clients send again, with the same key, to the
    /// other.
    @Test
    void whatWasAcknowledgedIsThereOnceHoweverOftenTheServiceIsKilled(Stage stage) {
        var scenario = Scenario.of("F1");
        var chance = scenario.chance("kills");
        var instances = stage.twoRegistrationServices();
        var doors = instances.stream().map(it -> stage.doorAt(it.url())).toList();
        try (var load = new Load(scenario, doors)) {
            for (var kill = 0; kill < KILLS; kill++) {
                load.awaitAcknowledged(20 + chance.nextInt(60));
                new Harm(stage).killAndStart(instances.get(kill % instances.size()));
            }
            load.awaitAcknowledged(20);
            new Checker(stage, scenario).check(load.stop());
        }
    }
}
