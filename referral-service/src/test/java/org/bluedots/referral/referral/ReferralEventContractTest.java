package org.bluedots.referral.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.referral.referral.Referrals.CONSENT;
import static org.bluedots.referral.referral.Referrals.EVENT;
import static org.bluedots.referral.referral.Referrals.NOON;
import static org.bluedots.referral.referral.Referrals.aDraft;
import static org.bluedots.referral.referral.Referrals.aReferralIn;
import static org.bluedots.referral.referral.Referrals.aReport;
import static org.bluedots.referral.referral.Referrals.aReportIn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bluedots.platform.testing.event.EventSchemas;
import org.bluedots.referral.code.ReferralOutcome;
import org.bluedots.referral.code.RefusalReason;
import org.bluedots.referral.referral.Ending.StopAnswer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReferralEventContractTest {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    private final EventSchemas schemas = EventSchemas.of("referral-service");

    @TestFactory
    Stream<DynamicTest> everyExampleFitsItsSchema() {
        return schemas.everyExampleFits();
    }

    @TestFactory
    Stream<DynamicTest> everyEventFitsItsSchema() {
        return everyEvent().stream()
                .map(event ->
                        DynamicTest.dynamicTest(
                                event.type(), () -> schemas.check(event.type(), written(event))));
    }

    /// A consumer that reads an example has read what we publish.
    @Test
    void everyEventHasTheFieldsOfItsExample() throws JsonProcessingException {
        for (var event : everyEvent())
            assertThat(fields(schemas.examples(event.type()).getFirst().toString()))
                    .isEqualTo(fields(written(event)));
    }

    @Test
    void everyKindOfEventIsTried() {
        assertThat(everyEvent().stream().map(Object::getClass))
                .containsExactlyInAnyOrder(ReferralEvent.class.getPermittedSubclasses());
    }

    private static List<ReferralEvent> everyEvent() {
        var report = aReport();
        var events = new ArrayList<>(report.opened());
        events.addAll(report.acknowledge(NOON));
        events.addAll(report.accept(NOON));
        events.addAll(report.expect(NOON, NOON));
        events.addAll(report.miss(NOON));
        events.add(report.takenOver(NOON));
        events.addAll(report.start(NOON));
        events.addAll(report.complete(ReferralOutcome.TRANSFERRED_ON, NOON));
        events.addAll(report.end(Closing.CLOSED, NOON));
        events.addAll(
                aReportIn(ReferralStatus.ACKNOWLEDGED)
                        .decline(RefusalReason.OTHER, "A reason of their own", NOON));
        events.addAll(report.correct("ACCOMPANIED", "UASC_PARENT", EVENT, NOON));
        var referral = aDraft();
        events.addAll(referral.lackConsent(NOON));
        events.addAll(referral.allow(CONSENT, NOON));
        referral.send(null, NOON);
        events.addAll(referral.remind(NOON));
        events.addAll(referral.expire(NOON));
        events.addAll(referral.propose(EVENT, NOON));
        events.addAll(referral.rerouteTo(EVENT, NOON));
        for (var how : Closing.values())
            if (how != Closing.CLOSED) events.add(how.event(EVENT, NOON));
        events.addAll(aReferralIn(ReferralStatus.HALTED).answerStop(StopAnswer.KEPT_BY_LAW, NOON));
        return events;
    }

    private static List<String> fields(String json) throws JsonProcessingException {
        return JSON.readTree(json).propertyStream().map(field -> field.getKey()).sorted().toList();
    }

    private static String written(ReferralEvent event) throws JsonProcessingException {
        return JSON.writeValueAsString(event);
    }
}
