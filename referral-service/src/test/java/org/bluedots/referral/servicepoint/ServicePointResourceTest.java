package org.bluedots.referral.servicepoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.platform.testing.token.People.aRegistrarInSiret;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.Desk;
import org.bluedots.referral.RegistrationTopic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
class ServicePointResourceTest {

    private final Desk registrar = Desk.of(aRegistrarInSiret());

    @Inject ServicePointService servicePoints;

    @Test
    void eachCountryHasTheAuthorityOfItsProfile() {
        assertThat(
                        registrar
                                .get("/v1/service-points")
                                .jsonPath()
                                .<Map<String, Object>>getList("items"))
                .extracting(point -> point.get("countryCode") + " " + point.get("agency"))
                .containsExactlyInAnyOrder(
                        "MD md-guardianship", "RO ro-dgaspc", "PL pl-guardianship-court");
    }

    @Test
    void anAuthorityTakesUnaccompaniedChildren() {
        var id = registrar.get("/v1/service-points?limit=1").path("items[0].id").toString();

        var point = registrar.get("/v1/service-points/{id}", id).jsonPath();

        assertThat(point.getBoolean("audience.acceptsUasc")).isTrue();
        assertThat(point.getBoolean("statutory")).isTrue();
        assertThat(point.getList("serviceTypes"))
                .containsExactly("CHILD_PROTECTION", "GUARDIANSHIP");
        assertThat(point.getInt("audience.ageTo")).isEqualTo(17);
    }

    @Test
    void anotherStartMakesNoSecondAuthority() {
        servicePoints.ensureAuthorities(new StartupEvent());

        assertThat(registrar.get("/v1/service-points").jsonPath().getList("items")).hasSize(3);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        var answer = registrar.get("/v1/service-points/{id}", RegistrationTopic.newId());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.path("code").toString()).isEqualTo("NOT_FOUND");
    }
}
