package org.bluedots.registration.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.registration.details.Birth;
import org.bluedots.registration.details.PersonDetails;
import org.bluedots.registration.details.PersonName;
import org.bluedots.registration.details.Sex;
import org.bluedots.registration.uasc.UascRule;

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

    static Person anInfantWithoutAName() {
        return person(
                new PersonDetails(
                        List.of(),
                        null,
                        "In a blue blanket, left at the first aid tent",
                        Sex.MALE,
                        Birth.estimated(0, TODAY),
                        List.of(),
                        List.of(),
                        false));
    }

    /// A girl of nine who is alone, in that state.
    static Person aGirlIn(PersonState state) {
        if (state == PersonState.DRAFT) {
            var infant = anInfantWithoutAName();
            infant.register(UascRule.ALONE, false, TODAY);
            return infant;
        }
        var girl = aGirlOfNine();
        girl.register(UascRule.ALONE, false, TODAY);
        if (state == PersonState.MERGED) {
            girl.life().mergeInto(new UUID(7, 3));
            return girl;
        }
        if (state == PersonState.ERASED) girl.life().become(PersonState.CLOSED, null, NOON);
        if (state != PersonState.REGISTERED) girl.life().become(state, null, NOON);
        return girl;
    }

    private static Person person(String given, Birth birth) {
        return person(
                new PersonDetails(
                        List.of(new PersonName("Cyrl", given, null, "Сокіл", null)),
                        null,
                        null,
                        Sex.FEMALE,
                        birth,
                        List.of("ukr"),
                        List.of("UKR"),
                        false));
    }

    private static Person person(PersonDetails details) {
        var arrival =
                new Arrival(
                        new UUID(7, 1),
                        null,
                        new Origin("northstar", "BD-MD-01", "MD", NOON),
                        NOON,
                        ZoneOffset.UTC,
                        18);
        return new Person(new UUID(7, 2), "BD-MD-22222-2", 0, arrival, details);
    }
}
