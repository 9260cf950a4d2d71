package org.bluedots.registration.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Lists.see;
import static org.bluedots.registration.Lists.sent;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.Desk;
import org.bluedots.registration.imports.Claims;
import org.junit.jupiter.api.Test;

/// Imports that are interrupted, taken over, given up or cancelled.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class ImportRecoveryTest extends ImportDesk {

    @Test
    void afterACrashAnotherReplicaGoesOnBehindTheLastStepThatWasDone() throws SQLException {
        var id = sent(CLERK, crowd(150));
        var claim = replica(() -> imports.claim()).orElseThrow();
        var dying = replica(() -> imports.begin(claim)).orElseThrow();
        assertThat(step(dying, claim)).isTrue();
        see(CLERK, id).body("state", is("RUNNING")).body("rows.registered", is(60));

        imports.tick();
        see(CLERK, id).body("rows.registered", is(60));
        clock.advance(Claims.HELD);
        imports.tick();

        see(CLERK, id).body("state", is("DONE")).body("rows.registered", is(150));
        assertThat(step(dying, claim)).as("the dead wakes up").isFalse();
        assertThat(registeredOfTheBus()).isEqualTo(150);
        see(CLERK, id).body("rows.done", is(150)).body("rows.replayed", is(0));
        dying.close();
    }

    /// It was only slow: another replica took over and is not yet done.
    @Test
    void whoWasThoughtDeadDoesNothingWhileAnotherWorks() throws SQLException {
        var id = sent(CLERK, crowd(150));
        var slow = replica(() -> imports.claim()).orElseThrow();
        var slowRun = replica(() -> imports.begin(slow)).orElseThrow();
        clock.advance(Claims.HELD);
        var next = replica(() -> imports.claim()).orElseThrow();
        var nextRun = replica(() -> imports.begin(next)).orElseThrow();

        assertThat(step(nextRun, next)).isTrue();
        assertThat(step(slowRun, slow)).isFalse();
        assertThat(step(nextRun, next)).isTrue();

        see(CLERK, id).body("rows.registered", is(120));
        assertThat(registeredOfTheBus()).isEqualTo(120);
        while (step(nextRun, next)) assertThat(registeredOfTheBus()).isEqualTo(150);
        see(CLERK, id).body("state", is("DONE"));
        slowRun.close();
        nextRun.close();
    }

    @Test
    void anImportThatNeverGetsForwardIsGivenUp() throws SQLException {
        var id = sent(CLERK, crowd(1));
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(replica(() -> imports.claim())).isPresent();
            clock.advance(Claims.HELD);
        }

        imports.tick();

        see(CLERK, id).body("state", is("FAILED"));
        assertThat(count("select count(*) from import_file")).isZero();
    }

    @Test
    void aCancelledImportStopsAfterTheStepThatIsDone() throws SQLException {
        var id = sent(CLERK, crowd(150));
        var claim = replica(() -> imports.claim()).orElseThrow();
        var run = replica(() -> imports.begin(claim)).orElseThrow();
        assertThat(step(run, claim)).isTrue();

        Desk.by(CLERK)
                .post("/v1/imports/" + id + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", is("CANCELLED"));

        assertThat(step(run, claim)).isFalse();
        run.close();
        see(CLERK, id).body("state", is("CANCELLED")).body("rows.registered", is(60));
        assertThat(registeredOfTheBus()).isEqualTo(60);
        Desk.by(CLERK)
                .post("/v1/imports/" + id + "/cancellation")
                .then()
                .statusCode(409)
                .body("code", is("ILLEGAL_TRANSITION"));
    }
}
