package org.bluedots.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.endtoend.fault.FaultProxy.Fate.BLACKHOLE;
import static org.bluedots.endtoend.fault.FaultProxy.Fate.CUT_AFTER_RESPONSE;
import static org.bluedots.endtoend.fault.FaultProxy.Fate.CUT_MIDWAY;
import static org.bluedots.endtoend.fault.FaultProxy.Fate.DELAY;
import static org.bluedots.endtoend.fault.FaultProxy.Fate.PASS;

import java.util.List;
import java.util.Map;
import org.bluedots.endtoend.check.Checker;
import org.bluedots.endtoend.fault.FaultProxy;
import org.bluedots.endtoend.fault.FaultProxy.Fate;
import org.bluedots.endtoend.load.Load;
import org.bluedots.endtoend.load.Scenario;
import org.bluedots.endtoend.stage.OnStage;
import org.bluedots.endtoend.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// F9: the work is done and the answer does not arrive, the classic maker of doubles.
@ExtendWith(OnStage.class)
class F9LostAnswerTest {

    private static final int REGISTRATIONS = Scenario.rounds(120, 3_000);

    private static final Map<Fate, Integer> WEATHER =
            Map.of(PASS, 10, DELAY, 4, CUT_AFTER_RESPONSE, 4, CUT_MIDWAY, 2, BLACKHOLE, 1);

    @Test
    void aFamilyWhoseAnswerWasLostIsNotRegisteredTwice(Stage stage) {
        var scenario = Scenario.of("F9");
        var gateway = stage.process("gateway").port();
        try (var proxy = new FaultProxy(gateway, scenario.chance("proxy"), WEATHER);
                var load = new Load(scenario, List.of(stage.doorAt(proxy.url())))) {
            load.awaitAcknowledged(REGISTRATIONS);
            proxy.heal();
            new Checker(stage, scenario).check(load.stop());
            assertThat(proxy.harmed()).as("answers that were harmed").isGreaterThan(20);
        }
    }
}
