package org.bluedots.referral.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.platform.testing.token.People.anAdministratorOfNorthstar;
import static org.bluedots.referral.RegistrationTopic.newId;
import static org.bluedots.referral.delivery.PostOffice.ask;
import static org.bluedots.referral.delivery.PostOffice.path;
import static org.bluedots.referral.delivery.PostOffice.subscribe;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpHeaders;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.referral.delivery.Partner.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a partner's own program says of our signatures.
@QuarkusTest
@WithTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "referral"))
@WithTestResource(TokenMintResource.class)
class SignatureTest {

    private static final String SPKI_OF_ED25519 = "302a300506032b6570032100";

    private final String agency = "partner-" + newId();
    private final TokenDraft admin = anAdministratorOfNorthstar().agency(agency);
    private final Partner partner = new Partner();

    @Inject PostOffice office;
    @Inject FixedClock clock;

    @AfterEach
    void close() {
        office.closes();
        partner.close();
    }

    @Test
    void aPartnersProgramVerifiesOurSignature()
            throws WebhookVerificationException, EmptyWebhookSecretException {
        clock.set(Clock.systemUTC().instant()); // which is what the library compares with
        var secret = subscribe(admin, partner, "[]").<String>path("secret");
        office.sent(agency);

        office.carry();

        new Webhook(secret).verify(partner.last().body(), headers(partner.last()));
    }

    @Test
    void thePublicKeyVerifiesTheOtherSignature() throws GeneralSecurityException {
        var publicKey = subscribe(admin, partner, "[]").<String>path("publicKey");
        office.sent(agency);

        office.carry();

        var message = partner.last();
        assertThat(isSignedBy(publicKey, message, message.body())).isTrue();
        assertThat(isSignedBy(publicKey, message, message.body() + " ")).isFalse();
    }

    @Test
    void theOldSecretSignsForADayMore()
            throws WebhookVerificationException, EmptyWebhookSecretException {
        clock.set(Clock.systemUTC().instant());
        var made = subscribe(admin, partner, "[]");
        var old = new Webhook(made.<String>path("secret"));
        var rotated = ask(admin, "\"0\"").post(path(made) + "/secret");
        var fresh = new Webhook(rotated.<String>path("secret"));

        office.sent(agency);
        office.carry();
        old.verify(partner.last().body(), headers(partner.last()));
        fresh.verify(partner.last().body(), headers(partner.last()));
        clock.advance(Duration.ofHours(24).plusSeconds(1));
        office.sent(agency);
        office.carry();

        assertThat(partner.last().header("webhook-signature").split(" ")).hasSize(2);
    }

    private static HttpHeaders headers(Message message) {
        var headers = new HashMap<String, List<String>>();
        message.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        return HttpHeaders.of(headers, (_, _) -> true);
    }

    private static boolean isSignedBy(String publicKey, Message message, String body)
            throws GeneralSecurityException {
        var raw = Base64.getDecoder().decode(publicKey.substring("whpk_".length()));
        var encoded = HexFormat.of().parseHex(SPKI_OF_ED25519 + HexFormat.of().formatHex(raw));
        var signature =
                Arrays.stream(message.header("webhook-signature").split(" "))
                        .filter(each -> each.startsWith("v1a,"))
                        .findFirst()
                        .orElseThrow();
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(
                KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        verifier.update(
                String.join(
                                ".",
                                message.header("webhook-id"),
                                message.header("webhook-timestamp"),
                                body)
                        .getBytes(UTF_8));
        return verifier.verify(Base64.getDecoder().decode(signature.substring("v1a,".length())));
    }
}
