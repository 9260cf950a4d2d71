package org.bluedots.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartyRequestTest {
    private static final Path SAMPLE =
            Path.of(System.getProperty("bluedots.root"), "samples", "arrivals-border-day.csv");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Replay AS_IT_WAS = new Replay(false, 0, LocalDate.of(2022, 3, 12));

    @TempDir Path folder;

    @Test
    void theSameFileGivesTheSameKeysAndBodiesAlsoOnAnotherDay() {
        var first = bodies(NOON);
        var nextDay = bodies(NOON.plusSeconds(86_400));

        assertThat(nextDay).isEqualTo(first);
        assertThat(first).doesNotHaveDuplicates().hasSize(240);
    }

    @Test
    void aPartyIsRecognisedByWhatTheFileSaysOfIt() {
        assertThat(party("P0001").registrationId())
                .isEqualTo(party("P0001").registrationId())
                .isNotEqualTo(party("P0002").registrationId());
        assertThat(party("P0001").idempotencyKey())
                .isNotEqualTo(party("P0001").registrationId().toString());
        assertThat(party("P0002").personId(0)).isNotEqualTo(party("P0002").personId(1));
    }

    @Test
    void aChildPointsToWhoItIsWith() {
        assertThat(new PartyRequest(party("P0002"), AS_IT_WAS).body().toString())
                .isEqualTo(
                        """
                        {"id":"%s","hubId":"BD-RO-01","crossingPoint":"SIRET-PORUBNE",\
                        "occurredAt":"2022-03-12T00:02:00Z","people":[\
                        {"id":"%s","names":[{"script":"Latn","given":"Zhanna","family":"Sokil"},\
                        {"script":"Cyrl","given":"Жанна","patronymic":"Володимирівна","family":"Сокіл"}],\
                        "sex":"FEMALE","birth":{"date":"1981-06-30"},"languages":["ukr"],\
                        "nationalities":["UKR"],"head":true},\
                        {"id":"%s","names":[{"script":"Latn","given":"Daryna","family":"Sokil"},\
                        {"script":"Cyrl","given":"Дарина","patronymic":"Дмитрівна","family":"Сокіл"}],\
                        "sex":"FEMALE","birth":{"date":"2018-06-18"},"languages":["ukr"],\
                        "nationalities":["UKR"],"accompaniedBy":{"person":0,"relation":"PARENT",\
                        "mandate":"NONE","mandateVerified":false}}]}\
                        """
                                .formatted(
                                        party("P0002").registrationId(),
                                        party("P0002").personId(0),
                                        party("P0002").personId(1)));
    }

    @Test
    void anOldFileIsPlayedAsOfTodayAndEverybodyKeepsTheirAge() {
        var replay = replay(NOON);

        assertThat(replay).isEqualTo(new Replay(true, 1717, LocalDate.of(2026, 11, 23)));
        assertThat(replay.explanation()).contains("2026-11-23").contains("1717 days");
        var eighteenTomorrow = new PartyRequest(party("P0082"), replay).body();
        assertThat(eighteenTomorrow.has("occurredAt")).isFalse();
        assertThat(eighteenTomorrow.at("/people/0/birth/date").asText()).isEqualTo("2008-11-24");
    }

    @Test
    void aFreshFileIsSentAsItIs() {
        var nextDay = Instant.parse("2022-03-14T00:00:00Z");

        assertThat(replay(nextDay).ofToday()).isFalse();
        assertThat(replay(nextDay).explanation()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDateKnownInPartMovesByItsMiddleAndStaysKnownInPart() {
        assertThat(new PartialDate("1982-07").plusDays(1717).text()).isEqualTo("1987-03");
        assertThat(new PartialDate("1949").plusDays(1717).text()).isEqualTo("1954");
        assertThat(new PartialDate("1949").plusDays(0).text()).isEqualTo("1949");
    }

    private List<String> bodies(Instant now) {
        var replay = replay(now);
        return ArrivalsFile.read(SAMPLE).parties().stream()
                .map(party -> party.idempotencyKey() + new PartyRequest(party, replay).body())
                .toList();
    }

    private Replay replay(Instant now) {
        return Replay.of(
                ArrivalsFile.read(SAMPLE).rows(), folder, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Party party(String key) {
        return ArrivalsFile.read(SAMPLE).parties().stream()
                .filter(party -> party.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
