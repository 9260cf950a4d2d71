package org.bluedots.referral.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bluedots.referral.ReferralDatabase.select;
import static org.bluedots.referral.RegistrationTopic.NOON;
import static org.bluedots.referral.RegistrationTopic.newId;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.platform.testing.FixedClock;
import org.bluedots.platform.testing.token.TokenDraft;

/// What tests of deliveries do: subscribe partners, tell them of changes, have them carried.
@Singleton
class PostOffice {

    static final UUID REFERRAL = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    static final Origin PALANCA = new Origin("northstar", "BD-MD-01", "MD", NOON);

    private final Courier courier;
    private final Deliveries deliveries;
    private final FixedClock clock;

    PostOffice(Courier courier, Deliveries deliveries, FixedClock clock) {
        this.courier = courier;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    static Notice notice(String type) {
        return new Notice(type, REFERRAL, "SENT", 3);
    }

    /// A referral was sent, and this agency takes part.
    void sent(String agency) {
        add("referral-sent", agency);
    }

    void add(String type, String... agencies) {
        QuarkusTransaction.requiringNew()
                .run(() -> deliveries.add(Set.of(agencies), PALANCA, notice(type)));
    }

    void carry() {
        join(courier.carryDue());
    }

    static void join(List<? extends Future<?>> onTheirWay) {
        Awaitility.await().until(() -> onTheirWay.stream().allMatch(Future::isDone));
        try {
            for (var each : onTheirWay) each.get();
        } catch (ExecutionException fault) {
            throw new AssertionError(fault);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static Response subscribe(TokenDraft who, Partner to, String types) {
        var answer =
                ask(who, "")
                        .header("Idempotency-Key", newId().toString())
                        .body("{\"url\":\"%s\",\"types\":%s}".formatted(to.url(), types))
                        .post("/v1/webhooks");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    static RequestSpecification ask(TokenDraft who, String ifMatch) {
        return given().header("Authorization", who.bearer())
                .header("If-Match", ifMatch)
                .contentType("application/json");
    }

    static String path(Response made) {
        return "/v1/webhooks/" + made.path("id");
    }

    /// State, attempts, result and status of HTTP.
    static List<String> deliveries(String agency) {
        return select(
                """
                select concat_ws(' ', state, attempts, result, http_status) from webhook_delivery
                where agency_id = ? order by id
                """,
                agency);
    }

    static String idOfTheFirst(String agency) {
        return select(
                        "select id::text from webhook_delivery where agency_id = ? order by id",
                        agency)
                .getFirst();
    }

    /// It is noon, and nobody is subscribed.
    void closes() {
        select("delete from webhook returning id::text");
        clock.set(NOON);
    }
}
