package org.bluedots.endtoend.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.endtoend.stage.Databases.REGISTRATION;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.bluedots.endtoend.load.History;
import org.bluedots.endtoend.load.History.Result;
import org.bluedots.endtoend.load.Party;
import org.bluedots.endtoend.load.Scenario;
import org.bluedots.endtoend.stage.Stage;

/// Reads everything there is when all is quiet and compares it with what the clients were told.
public record Checker(Stage stage, Scenario scenario) {

    /// How many acknowledged registrations are read through the front door as well.
    private static final int SAMPLE = 5;

    private static final String SOMEBODY =
            "select id::text, hub_id from person where registration_id = ?::uuid limit 1";

    /// All invariants, for a load that has stopped. Heals and drains first.
    public void check(History history) {
        stage.heal();
        Drain.all(stage);
        var wrong = new ArrayList<String>();
        wrong.addAll(new Registrations(stage.databases(), scenario.tag(), history).violations());
        wrong.addAll(whole());
        assertThat(wrong).as("%s, history %s", scenario, history).isEmpty();
        assertThat(history.count(Result.OK)).as("%s did anything", scenario).isPositive();
        readBack(history);
    }

    /// The invariants of the whole platform, whoever made the load.
    public void checkPlatform() {
        stage.heal();
        Drain.all(stage);
        assertThat(whole()).as("%s", scenario).isEmpty();
    }

    private List<String> whole() {
        var wrong = new ArrayList<String>();
        try (var topics = stage.topics()) {
            wrong.addAll(new Reports(stage.databases()).violations());
            wrong.addAll(new Events(stage, topics).violations());
            wrong.addAll(new Logs(stage.logs()).violations());
            wrong.addAll(new Canaries(stage.logs(), topics).violations());
        }
        return wrong;
    }

    /// Some of them through the front door, as the people who registered them would.
    private void readBack(History history) {
        history.answers().values().stream()
                .limit(SAMPLE)
                .flatMap(ids ->
                        stage
                                .databases()
                                .list(REGISTRATION, SOMEBODY, Person::of, ids.iterator().next())
                                .stream())
                .forEach(person ->
                        stage.gateway()
                                .get(
                                        Party.Desk.at(person.hub()).registrar(),
                                        "/v1/people/" + person.id())
                                .mustBe(200));
    }

    private record Person(String id, String hub) {
        static Person of(ResultSet row) throws SQLException {
            return new Person(row.getString(1), row.getString(2));
        }
    }
}
