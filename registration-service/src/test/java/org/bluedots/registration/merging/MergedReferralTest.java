package org.bluedots.registration.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.registered;
import static org.bluedots.registration.asking.ConsentDesk.select;
import static org.bluedots.registration.duplicate.Pairs.aChild;
import static org.bluedots.registration.duplicate.Pairs.pair;
import static org.bluedots.registration.duplicate.Pairs.search;
import static org.bluedots.registration.duplicate.Pairs.step;
import static org.bluedots.registration.openreferral.ReferralTopics.opened;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMintResource;
import org.bluedots.registration.duplicate.Pairs;
import org.bluedots.registration.duplicate.SearchClock;
import org.bluedots.registration.openreferral.ReferralTopics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The urgent referrals of a merged record are the survivor's, also those that are told later, and
/// are its own again when the merge is undone.
@QuarkusTest
@QuarkusTestResource(
        value = Infrastructure.class,
        initArgs = @ResourceArg(name = "service", value = "registration"))
@QuarkusTestResource(TokenMintResource.class)
class MergedReferralTest {

    private final TokenDraft officer = People.aProtectionOfficerInPalanca();

    @Inject SearchClock clock;

    @BeforeEach
    void theOthersAreLeftAside() {
        Pairs.onlyWhoComesFromNowOn();
    }

    @Test
    void openReferralsGoToTheSurvivorAndBack() {
        var survivor = aBoy("Cyrl", "Зеновій", "Чорноморець");
        var gone = aBoy("Latn", "Zenovii", "Chornomorets");
        var early = opened(gone, "P0");
        var late = opened(gone, "P1");
        try (var referral = new ReferralTopics()) {
            referral.tell(early);
            search(clock);

            var merge = merge(survivor, gone);
            referral.tell(late);

            assertThat(subject(early.referral())).isEqualTo(survivor);
            assertThat(subject(late.referral())).isEqualTo(survivor);

            undo(officer, merge, "undo-proposal");
            undo(People.theDataProtectionOfficerOfNorthstar(), merge, "undo");
        }
        assertThat(subject(early.referral())).isEqualTo(gone);
        assertThat(subject(late.referral())).isEqualTo(gone);
    }

    private static String aBoy(String script, String given, String family) {
        return registered(People.aRegistrarInPalanca(), aChild("BD-MD-01", script, given, family));
    }

    private String merge(String survivor, String gone) {
        var id = String.valueOf(pair(officer, survivor, gone).get("id"));
        var worker = People.aCaseWorkerInPalanca();
        step(worker, id, "review", "").then().statusCode(200);
        step(worker, id, "decision", "{\"outcome\": \"SAME_PERSON\"}").then().statusCode(200);
        return step(officer, id, "merge", "{\"survivorId\": \"%s\"}".formatted(survivor))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void undo(TokenDraft who, String merge, String step) {
        var version = by(who).get("/v1/merges/" + merge).<Integer>path("version");
        by(who).header("If-Match", "\"%d\"".formatted(version))
                .post("/v1/merges/%s/%s".formatted(merge, step))
                .then()
                .statusCode(200);
    }

    private static String subject(UUID referralId) {
        return select("select person_id::text from open_referral where id = ?", referralId)
                .getFirst();
    }
}
