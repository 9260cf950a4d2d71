package org.bluedots.registration.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.outbox.Origin;

/// People of the unit tests; time stands still at noon.
final class Persons {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private Persons() {}

    static Person aGirlOfNine() {
        return person("Дарина", Birth.on(2016, 6, 1));
    }

    static Person aWomanOf36() {
        return person("Олена", Birth.on(1989, 9, 9));
    }

    private static Person person(String given, Birth birth) {
        var arrival =
                new Arrival(
                        new UUID(7, 1),
                        null,
                        new Origin("northstar", "BD-MD-01", "MD", NOON),
                        NOON,
                        ZoneOffset.UTC,
                        18);
        var details =
                new PersonDetails(
                        List.of(new PersonName("Cyrl", given, null, "Сокіл", null)),
                        null,
                        Sex.FEMALE,
                        birth,
                        List.of("ukr"),
                        List.of("UKR"),
                        false);
        return new Person(new UUID(7, 2), "BD-MD-22222-2", 0, arrival, details);
    }
}
