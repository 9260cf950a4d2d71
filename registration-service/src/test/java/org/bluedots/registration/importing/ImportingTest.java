package org.bluedots.registration.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Lists.list;
import static org.bluedots.registration.Lists.problems;
import static org.bluedots.registration.Lists.see;
import static org.bluedots.registration.Lists.send;
import static org.bluedots.registration.Lists.sent;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bluedots.platform.staff.Roles;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.Lists;
import org.bluedots.registration.sheet.SheetFormat;
import org.junit.jupiter.api.Test;

/// From the file that was sent to the people who are registered.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class ImportingTest extends ImportDesk {

    @Test
    void aListBecomesRegistrationsOfWhoeverSentIt() throws SQLException {
        var id = sent(CLERK, aFamilyAndAGirl());
        see(CLERK, id).body("state", is("RECEIVED")).body("rows.total", is(3));

        imports.tick();

        see(CLERK, id)
                .body("state", is("DONE"))
                .body("dryRun", is(false))
                .body("rows.done", is(3))
                .body("rows.registered", is(3))
                .body("rows.refused", is(0));
        problems(CLERK, id).body("items", hasSize(0));
        assertThat(found(bus)).isEqualTo(3);
        assertThat(
                        count(
                                """
                                select count(*) from person p join person_name n on n.person_id = p.id
                                join registration r on r.id = p.registration_id
                                join audit_entry a on p.id = any (a.object_ids)
                                where n.family = '%s' and a.action = 'register' and a.client_id = 'import'
                                  and a.correlation_id = '%s' and a.actor_id = r.registered_by
                                  and (n.given <> 'Daryna' or p.uasc_status = 'UNACCOMPANIED')
                                  and (n.given <> 'Ivan' or p.uasc_status = 'ACCOMPANIED')
                                """
                                        .formatted(bus, id)))
                .isEqualTo(3);
    }

    @Test
    void aWorkbookBecomesRegistrationsToo() {
        var file =
                Lists.workbook(
                        Lists.HEADINGS,
                        bus + "-1,Olena,%s,FEMALE,1990-05,,,".formatted(bus),
                        bus + "-1,Ivan,%s,MALE,2020-02-29,,1,PARENT".formatted(bus));
        var id =
                send(CLERK, SheetFormat.XLSX, file, "false", UUID.randomUUID().toString())
                        .then()
                        .statusCode(202)
                        .extract()
                        .<String>path("id");

        imports.tick();

        see(CLERK, id).body("state", is("DONE")).body("rows.registered", is(2));
        assertThat(found(bus)).isEqualTo(2);
    }

    @Test
    void aDryRunChecksEverythingAndRegistersNobody() throws SQLException {
        var file =
                list(
                        bus + "-1,Olena,%s,FEMALE,1990-05,,,".formatted(bus),
                        bus + "-2,Ivan,%s,MALE,2020-02-29,,1,PARENT".formatted(bus));
        var id =
                send(CLERK, SheetFormat.CSV, file, "true", UUID.randomUUID().toString())
                        .<String>path("id");

        imports.tick();

        see(CLERK, id)
                .body("dryRun", is(true))
                .body("state", is("DONE"))
                .body("rows.accepted", is(1))
                .body("rows.registered", is(0))
                .body("rows.refused", is(1));
        problems(CLERK, id)
                .body("items.row", contains(3))
                .body("items.column", contains("accompanied_by"))
                .body("items.code", contains("INVALID_REQUEST"));
        assertThat(registeredOfTheBus()).isZero();
        var real = sent(CLERK, file);
        imports.tick();
        see(CLERK, real).body("rows.registered", is(1)).body("rows.replayed", is(0));
    }

    @Test
    void theSameListAgainRegistersNobodyTwiceAndACorrectedOneOnlyWhomItCorrects()
            throws SQLException {
        var olena = bus + "-1,Olena,%s,FEMALE,1990-05,,,".formatted(bus);
        var ivan = bus + "-2,Ivan,%s,BOY,2020-02-29,,,".formatted(bus);
        var first = sent(CLERK, list(olena, ivan));
        imports.tick();
        see(CLERK, first).body("rows.registered", is(1)).body("rows.refused", is(1));
        problems(CLERK, first)
                .body("items.column", contains("sex"))
                .body("items.code", contains("WRONG_TYPE"));

        var again = sent(People.aRegistrarInPalanca(), list(olena, ivan));
        var corrected = sent(CLERK, list(olena, ivan.replace("BOY", "MALE")));
        imports.tick();

        see(CLERK, again).body("rows.replayed", is(1)).body("rows.registered", is(0));
        see(CLERK, corrected).body("rows.replayed", is(1)).body("rows.registered", is(1));
        assertThat(registeredOfTheBus()).isEqualTo(2);
    }

    @Test
    void aRefusedPartyHoldsUpNoneOfTheOthers() throws SQLException {
        var id =
                sent(
                        CLERK,
                        list(
                                bus + "-1,Olena,%s,FEMALE,1990-05,,,".formatted(bus),
                                bus + "-2,Ivan,%s,MALE,2030-01-01,,,".formatted(bus),
                                bus + "-3,,,MALE,1980,,,",
                                bus + "-4,Petro,%s,MALE,1980,30,,".formatted(bus),
                                bus + "-5,Marko,%s,MALE,1980,,,".formatted(bus)));

        imports.tick();

        see(CLERK, id).body("rows.registered", is(2)).body("rows.refused", is(3));
        problems(CLERK, id)
                .body("items.row", contains(3, 4, 5))
                .body("items.column", contains("birth_date", "given_latin", "birth_date"));
        assertThat(registeredOfTheBus()).isEqualTo(2);
    }

    /// Its commit alone fails, as when a constraint of the database knows better than the code.
    @Test
    void aPartyThatTheDatabaseRefusesHoldsUpNoneOfTheOthers() throws SQLException {
        var file =
                Lists.csv(
                        """
                        party,crossing_point,family_latin,sex,birth_date
                        %1$s-1,,%1$s,MALE,1980
                        %1$s-2,REFUSED-%2$s,%1$s,MALE,1980
                        %1$s-3,,%1$s,MALE,1980
                        """
                                .formatted(bus, bus.toUpperCase(Locale.ROOT)));
        var id = sent(CLERK, file);
        asOwner(
                "alter table registration add constraint refused check (crossing_point not like 'REFUSED-%')");

        try {
            imports.tick();
        } finally {
            asOwner("alter table registration drop constraint refused");
        }

        see(CLERK, id)
                .body("state", is("DONE"))
                .body("rows.registered", is(2))
                .body("rows.refused", is(1));
        problems(CLERK, id)
                .body("items.row", contains(3))
                .body("items.code", contains("UNEXPECTED"));
        assertThat(registeredOfTheBus()).isEqualTo(2);
    }

    @Test
    void theFileIsGoneWhenTheImportHasEnded() throws SQLException {
        sent(CLERK, aFamilyAndAGirl());
        assertThat(count("select count(*) from import_file")).isEqualTo(1);

        imports.tick();

        assertThat(count("select count(*) from import_file")).isZero();
        assertThat(count("select count(*) from import_claim")).isZero();
    }

    @Test
    void afterThirtyDaysItIsForgottenWhoCame() throws SQLException {
        sent(CLERK, aFamilyAndAGirl());
        imports.tick();
        assertThat(count("select count(*) from imported_party")).isPositive();

        clock.advance(Duration.ofDays(31));
        imports.forget();

        assertThat(count("select count(*) from imported_party")).isZero();
    }

    @Test
    void aHubManagerMaySendAListAndAnInfoWorkerMayNot() {
        send(People.theManagerOfPalanca(), aFamilyAndAGirl()).then().statusCode(202);
        send(People.aRegistrarInPalanca().roles(Roles.INFO_WORKER), aFamilyAndAGirl())
                .then()
                .statusCode(403);
    }

    /// Three thousand families of three and a thousand who came alone; how long it takes stands in
    /// docs/performance.md.
    @Test
    void tenThousandPeopleAreRegisteredOnceEach() throws SQLException {
        var families =
                IntStream.range(0, 3_000)
                        .mapToObj(i ->
                                """
                                %1$s-%2$d,Olena,%1$s,FEMALE,1990-05,,,
                                %1$s-%2$d,Ivan,%1$s,MALE,2018-02,,1,PARENT
                                %1$s-%2$d,Daryna,%1$s,FEMALE,,9,1,PARENT\
                                """
                                        .formatted(bus, i));
        var alone =
                IntStream.range(3_000, 4_000)
                        .mapToObj(i -> "%1$s-%2$d,Marta,%1$s,FEMALE,1980,,,".formatted(bus, i));
        var rows = Stream.concat(families, alone).collect(Collectors.joining("\n"));
        var id = sent(CLERK, list(rows));

        imports.tick();

        see(CLERK, id)
                .body("state", is("DONE"))
                .body("rows.total", is(10_000))
                .body("rows.registered", is(10_000));
        assertThat(registeredOfTheBus()).isEqualTo(10_000);
    }
}
