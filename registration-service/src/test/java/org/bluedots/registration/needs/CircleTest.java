package org.bluedots.registration.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.bluedots.platform.staff.Clearance;
import org.bluedots.platform.staff.Roles;
import org.bluedots.platform.staff.Staff;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.uasc.UascStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class CircleTest {

    private static Staff staff(String role, Clearance clearance) {
        return new Staff("x", "cli", "northstar", Set.of("*"), Set.of(role), clearance);
    }

    @ParameterizedTest
    @CsvSource({
        "SV, GBV",
        "SV-VA, GBV",
        "SV-SS, GBV",
        "UR-RA, GBV",
        "CR-AF, PROTECTION",
        "LP-TA, PROTECTION",
        "TR, MENTAL_HEALTH",
        "TR-WV, MENTAL_HEALTH",
        "SM-MI, MENTAL_HEALTH",
        "UR-SI, MENTAL_HEALTH",
        "CR-CP, OPEN",
        "SM-CC, OPEN",
        "LP-TD, OPEN",
        "UR-IN, OPEN"
    })
    void everyCodeHasItsCircle(String code, Circle circle) {
        assertThat(Circle.of(code)).isEqualTo(circle);
    }

    @ParameterizedTest
    @CsvSource({
        "GBV, gbv-specialist, NOT_A_CHILD, true",
        "GBV, child-protection-officer, SEPARATED, true",
        "GBV, child-protection-officer, NOT_A_CHILD, false",
        "GBV, psychologist, SEPARATED, false",
        "PROTECTION, child-protection-officer, NOT_A_CHILD, true",
        "PROTECTION, case-worker, SEPARATED, false",
        "MENTAL_HEALTH, psychologist, NOT_A_CHILD, true",
        "MENTAL_HEALTH, gbv-specialist, NOT_A_CHILD, false",
        "OPEN, registrar, NOT_A_CHILD, true"
    })
    void aCircleIsOfRoles(Circle circle, String role, UascStatus status, boolean admitted) {
        assertThat(circle.admits(staff(role, Clearance.PROTECTED), status)).isEqualTo(admitted);
    }

    /// One rule in two places: every combination, asked in both.
    @Test
    void theDatabaseAdmitsExactlyWhomTheProgramAdmits() throws SQLException {
        var database = Infrastructure.database("registration");
        try (var connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            for (var role : Roles.ALL)
                for (var clearance : Clearance.values()) {
                    become(connection, role, clearance);
                    for (var circle : Circle.values())
                        for (var status : UascStatus.values())
                            assertThat(mayKnow(connection, circle, status))
                                    .as("%s %s %s %s", circle, status, role, clearance)
                                    .isEqualTo(circle.admits(staff(role, clearance), status));
                }
        }
    }

    private static void become(Connection connection, String role, Clearance clearance)
            throws SQLException {
        try (var tell =
                connection.prepareStatement(
                        """
                        select set_config('app.roles', ?, false),
                            set_config('app.clearance', ?, false)
                        """)) {
            tell.setString(1, role);
            tell.setString(2, clearance.name());
            tell.execute();
        }
    }

    private static boolean mayKnow(Connection connection, Circle circle, UascStatus status)
            throws SQLException {
        try (var ask = connection.prepareStatement("select may_know(?, ?)")) {
            ask.setString(1, circle.name());
            ask.setString(2, status.name());
            try (var answer = ask.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
