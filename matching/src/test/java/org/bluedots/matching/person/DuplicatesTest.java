package org.bluedots.matching.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bluedots.matching.birth.Birth;
import org.bluedots.matching.person.PersonRecord.Sex;
import org.bluedots.matching.person.PersonRecord.WrittenName;
import org.junit.jupiter.api.Test;

class DuplicatesTest {

    private static final List<String> GIVEN =
            List.of("Олександр", "Марія", "Іван", "Софія", "Дмитро", "Олена", "Тарас", "Ольга");
    private static final List<String> FAMILY =
            List.of(
                    "Шевченко",
                    "Коваль",
                    "Бойко",
                    "Мельник",
                    "Ткач",
                    "Лисенко",
                    "Кравець",
                    "Мороз");
    private static final List<String> IN_POLISH =
            List.of(
                    "Szewczenko",
                    "Kowal",
                    "Bojko",
                    "Melnyk",
                    "Tkacz",
                    "Łysenko",
                    "Krawec",
                    "Moroz");

    @Test
    void whoIsRegisteredTwiceIsFoundWithoutALabel() {
        var records = new ArrayList<PersonRecord>();
        var random = new Random(1);
        for (var i = 0; i < 400; i++) {
            var family = random.nextInt(FAMILY.size());
            var given = GIVEN.get(random.nextInt(GIVEN.size()));
            var birth = Birth.on(LocalDate.of(1980, 2, 3).plusDays(random.nextInt(14_000)));
            records.add(person(i, given, FAMILY.get(family), birth));
            if (i < 20) records.add(person(1_000 + i, given, IN_POLISH.get(family), birth));
        }

        var found = Duplicates.among(records).same();

        assertThat(found)
                .hasSize(20)
                .allSatisfy(pair -> assertThat(pair.b() - pair.a()).isEqualTo(1));
    }

    @Test
    void nobodyIsADuplicateInAnEmptyList() {
        assertThat(Duplicates.among(List.of()).same()).isEmpty();
    }

    private static PersonRecord person(int id, String given, String family, Birth birth) {
        var name = new WrittenName(given, "", family);
        return new PersonRecord("R" + id, name, Sex.UNKNOWN, birth, "", List.of(), "", List.of());
    }
}
