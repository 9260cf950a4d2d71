package org.bluedots.registration.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.asking.ConsentDesk.recorded;
import static org.bluedots.registration.asking.ConsentDesk.with;
import static org.bluedots.registration.tracing.TracingDesk.ALL;
import static org.bluedots.registration.tracing.TracingDesk.agreed;
import static org.bluedots.registration.tracing.TracingDesk.answer;
import static org.bluedots.registration.tracing.TracingDesk.decided;
import static org.bluedots.registration.tracing.TracingDesk.post;
import static org.bluedots.registration.tracing.TracingDesk.quoted;
import static org.bluedots.registration.tracing.TracingDesk.read;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.disclosure.ListOfTests;
import org.bluedots.registration.tracing.TracingDesk.Company;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who does not exist for the tracing of families: no profile, no other answer than for nobody, no
/// place in somebody else's company.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class ConcealedFromTracingTest {

    private Company company;

    @Inject ListOfTests doNotDisclose;

    @BeforeEach
    void whoTheyAre() {
        company = Company.registered();
    }

    /// Rule C9: the same answer for a hidden person, whatever they answered, as for nobody.
    @Test
    void somebodyHiddenIsLikeNobody() {
        agreed(company.olena(), ALL);
        agreed(company.vira(), ALL);
        decided(company.ivan(), ALL);
        hide(company.olena());
        var nobody = UUID.randomUUID().toString();

        var answer = read(company.olena(), nobody, company.vira());

        assertThat(answer.getMap("items[0]"))
                .isEqualTo(Map.of("personId", company.olena(), "reason", "NEVER_ASKED"));
        assertThat(answer.getMap("items[1]"))
                .isEqualTo(Map.of("personId", nobody, "reason", "NEVER_ASKED"));
        assertThat(answer.getList("items[2].profile.company.personId", String.class))
                .containsExactlyInAnyOrder(company.vira(), company.ivan());
        assertThat(answer.getList("items[2].profile.company.companionId", String.class))
                .containsOnlyNulls();
    }

    @Test
    void aHiddenRefusalIsLikeNobodysToo() {
        recorded(company.olena(), with(answer(ALL), "\"refusalReason\": \"FEAR_OF_HARM\""));
        hide(company.olena());

        assertThat(read(company.olena()).getList("items.reason")).containsExactly("NEVER_ASKED");
    }

    private static void hide(String person) {
        by(People.aProtectionOfficerInPalanca())
                .header("If-Match", "\"0\"")
                .post("/v1/people/%s/protection".formatted(person))
                .then()
                .statusCode(200);
    }

    /// Scenario 20: whoever must not be told does not find the person, nor the gap they leave.
    @Test
    void whoMustNotBeFoundByTheSeekerIsNot() {
        agreed(company.olena(), ALL);
        decided(company.ivan(), ALL);
        doNotDisclose.add(company.ivan(), company.vira());

        var answer =
                post(
                                People.theReunificationService(),
                                "{\"people\": [%s], \"seekerId\": \"%s\"}"
                                        .formatted(
                                                quoted(List.of(company.ivan(), company.olena())),
                                                company.vira()))
                        .jsonPath();

        assertThat(answer.getMap("items[0]"))
                .isEqualTo(Map.of("personId", company.ivan(), "reason", "NEVER_ASKED"));
        assertThat(answer.getList("items[1].profile.company.personId", String.class))
                .containsExactlyInAnyOrder(company.olena(), company.vira());
    }

    @Test
    void anErasedPersonIsLikeNobody() {
        agreed(company.vira(), ALL);
        erase(company.vira());

        assertThat(read(company.vira()).getList("items.reason")).containsExactly("NEVER_ASKED");
    }

    private static void erase(String person) {
        step(
                People.aCaseWorkerInPalanca(),
                person,
                "closure-proposal",
                0,
                "{\"reason\": \"GOAL_MET\"}");
        step(People.theManagerOfPalanca(), person, "closure", 1, "{}");
        step(
                People.theDataProtectionOfficerOfNorthstar(),
                person,
                "erasure",
                2,
                "{\"basis\": \"REQUEST\"}");
    }

    private static void step(TokenDraft who, String person, String step, int version, String body) {
        by(who).header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .post("/v1/people/%s/%s".formatted(person, step))
                .then()
                .statusCode(200);
    }
}
