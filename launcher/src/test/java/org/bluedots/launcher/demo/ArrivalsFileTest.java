package org.bluedots.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bluedots.launcher.Failure;
import org.junit.jupiter.api.Test;

class ArrivalsFileTest {
    private static final Path SAMPLES = Path.of(System.getProperty("bluedots.root"), "samples");

    private static final String HEADER =
            "party,person,hub,arrived_at,crossing_point,given_latin,family_latin,given_cyrillic,"
                    + "patronymic_cyrillic,family_cyrillic,sex,birth_date,estimated_age,languages,"
                    + "nationality,head,accompanied_by,relation,mandate,mandate_verified";
    private static final String OLENA =
            "P1,P1-01,BD-MD-01,2022-03-12T08:10:00Z,PALANCA,Olena,Marchenko,,,,FEMALE,1986-11-04,,"
                    + "ukr|rus,UKR,true,,,,";
    private static final String NAZAR =
            "P1,P1-02,BD-MD-01,2022-03-12T08:10:00Z,PALANCA,Nazar,Marchenko,,,,MALE,2014-06-17,,"
                    + "ukr,UKR,false,P1-01,PARENT,NONE,false";
    private static final String IVAN =
            "P2,P2-01,BD-MD-01,2022-03-12T08:20:00Z,PALANCA,Ivan,Bondar,,,,MALE,1950,,ukr,UKR,false,,,,";

    @Test
    void theBorderDayHasSixHundredPeopleInTwoHundredAndFortyParties() {
        var day = ArrivalsFile.read(SAMPLES.resolve("arrivals-border-day.csv"));

        assertThat(day.bad()).isEmpty();
        assertThat(day.rows()).hasSize(600);
        assertThat(day.parties()).hasSize(240);
        assertThat(day.heldBack()).isEmpty();
    }

    @Test
    void eachMistakeIsReportedWithItsLineAndTheOthersAreRead() {
        var file = ArrivalsFile.read(SAMPLES.resolve("arrivals-with-mistakes.csv"));

        assertThat(file.rows()).extracting(Arrival::line).containsExactly(2, 3, 9, 12);
        assertThat(file.bad())
                .extracting(BadRow::toString)
                .containsExactly(
                        "line 4 (P9002-01): sex: WOMAN is none of FEMALE, MALE, OTHER, UNKNOWN",
                        "line 5 (P9003-01): birth_date: there is no 1990-02-30",
                        "line 6 (P9004-01): hub: missing",
                        "line 7 (P9005-01): accompanied_by: P9005-09 is not in the file",
                        "line 8 (P9006-01): birth_date, estimated_age: both are given",
                        "line 10 (P9008-01): birth_date, estimated_age: neither is given",
                        "line 11 (P9001-02): person: P9001-02 is already used on line 3",
                        "line 13 (P9010): the row: a quote opens and is not closed where the value ends");
    }

    @Test
    void aPartyWithABadRowIsHeldBackAsAWhole() {
        var file = ArrivalsFile.read(SAMPLES.resolve("arrivals-with-mistakes.csv"));

        assertThat(file.parties()).extracting(Party::key).containsExactly("P9007", "P9009");
        assertThat(file.heldBack()).extracting(Party::key).containsExactly("P9001");
    }

    @Test
    void rowsOfAPartyNeedNotStandTogether() {
        var file = ArrivalsFile.of(List.of(HEADER, OLENA, IVAN, NAZAR));

        assertThat(file.parties()).extracting(Party::key).containsExactly("P1", "P2");
        assertThat(file.parties().getFirst().people())
                .extracting(Arrival::person)
                .containsExactly("P1-01", "P1-02");
    }

    @Test
    void aQuoteLeftOpenSpoilsItsOwnLineOnly() {
        var open = IVAN.replace("Ivan", "\"Ivan");

        var file = ArrivalsFile.of(List.of(HEADER, open, OLENA, NAZAR));

        assertThat(file.bad()).extracting(BadRow::line).containsExactly(2);
        assertThat(file.parties()).extracting(Party::key).containsExactly("P1");
    }

    @Test
    void aCompanionOfAnotherPartyIsAMistake() {
        var file =
                ArrivalsFile.of(
                        List.of(HEADER, OLENA, NAZAR.replace("P1-01,PAR", "P2-01,PAR"), IVAN));

        assertThat(file.bad())
                .extracting(BadRow::reason)
                .containsExactly("accompanied_by: P2-01 is of party P2");
    }

    @Test
    void columnsMayStandInAnyOrder() {
        var header = new ArrayList<>(List.of(HEADER.split(",")));
        var olena = new ArrayList<>(List.of(OLENA.split(",", -1)));
        header.addFirst(header.removeLast());
        olena.addFirst(olena.removeLast());

        var file = ArrivalsFile.of(List.of(String.join(",", header), String.join(",", olena)));

        assertThat(file.rows()).extracting(row -> row.latin().given()).containsExactly("Olena");
    }

    @Test
    void aFileOfSomethingElseIsRefused() {
        assertThatThrownBy(() -> ArrivalsFile.of(List.of("name,age", "Olena,36")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("lacks party, person, hub");
    }
}
