package org.bluedots.registration.asking;

import static org.bluedots.registration.Desk.by;
import static org.bluedots.registration.Desk.register;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;

/// What the tests ask people, and what these answer.
public final class ConsentDesk {

    public static final String SELF = "{\"type\": \"SELF\"}";

    public static final String AN_ORDER =
            with(yes("{\"type\": \"AUTHORITY\"}"), "\"basis\": \"LEGAL_OBLIGATION\"");

    private ConsentDesk() {}

    /// Olena and Taras with their daughter Daryna, at Palanca.
    public record Family(String mother, String father, String child) {

        public static Family withADaughterOf(int age) {
            var party =
                    """
                    {"hubId": "BD-MD-01", "people": [
                      {"alias": "Olena", "sex": "FEMALE", "birth": {"date": "1988"}},
                      {"alias": "Taras", "sex": "MALE", "birth": {"date": "1986"}},
                      {"alias": "Daryna", "sex": "FEMALE", "birth": {"estimatedAge": %d},
                       "accompaniedBy": {"person": 0, "relation": "PARENT"}}]}
                    """
                            .formatted(age);
            var registered = register(People.aRegistrarInPalanca(), party);
            return new Family(
                    registered.path("people[0].id"),
                    registered.path("people[1].id"),
                    registered.path("people[2].id"));
        }
    }

    public static String caregiver(String id) {
        return "{\"type\": \"CAREGIVER\", \"id\": \"%s\", \"assent\": \"YES\"}".formatted(id);
    }

    /// May Riverbank have the name and how to reach the person, to refer them?
    public static String yes(String giver) {
        return """
        {"purpose": "INTER_AGENCY_REFERRAL", "granteeType": "AGENCY", "granteeId": "riverbank",
         "categories": ["IDENTITY", "CONTACT"], "giver": %s,
         "evidence": {"textVersion": "2026-1", "language": "ukr", "method": "SIGNATURE"}}
        """
                .formatted(giver);
    }

    public static String no(String giver) {
        return with(yes(giver), "\"refusalReason\": \"FEAR_OF_HARM\"");
    }

    /// The same with one more member.
    public static String with(String body, String member) {
        return body.strip().substring(0, body.strip().length() - 1) + ", " + member + "}";
    }

    public static String said(Instant at, String body) {
        return with(body, "\"givenAt\": \"%s\"".formatted(at));
    }

    public static Response record(String person, String body) {
        return record(People.aCaseWorkerInPalanca(), person, body, UUID.randomUUID().toString());
    }

    public static Response record(TokenDraft by, String person, String body, String key) {
        return by(by).header("Idempotency-Key", key)
                .body(body)
                .post("/v1/people/%s/consents".formatted(person));
    }

    /// The law demands it; a child protection officer writes that down.
    public static String ordered(String person) {
        return record(
                        People.aProtectionOfficerInPalanca(),
                        person,
                        AN_ORDER,
                        UUID.randomUUID().toString())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// The id of what was recorded.
    public static String recorded(String person, String body) {
        return record(person, body).then().statusCode(201).extract().path("id");
    }

    public static Response decideBestInterests(String child, String outcome) {
        return by(People.aProtectionOfficerInPalanca())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(
                        """
                        {"purpose": "INTER_AGENCY_REFERRAL", "granteeType": "AGENCY",
                         "granteeId": "riverbank", "categories": ["IDENTITY", "CONTACT"],
                         "reason": "CAREGIVERS_DISAGREE", "outcome": "%s"}
                        """
                                .formatted(outcome))
                .post("/v1/people/%s/best-interests-decisions".formatted(child));
    }

    public static Response withdraw(String consent, String who, long version) {
        return by(People.aCaseWorkerInPalanca())
                .header("If-Match", "\"%d\"".formatted(version))
                .body("{\"by\": \"%s\"}".formatted(who))
                .post("/v1/consents/%s/withdrawal".formatted(consent));
    }

    /// May Riverbank have these to refer the person?
    public static Response decide(String person, String categories) {
        return by(People.aCaseWorkerInPalanca())
                .body(
                        """
                        {"personId": "%s", "granteeType": "AGENCY", "granteeId": "riverbank",
                         "purpose": "INTER_AGENCY_REFERRAL", "categories": [%s]}
                        """
                                .formatted(person, categories))
                .post("/v1/consent-decisions");
    }

    public static String status(String consent) {
        return by(People.aCaseWorkerInPalanca())
                .get("/v1/consents/" + consent)
                .then()
                .statusCode(200)
                .extract()
                .path("status");
    }

    /// What was published about a consent and its clock, in its order: `consent-given`, `started`.
    public static List<String> events(String consent) {
        return select(
                """
                select split_part(type, '.', 4) from event_log where aggregate_id = ?
                order by aggregate_version
                """,
                UUID.fromString(consent));
    }

    /// The first column of all rows as the superuser sees them, as text.
    public static List<String> select(String sql, Object... values) {
        try (var connection = Infrastructure.postgres().connect("registration")) {
            return select(connection, sql, values);
        } catch (SQLException fault) {
            throw new AssertionError(fault);
        }
    }

    static List<String> select(Connection connection, String sql, Object... values)
            throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) query.setObject(i + 1, values[i]);
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) found.add(String.valueOf(rows.getString(1)));
                return found;
            }
        }
    }
}
