package org.bluedots.referral.mandatoryreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.referral.ReferralDatabase.awaitReportOn;
import static org.bluedots.referral.ReferralDatabase.select;
import static org.bluedots.referral.RegistrationTopic.NOON;
import static org.bluedots.referral.RegistrationTopic.identified;
import static org.bluedots.referral.RegistrationTopic.newId;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.RegistrationTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
class RegistrationEventConsumerTest {

    private static RegistrationTopic registration;

    private final UUID child = newId();

    @BeforeAll
    static void open() {
        registration = new RegistrationTopic();
    }

    @AfterAll
    static void close() {
        registration.close();
    }

    @Test
    void aChildFoundAloneIsReportedToTheAuthorityOfTheCountry() {
        registration.publish(identified(child).at(NOON.minus(Duration.ofMinutes(10))));

        var report = awaitReportOn(child);

        assertThat(select("select to_agency from referral where id = ?", report))
                .containsExactly("md-guardianship");
        assertThat(select("select status || priority || reason from referral where id = ?", report))
                .containsExactly("SENTP0UNACCOMPANIED_CHILD");
        assertThat(
                        select(
                                "select occurred_at at time zone 'UTC' from referral where id = ?",
                                report))
                .containsExactly("2026-11-23 11:50:00");
    }
}
