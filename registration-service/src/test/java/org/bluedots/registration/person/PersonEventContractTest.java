package org.bluedots.registration.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.person.Persons.NOON;
import static org.bluedots.registration.person.Persons.TODAY;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bluedots.platform.testing.event.EventSchemas;
import org.bluedots.registration.details.Birth;
import org.bluedots.registration.details.InvalidReason;
import org.bluedots.registration.details.PersonDetails;
import org.bluedots.registration.details.Sex;
import org.bluedots.registration.person.PersonLife.Destination;
import org.bluedots.registration.uasc.UascRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PersonEventContractTest {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    private final EventSchemas schemas = EventSchemas.of("registration-service");

    @TestFactory
    Stream<DynamicTest> everyEventFitsItsSchema() {
        return everyEvent().stream()
                .map(event ->
                        DynamicTest.dynamicTest(
                                event.type(), () -> schemas.check(event.type(), written(event))));
    }

    @Test
    void everyKindOfEventIsTried() {
        assertThat(everyEvent().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(PersonEvent.class.getPermittedSubclasses());
    }

    /// A life with everything in it.
    private static List<PersonEvent> everyEvent() {
        var person = Persons.anInfantWithoutAName();
        var life = person.life();
        var events = new ArrayList<>(person.register(UascRule.WITH_PARENT, false, TODAY));
        events.addAll(person.assess(UascRule.ALONE, "COMPANION_LEFT", false, TODAY, NOON));
        events.addAll(
                person.correct(
                        new PersonDetails(
                                List.of(),
                                "Matviiko",
                                null,
                                Sex.MALE,
                                Birth.on(2025, 12, 1),
                                List.of(),
                                List.of(),
                                false),
                        NOON));
        events.add(life.hide(NOON).orElseThrow());
        events.add(life.show(NOON).orElseThrow());
        events.add(life.invalidate(InvalidReason.OTHER, NOON).orElseThrow());
        events.add(life.validate(NOON).orElseThrow());
        events.add(life.startCaseManagement(NOON));
        events.add(life.endCaseManagement(NOON));
        events.add(
                life.depart(
                        new Destination("MDA", "BD-MD-02", NOON.plus(Duration.ofDays(2))),
                        NOON,
                        NOON));
        events.add(person.arrive("BD-MD-02", NOON, NOON));
        events.add(life.depart(new Destination("ROU", null, null), NOON, NOON));
        events.add(person.goMissing(NOON, NOON));
        life.proposeClosure(ClosureReason.OTHER, "case-worker", NOON);
        events.add(life.close("officer", NOON));
        events.add(life.reopen(ReopeningReason.RETURNED, NOON));
        events.addAll(person.growOlder(TODAY, TODAY.plusYears(18), 18, NOON));
        life.proposeClosure(ClosureReason.GOAL_MET, "case-worker", NOON);
        events.add(life.close("officer", NOON));
        events.add(person.erase(ErasureBasis.REQUEST, NOON));
        return events;
    }

    private static String written(PersonEvent event) throws JsonProcessingException {
        return JSON.writeValueAsString(event);
    }
}
