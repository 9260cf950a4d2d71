package org.bluedots.registration.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.asking.ConsentDesk.recorded;
import static org.bluedots.registration.asking.ConsentDesk.select;
import static org.bluedots.registration.asking.ConsentDesk.with;
import static org.bluedots.registration.asking.ConsentDesk.withdraw;
import static org.bluedots.registration.assessment.AssessmentDesk.assess;
import static org.bluedots.registration.tracing.TracingDesk.ALL;
import static org.bluedots.registration.tracing.TracingDesk.agreed;
import static org.bluedots.registration.tracing.TracingDesk.answer;
import static org.bluedots.registration.tracing.TracingDesk.ask;
import static org.bluedots.registration.tracing.TracingDesk.decided;
import static org.bluedots.registration.tracing.TracingDesk.post;
import static org.bluedots.registration.tracing.TracingDesk.quoted;
import static org.bluedots.registration.tracing.TracingDesk.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bluedots.platform.staff.Roles;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.tracing.TracingDesk.Company;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class TracingProfileTest {

    private static final TokenDraft REUNIFICATION = People.theReunificationService();

    private Company company;

    @Inject SessionFactory sessions;

    @BeforeEach
    void whoTheyAre() {
        company = Company.registered();
    }

    @Test
    void whoAgreedIsGivenWithWhatMatchingCompares() {
        agreed(company.olena(), ALL);

        var profile = read(company.olena());

        assertThat(profile.getString("items[0].personId")).isEqualTo(company.olena());
        assertThat(profile.getList("items[0].profile.identity.names"))
                .containsExactly(
                        Map.of(
                                "script", "Cyrl",
                                "given", "Олена",
                                "patronymic", "Петрівна",
                                "family", "Сокіл",
                                "nickname", "Лена"),
                        Map.of("script", "Latn", "given", "Olena", "family", "Sokil"));
        assertThat(profile.getString("items[0].profile.identity.sex")).isEqualTo("FEMALE");
        assertThat(profile.getMap("items[0].profile.identity.birth"))
                .isEqualTo(Map.of("date", "1990-05"));
        assertThat(profile.getList("items[0].profile.identity.nationalities"))
                .containsExactly("UKR");
        assertThat(profile.getList("items[0].profile.identity.languages"))
                .containsExactly("ukr", "ron");
        assertThat(profile.getString("items[0].profile.hubId")).isEqualTo("BD-MD-01");
        assertThat(profile.getInt("items[0].profile.version")).isZero();
        assertThat(profile.getString("items[0].reason")).isNull();
    }

    @Test
    void aChildIsGivenWithWhatWasToldOfItsSeparation() {
        decided(company.ivan(), ALL);
        assess(
                        company.ivan(),
                        """
                        {"relation": "RELATIVE", "companionId": "%s",
                         "separation": {"cause": "FLEEING_WAR", "date": "2026-03", "place": "Bakhmut"},
                         "lastCaregiver": {"name": "Halyna Sokil", "relation": "GRANDMOTHER",
                            "fate": "BELIEVED_MISSING", "contact": "+380501234567"}}
                        """
                                .formatted(company.olena()))
                .then()
                .statusCode(200);

        var profile = read(company.ivan());

        assertThat(profile.getMap("items[0].profile.separation"))
                .isEqualTo(Map.of("date", "2026-03", "place", "Bakhmut"));
        assertThat(profile.getMap("items[0].profile.lastCaregiver"))
                .isEqualTo(Map.of("name", "Halyna Sokil", "relation", "GRANDMOTHER"));
        assertThat(profile.getMap("items[0].profile.identity.birth"))
                .isEqualTo(Map.of("estimatedAge", 8, "estimatedOn", "2026-11-23"));
    }

    @Test
    void companionsAreNamedOnlyWhoAgreedThemselves() {
        decided(company.ivan(), ALL);
        agreed(company.olena(), "\"IDENTITY\"");

        var companions = read(company.ivan());

        assertThat(companions.getList("items[0].profile.company.personId", String.class))
                .containsExactlyInAnyOrder(company.ivan(), company.olena(), company.vira());
        var found = "items[0].profile.company.find { it.personId == '%s' }";
        assertThat(companions.getMap(found.formatted(company.vira())))
                .isEqualTo(Map.of("personId", company.vira()));
        assertThat(companions.getString(found.formatted(company.olena()) + ".names[0].given"))
                .isEqualTo("Олена");
        assertThat(companions.getString(found.formatted(company.ivan()) + ".companionId"))
                .isEqualTo(company.olena());
        assertThat(companions.getString(found.formatted(company.ivan()) + ".relation"))
                .isEqualTo("RELATIVE");
    }

    @Test
    void onlyTheCategoriesThatWereAgreedToAreGiven() {
        agreed(company.olena(), "\"IDENTITY\"");
        agreed(company.vira(), "\"FAMILY\", \"LOCATION\"");

        var profiles = read(company.olena(), company.vira());

        assertThat(profiles.getMap("items[0].profile")).containsOnlyKeys("version", "identity");
        assertThat(profiles.getMap("items[1]"))
                .isEqualTo(Map.of("personId", company.vira(), "reason", "NOT_COVERED"));
    }

    @Test
    void whoDidNotAgreeIsNotGivenAndTheReasonSaysWhy() {
        withdraw(agreed(company.olena(), ALL), "SUBJECT", 0).then().statusCode(200);
        recorded(company.vira(), with(answer(ALL), "\"refusalReason\": \"FEAR_OF_HARM\""));

        assertThat(read(company.olena(), company.vira(), company.ivan()).getList("items.reason"))
                .containsExactly("WITHDRAWN", "REFUSED", "NEVER_ASKED");
    }

    @Test
    void whatWasAgreedToForAnotherGranteeDoesNotCount() {
        recorded(company.olena(), answer(ALL).replace("reunification-service", "riverbank"));

        assertThat(read(company.olena()).getList("items.reason")).containsExactly("NEVER_ASKED");
    }

    @Test
    void whoWasReadIsWrittenDownWithThePurpose() {
        agreed(company.olena(), ALL);
        read(company.olena(), company.ivan());

        assertThat(audited(company.olena()))
                .containsExactly("read-tracing-profile TRACING reunification-service");
        assertThat(audited(company.ivan()))
                .containsExactly("refuse-tracing-profile TRACING reunification-service");
    }

    private static List<String> audited(String person) {
        return select(
                """
                select concat_ws(' ', action, purpose, client_id) from audit_entry
                where ? = any (object_ids) and action like '%tracing-profile'
                """,
                UUID.fromString(person));
    }

    @Test
    void whoeverWorksForAnAgencyIsRefusedWhateverTheirRole() {
        for (var role : Roles.ALL) {
            var staff = People.aRegistrarInPalanca().roles(role);
            ask(staff, company.olena()).then().statusCode(403).body("code", is("FORBIDDEN"));
        }
    }

    @Test
    void fiveHundredAreReadWithAsManyStatementsAsOne() {
        agreed(company.olena(), ALL);
        decided(company.ivan(), ALL);
        var one = statements(List.of(company.olena()));
        var many = new ArrayList<>(List.of(company.olena(), company.ivan()));
        while (many.size() < 500) many.add(UUID.randomUUID().toString());

        assertThat(statements(many)).isEqualTo(one);
        assertThat(read(many.toArray(String[]::new)).getList("items.profile").stream())
                .hasSize(500)
                .filteredOn(Objects::nonNull)
                .hasSize(2);
    }

    private long statements(List<String> people) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        read(people.toArray(String[]::new));
        return statistics.getPrepareStatementCount();
    }

    @Test
    void moreThanFiveHundredAreTooMany() {
        post(
                        REUNIFICATION,
                        "{\"people\": [%s]}"
                                .formatted(quoted(Collections.nCopies(501, company.olena()))))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/people"));
    }

    @Test
    void whoeverIsNamedTwiceIsAnsweredOnce() {
        assertThat(read(company.olena(), company.olena()).getList("items")).hasSize(1);
    }
}
