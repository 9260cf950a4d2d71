package org.bluedots.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bluedots.endtoend.stage.Databases.REFERRAL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.bluedots.endtoend.check.Checker;
import org.bluedots.endtoend.check.Drain;
import org.bluedots.endtoend.fault.MadeUpChild;
import org.bluedots.endtoend.fault.Poison;
import org.bluedots.endtoend.fault.TopicWriter;
import org.bluedots.endtoend.load.Load;
import org.bluedots.endtoend.load.Scenario;
import org.bluedots.endtoend.stage.OnStage;
import org.bluedots.endtoend.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// F11: records that are no events of ours, among those that are.
@ExtendWith(OnStage.class)
class F11PoisonTest {

    private static final int ROUNDS = Scenario.rounds(2, 40);
    private static final String QUARANTINE =
            """
            select topic || '/' || partition || '@' || log_offset, reason from quarantine
            where jsonb_exists(headers, 'poison') and consumer = 'referral.registration'
            """;

    private Stage stage;

    @BeforeEach
    void on(Stage stage) {
        this.stage = stage;
    }

    @Test
    void poisonIsSetAsideOnceAndTheGoodOnesPass() {
        var scenario = Scenario.of("F11");
        var sent = new HashMap<String, Poison>();
        try (var load = new Load(scenario, List.of(stage.gateway()));
                var writer = new TopicWriter(stage.platform().kafkaBootstrap())) {
            var chance = new Random(scenario.seed());
            for (var round = 0; round < ROUNDS; round++) {
                for (var poison : Poison.values()) {
                    load.awaitAcknowledged(1 + chance.nextInt(4));
                    sent.put(place(poison.send(writer, MadeUpChild.from(chance))), poison);
                }
            }
            var history = load.stop();
            Drain.all(stage);
            var kept = quarantine();
            for (var poison : sent.entrySet())
                assertThat(kept.get(poison.getKey()))
                        .as("%s of %s", poison.getValue(), scenario)
                        .isEqualTo(poison.getValue().expectedReason());
            new Checker(stage, scenario).check(history);
        }
    }

    /// Once what was wrong is put right, two operators let it go on, and what waited behind it.
    @Test
    void whatWaitedBehindPoisonFollowsWhenTwoOperatorsReplayIt() {
        var scenario = Scenario.of("F11replay");
        var child = MadeUpChild.from(scenario.chance("child"));
        var life = new ArrayList<>(child.life());
        var wrong = life.get(1);
        life.set(
                1,
                new MadeUpChild.Event(
                        wrong.headers(), "{\"personId\":\"" + Poison.PLANTED + "\"}"));
        try (var writer = new TopicWriter(stage.platform().kafkaBootstrap())) {
            life.forEach(event -> Poison.send(writer, child, event));
        }
        Drain.lagOnly(stage);
        assertThat(states(child)).containsExactlyInAnyOrder("2 FAILED", "3 WAITING", "4 WAITING");
        putRight(child, wrong);
        replay(failed(child));
        assertThat(states(child)).isEmpty();
        new Checker(stage, scenario).checkPlatform();
    }

    @Test
    void theBrokerRefusesWhatIsTooLarge() {
        var child = MadeUpChild.from(new Random(1));
        try (var writer = new TopicWriter(stage.platform().kafkaBootstrap())) {
            assertThatThrownBy(() ->
                            writer.send(
                                    "big", child.life().getFirst().headers(), new byte[1_500_000]))
                    .hasCauseInstanceOf(RecordTooLargeException.class);
        }
    }

    private static String place(RecordMetadata record) {
        return record.topic() + "/" + record.partition() + "@" + record.offset();
    }

    private static String twice(String reason, String again) {
        return reason + " and " + again;
    }

    /// Reason by place.
    private Map<String, String> quarantine() {
        var kept = new HashMap<String, String>();
        stage.databases()
                .list(
                        REFERRAL,
                        QUARANTINE,
                        row ->
                                kept.merge(
                                        row.getString(1), row.getString(2), F11PoisonTest::twice));
        return kept;
    }

    private List<String> states(MadeUpChild child) {
        return stage.databases()
                .list(
                        REFERRAL,
                        "select aggregate_version || ' ' || state from quarantine where aggregate_id = ?",
                        row -> row.getString(1),
                        child.id());
    }

    private String failed(MadeUpChild child) {
        return stage.databases()
                .list(
                        REFERRAL,
                        "select id::text from quarantine where aggregate_id = ? and state = 'FAILED'",
                        row -> row.getString(1),
                        child.id())
                .getFirst();
    }

    /// In the field a release puts the code right; here the record is.
    private void putRight(MadeUpChild child, MadeUpChild.Event event) {
        stage.databases()
                .change(
                        REFERRAL,
                        "update quarantine set payload = convert_to(?, 'UTF8') where aggregate_id = ? and state = 'FAILED'",
                        event.data(),
                        child.id());
    }

    private void replay(String id) {
        var service = stage.doorAt(stage.process(Stage.REFERRAL).url());
        var path = "/v1/operations/quarantine/" + id;
        service.post("operator.one", path + "/replay-request", Map.of(), Map.of()).mustBe(204);
        service.post("operator.one", path + "/replay", Map.of(), Map.of()).mustBe(409);
        service.post("operator.two", path + "/replay", Map.of(), Map.of()).mustBe(204);
    }
}
