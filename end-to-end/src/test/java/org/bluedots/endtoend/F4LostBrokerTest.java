package org.bluedots.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.bluedots.endtoend.check.Checker;
import org.bluedots.endtoend.check.Drain;
import org.bluedots.endtoend.load.History;
import org.bluedots.endtoend.load.History.Result;
import org.bluedots.endtoend.load.Load;
import org.bluedots.endtoend.load.Scenario;
import org.bluedots.endtoend.stage.OnStage;
import org.bluedots.endtoend.stage.Stage;
import org.bluedots.platform.embedded.HttpProbe;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// F4: the broker is gone for a while.
@ExtendWith(OnStage.class)
class F4LostBrokerTest {

    private static final int WITHOUT_BROKER = Scenario.rounds(80, 2_000);
    private static final Duration DRAINED_WITHIN = Duration.ofSeconds(30);
    private static final long SLOWEST_MILLIS = 5_000;

    enum End {
        KILLED,
        STOPPED
    }

    @ParameterizedTest
    @EnumSource(End.class)
    void registrationGoesOnWithoutTheBrokerAndReportsFollow(End end, Stage stage) {
        var scenario = Scenario.of("F4-" + end);
        try (var load = new Load(scenario, List.of(stage.gateway()))) {
            load.awaitAcknowledged(20);
            var kafka = stage.platform().kafka();
            if (end == End.KILLED) kafka.killNow();
            if (end == End.STOPPED) kafka.stop();
            load.awaitAcknowledged(WITHOUT_BROKER);
            assertAlive(stage);
            var history = load.stop();
            kafka.start();
            Drain.outboxes(stage, DRAINED_WITHIN);
            assertUndisturbed(history);
            new Checker(stage, scenario).check(history);
        }
    }

    /// A broker that is away is no reason to restart a service that works.
    private static void assertAlive(Stage stage) {
        for (var service : List.of(Stage.REGISTRATION, Stage.REFERRAL))
            assertThat(HttpProbe.isOk(stage.process(service).url() + "/q/health/live"))
                    .as(service + " is alive")
                    .isTrue();
        assertThat(HttpProbe.isOk(stage.process(Stage.REGISTRATION).url() + "/q/health/ready"))
                .as("registration is ready")
                .isTrue();
    }

    private static void assertUndisturbed(History history) {
        assertThat(history.attempts())
                .as("%s", history)
                .allMatch(attempt -> attempt.result() == Result.OK)
                .allMatch(attempt -> attempt.millis() < SLOWEST_MILLIS);
    }
}
