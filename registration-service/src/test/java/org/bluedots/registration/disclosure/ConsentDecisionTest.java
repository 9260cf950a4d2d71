package org.bluedots.registration.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.asking.ConsentDesk.caregiver;
import static org.bluedots.registration.asking.ConsentDesk.decide;
import static org.bluedots.registration.asking.ConsentDesk.no;
import static org.bluedots.registration.asking.ConsentDesk.recorded;
import static org.bluedots.registration.asking.ConsentDesk.select;
import static org.bluedots.registration.asking.ConsentDesk.withdraw;
import static org.bluedots.registration.asking.ConsentDesk.yes;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bluedots.platform.scope.RowSecurity;
import org.bluedots.platform.scope.Scope;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.asking.ConsentDesk.Family;
import org.bluedots.registration.consent.ConsentPurpose;
import org.bluedots.registration.consent.DataCategory;
import org.bluedots.registration.consent.Grantee;
import org.bluedots.registration.consent.GranteeType;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class ConsentDecisionTest {

    private static final Scope PALANCA = Scope.ofCause("northstar", "BD-MD-01", "test");
    private static final Scope SIRET = Scope.ofCause("riverbank", "BD-RO-01", "test");

    private Family family;

    @Inject ConsentDecisions decisions;
    @Inject ListOfTests doNotDisclose;
    @Inject RowSecurity rows;
    @Inject SessionFactory sessions;

    @BeforeEach
    void whoTheyAre() {
        family = Family.withADaughterOf(8);
    }

    @Test
    void whatNobodyWasAskedIsNotAllowed() {
        decide(family.child(), "\"IDENTITY\"")
                .then()
                .statusCode(200)
                .body("allowed", is(false))
                .body("reasons[0].code", is("NEVER_ASKED"))
                .body("reasons[0].consentId", nullValue());
    }

    @Test
    void whatWasAgreedToIsAllowedAndNothingElse() {
        var consent = recorded(family.child(), yes(caregiver(family.mother())));

        decide(family.child(), "\"CONTACT\", \"IDENTITY\"")
                .then()
                .body("allowed", is(true))
                .body("reasons.category", contains("IDENTITY", "CONTACT"))
                .body("reasons.allowed", contains(true, true))
                .body("reasons.code", contains("CONSENTED", "CONSENTED"))
                .body("reasons[0].explanation", is("It was agreed to, and that still holds."))
                .body("reasons.consentId", contains(consent, consent));
        decide(family.child(), "\"IDENTITY\", \"HEALTH\"")
                .then()
                .body("allowed", is(false))
                .body("reasons.code", contains("CONSENTED", "NOT_COVERED"));
    }

    @Test
    void whatOneAgencyMayKnowForOnePurposeAnotherMayNotAndNotForAnother() {
        recorded(family.child(), yes(caregiver(family.mother())));

        for (var question :
                new String[] {
                    "\"granteeType\": \"AGENCY\", \"granteeId\": \"northstar\", \"purpose\": \"INTER_AGENCY_REFERRAL\"",
                    "\"granteeType\": \"AUTHORITY\", \"granteeId\": \"riverbank\", \"purpose\": \"INTER_AGENCY_REFERRAL\"",
                    "\"granteeType\": \"UNHCR\", \"purpose\": \"INTER_AGENCY_REFERRAL\"",
                    "\"granteeType\": \"AGENCY\", \"granteeId\": \"riverbank\", \"purpose\": \"TRACING\""
                })
            by(People.aCaseWorkerInPalanca())
                    .body(
                            "{\"personId\": \"%s\", %s, \"categories\": [\"IDENTITY\"]}"
                                    .formatted(family.child(), question))
                    .post("/v1/consent-decisions")
                    .then()
                    .statusCode(200)
                    .body("reasons.code", contains("NEVER_ASKED"));
    }

    @Test
    void whatWasRefusedOrWithdrawnIsNotAllowed() {
        recorded(family.child(), no(caregiver(family.mother())));
        decide(family.child(), "\"IDENTITY\"").then().body("reasons.code", contains("REFUSED"));

        var other = Family.withADaughterOf(8);
        withdraw(recorded(other.child(), yes(caregiver(other.mother()))), "SUBJECT", 0)
                .then()
                .statusCode(200);
        decide(other.child(), "\"IDENTITY\"").then().body("reasons.code", contains("WITHDRAWN"));
    }

    @Test
    void whoMustNotBeToldIsNotToldWhateverWasAgreedTo() {
        var body =
                yes(caregiver(family.mother()))
                        .replace("\"AGENCY\"", "\"PERSON\"")
                        .replace("riverbank", family.father());
        recorded(family.child(), body);
        var question =
                new Disclosure(
                        Grantee.of(GranteeType.PERSON, family.father()),
                        ConsentPurpose.INTER_AGENCY_REFERRAL,
                        List.of(DataCategory.IDENTITY));
        var child = UUID.fromString(family.child());
        assertThat(decided(PALANCA, List.of(child), question).get(child))
                .extracting(ConsentDecisionView::allowed)
                .isEqualTo(true);

        doNotDisclose.add(family.child(), family.father());

        assertThat(decided(PALANCA, List.of(child), question).get(child))
                .extracting(decision -> decision.reasons().getFirst().code())
                .isEqualTo(DecisionCode.DO_NOT_DISCLOSE);
    }

    @Test
    void whoAskedIsWrittenDown() {
        decide(family.child(), "\"IDENTITY\"").then().statusCode(200);

        assertThat(
                        select(
                                "select action from audit_entry where ? = any (object_ids) and action = 'decide-disclosure'",
                                UUID.fromString(family.child())))
                .hasSize(1);
    }

    @Test
    void fiveHundredPeopleAreDecidedInOneQuery() {
        recorded(family.child(), yes(caregiver(family.mother())));
        var child = UUID.fromString(family.child());
        var people = new ArrayList<UUID>(List.of(child));
        while (people.size() < 500) people.add(UUID.randomUUID());
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        var decisions = decided(PALANCA, people, riverbanksReferral());

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        assertThat(decisions).hasSize(500);
        assertThat(decisions.values().stream().filter(ConsentDecisionView::allowed)).hasSize(1);
        assertThat(decisions.get(child)).extracting(ConsentDecisionView::allowed).isEqualTo(true);
    }

    @Test
    void somebodyOutsideOfTheScopeIsLikeOneWhoWasNeverAsked() {
        recorded(family.child(), yes(caregiver(family.mother())));
        var child = UUID.fromString(family.child());

        assertThat(decided(SIRET, List.of(child), riverbanksReferral()).get(child))
                .extracting(decision -> decision.reasons().getFirst().code())
                .isEqualTo(DecisionCode.NEVER_ASKED);
    }

    private static Disclosure riverbanksReferral() {
        return new Disclosure(
                Grantee.of(GranteeType.AGENCY, "riverbank"),
                ConsentPurpose.INTER_AGENCY_REFERRAL,
                List.of(DataCategory.IDENTITY));
    }

    private Map<UUID, ConsentDecisionView> decided(
            Scope scope, Collection<UUID> people, Disclosure asked) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    rows.tell(scope);
                    return decisions.decide(people, asked);
                });
    }
}
