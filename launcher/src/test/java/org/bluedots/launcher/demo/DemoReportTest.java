package org.bluedots.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bluedots.launcher.client.Answer;
import org.bluedots.launcher.client.HubClient;
import org.junit.jupiter.api.Test;

class DemoReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final ArrivalsFile DAY =
            ArrivalsFile.read(
                    Path.of(
                            System.getProperty("bluedots.root"),
                            "samples",
                            "arrivals-border-day.csv"));

    @Test
    void theFiguresForMachinesHaveTheseNames() throws JsonProcessingException {
        var registered = new Registered();
        registered.took(DAY.parties().get(1), answer(false, 12.5));

        assertThat(report(registered).json().toString())
                .isEqualTo(
                        """
                        {"registered":2,"duplicatesRefused":0,\
                        "children":{"unaccompanied":1,"separated":0,"accompanied":0,\
                        "accompaniedByThirdParty":0,"institutionGroup":0},\
                        "mandatoryReports":0,"acknowledged":0,\
                        "registrationMillis":{"p50":12.503,"p99":12.503,"max":12.503},\
                        "referralMillis":{"p50":0.0,"p99":0.0,"max":0.0}}\
                        """);
    }

    @Test
    void aReplayCountsItsChildrenButRegistersNobody() throws JsonProcessingException {
        var registered = new Registered();
        registered.took(DAY.parties().get(1), answer(true, 3));

        assertThat(registered.people()).isZero();
        assertThat(registered.duplicatePeople()).isEqualTo(2);
        assertThat(registered.children("UNACCOMPANIED")).isEqualTo(1);
        assertThat(registered.alone())
                .extracting(child -> child.answeredAt().isPresent())
                .containsExactly(false);
    }

    @Test
    void aProblemOfAPersonIsSaidOfTheirLine() throws JsonProcessingException {
        var refused =
                problem(
                        """
                        {"code":"INVALID_REQUEST","errors":[
                          {"pointer":"/people/1/accompaniedBy/person","detail":"Nobody."}]}\
                        """);

        assertThat(Counter.refusals(DAY.parties().get(1), refused))
                .extracting(BadRow::toString)
                .containsExactly("line 4 (P0002-02): /people/1/accompaniedBy/person: Nobody.");
    }

    @Test
    void aProblemOfThePartyIsSaidOfAllItsLines() throws JsonProcessingException {
        var refused = problem("{\"code\":\"NOT_FOUND\",\"detail\":\"No such hub.\"}");

        assertThat(Counter.refusals(DAY.parties().get(1), refused))
                .extracting(BadRow::toString)
                .containsExactly(
                        "line 3 (P0002-01): 422 NOT_FOUND No such hub.",
                        "line 4 (P0002-02): 422 NOT_FOUND No such hub.");
    }

    @Test
    void aFileWithBadRowsDidNotGoWell() {
        var nothing = new Registered();

        assertThat(report(nothing).allWell()).isTrue();
        nothing.refused(List.of(new BadRow(2, "P1-01", "hub: missing")));
        assertThat(report(nothing).allWell()).isFalse();
    }

    private static DemoReport report(Registered registered) {
        var client = new HubClient("http://localhost:1", "http://localhost:1", Clock.systemUTC());
        var desks = new Desks(Map.of(), Map.of());
        return new DemoReport(DAY, registered, new Reports(client, desks, Duration.ZERO));
    }

    private static Answer answer(boolean replayed, double millis) throws JsonProcessingException {
        var body =
                json(
                        """
                        {"groupId":"g","people":[
                         {"id":"00000000-0000-0000-0000-000000000001"},
                         {"id":"00000000-0000-0000-0000-000000000002","uascStatus":"UNACCOMPANIED"}]}\
                        """);
        return new Answer(201, body, replayed, millis, NOON);
    }

    private static Answer problem(String body) throws JsonProcessingException {
        return new Answer(422, json(body), false, 1, NOON);
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text);
    }
}
