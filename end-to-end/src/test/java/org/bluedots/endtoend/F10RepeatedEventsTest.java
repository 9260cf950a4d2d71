package org.bluedots.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.endtoend.load.Party.Desk.PALANCA;
import static org.bluedots.endtoend.stage.Databases.REFERRAL;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bluedots.endtoend.check.Checker;
import org.bluedots.endtoend.check.Drain;
import org.bluedots.endtoend.fault.MadeUpChild;
import org.bluedots.endtoend.fault.TopicWriter;
import org.bluedots.endtoend.load.Load;
import org.bluedots.endtoend.load.Party;
import org.bluedots.endtoend.load.Scenario;
import org.bluedots.endtoend.stage.OnStage;
import org.bluedots.endtoend.stage.Stage;
import org.bluedots.platform.testing.event.PublishedEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// F10: events come again and in any order.
@ExtendWith(OnStage.class)
class F10RepeatedEventsTest {

    private static final int REGISTRATIONS = Scenario.rounds(40, 1_000);
    private static final int CHILDREN = Scenario.rounds(10, 200);
    private static final int TIMES = 3;

    private Stage stage;

    @BeforeEach
    void on(Stage stage) {
        this.stage = stage;
    }

    /// As after a broker is restored from a backup. Every status change comes again, too, so that
    /// taking one twice would show.
    @Test
    void everyEventThreeTimesMoreAndShuffledChangesNothing() {
        var scenario = Scenario.of("F10again");
        try (var load = new Load(scenario, List.of(stage.gateway()))) {
            load.awaitAcknowledged(REGISTRATIONS);
            load.stop();
            thereAndBackAgain(scenario);
            Drain.all(stage);
            var before = whatReferralsKnow();
            try (var writer = new TopicWriter(stage.platform().kafkaBootstrap())) {
                writer.repeat(eventsOf(scenario), TIMES, new Random(scenario.seed()));
            }
            new Checker(stage, scenario).checkPlatform();
            assertThat(whatReferralsKnow()).as("%s", scenario).isEqualTo(before);
        }
    }

    /// Nobody has seen these children before; their last event may come first.
    @Test
    void eventsThatComeInAnyOrderLeadToTheSameReport() {
        var scenario = Scenario.of("F10order");
        var chance = scenario.chance("children");
        var children = new ArrayList<MadeUpChild>();
        var events = new ArrayList<MadeUpChild.Event>();
        for (var i = 0; i < CHILDREN; i++) {
            var child = MadeUpChild.from(chance);
            children.add(child);
            var life = child.life();
            for (var time = 0; time < TIMES; time++) events.addAll(life);
        }
        Collections.shuffle(events, new Random(scenario.seed()));
        try (var writer = new TopicWriter(stage.platform().kafkaBootstrap())) {
            for (var event : events)
                writer.send(
                        event.headers().get("ce_subject"),
                        event.headers(),
                        event.data().getBytes(StandardCharsets.UTF_8));
        }
        new Checker(stage, scenario).checkPlatform();
        for (var child : children)
            assertThat(reportOf(child)).as("%s", scenario).containsExactly("ACCOMPANIED 1");
    }

    /// A status that goes to and fro: applied twice or in the wrong order it ends elsewhere.
    private void thereAndBackAgain(Scenario scenario) {
        var gateway = stage.gateway();
        var party = Party.childWithStranger("fro", PALANCA, scenario);
        var registered =
                gateway.post(
                                party.desk().registrar(),
                                "/v1/registrations",
                                party.body(),
                                Map.of("Idempotency-Key", party.key()))
                        .mustBe(201)
                        .json();
        var adult = registered.at("/people/0/id").asText();
        var child = "/v1/people/" + registered.at("/people/1/id").asText();
        for (var relation : List.of("RELATIVE", "NONE", "PARENT", "NONE", "RELATIVE")) {
            var version = gateway.get("cpo.palanca", child).mustBe(200).json().get("version");
            var found =
                    relation.equals("NONE")
                            ? Map.of("relation", relation)
                            : Map.of(
                                    "relation", relation,
                                    "companionId", adult,
                                    "claimVerified", true);
            gateway.post(
                            "cpo.palanca",
                            child + "/uasc-assessments",
                            found,
                            Map.of("If-Match", "\"" + version.asText() + "\""))
                    .mustBe(200);
        }
    }

    private List<PublishedEvent> eventsOf(Scenario scenario) {
        var people =
                new HashSet<>(
                        stage.databases()
                                .list(
                                        "registration",
                                        """
                                        select p.id::text from person p
                                        join registration r on r.id = p.registration_id
                                        where r.crossing_point = ?
                                        """,
                                        row -> row.getString(1),
                                        scenario.tag()));
        try (var topics = stage.topics()) {
            return topics.all().stream().filter(event -> people.contains(event.subject())).toList();
        }
    }

    /// Everything the consumer may have changed, one text per row.
    private List<String> whatReferralsKnow() {
        return stage.databases()
                .list(
                        REFERRAL,
                        """
                        select r::text from referral r union all select c::text from referral_correction c
                        union all select e.id::text from event_log e where e.type like 'org.bluedots.referral.%'
                        union all select d.kind || d.aggregate_id from deadline d order by 1
                        """,
                        row -> row.getString(1));
    }

    private List<String> reportOf(MadeUpChild child) {
        return stage.databases()
                .list(
                        REFERRAL,
                        """
                        select uasc_status || ' ' || (select count(*) from referral_correction c
                            where c.referral_id = r.id) from referral r where subject_id = ?
                        """,
                        row -> row.getString(1),
                        child.id());
    }
}
