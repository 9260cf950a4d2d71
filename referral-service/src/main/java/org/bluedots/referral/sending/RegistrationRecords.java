package org.bluedots.referral.sending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bluedots.platform.correlation.Correlation;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.referral.disclosure.DisclosedField;
import org.bluedots.referral.referral.Referral;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Reads from registration what a referral discloses, with the sender's own token: their scope,
/// their roles, and an audit entry in their name (docs/api/disclosure.md).
@Singleton
class RegistrationRecords {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
    private final URI registration;
    private final JsonWebToken token;
    private final Correlation correlation;
    private final ObjectMapper json;

    RegistrationRecords(
            @ConfigProperty(name = "bluedots.registration.url") URI registration,
            JsonWebToken token,
            Correlation correlation,
            ObjectMapper json) {
        this.registration = registration;
        this.token = token;
        this.correlation = correlation;
        this.json = json;
    }

    /// The fields of the person as they are now, by their names, and nothing else. 503 when
    /// registration does not answer: nothing was sent, and it can be asked again.
    JsonNode disclosure(Referral referral) {
        var fields = referral.disclosed().stream().filter(DisclosedField::isOfThePerson).toList();
        var answer = ask(referral, fields);
        var fault = answer.statusCode();
        if (fault == 404 || fault == 410) throw new NotFound("person");
        if (fault == 401 || fault == 403)
            throw new RuleBroken(
                    PlatformProblem.FORBIDDEN, "You may not read what this referral discloses.");
        if (fault != 200) throw unavailable();
        return only(fields, read(answer.body()));
    }

    private HttpResponse<String> ask(Referral referral, List<DisclosedField> fields) {
        var path = "/v1/people/" + referral.need().subjectId() + "/disclosure";
        var request =
                HttpRequest.newBuilder(registration.resolve(path))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token.getRawToken())
                        .header("Content-Type", "application/json")
                        .header("X-Request-Id", correlation.id())
                        .POST(HttpRequest.BodyPublishers.ofString(body(referral, fields)))
                        .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException away) {
            throw unavailable();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw unavailable();
        }
    }

    /// The case code comes with every answer; asked for alone it costs a field that is not kept.
    private static List<DisclosedField> asked(List<DisclosedField> fields) {
        var others = fields.stream().filter(field -> field != DisclosedField.CASE_CODE).toList();
        return others.isEmpty() ? List.of(DisclosedField.LANGUAGES) : others;
    }

    private String body(Referral referral, List<DisclosedField> fields) {
        try {
            return json.writeValueAsString(
                    Map.of(
                            "fields",
                            asked(fields),
                            "purpose",
                            "INTER_AGENCY_REFERRAL",
                            "granteeType",
                            "AGENCY",
                            "granteeId",
                            String.valueOf(referral.route().toAgency())));
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException broken) {
            throw unavailable();
        }
    }

    /// Whatever registration may add one day, the receiver gets what was asked for.
    private ObjectNode only(List<DisclosedField> fields, JsonNode answer) {
        var snapshot = json.createObjectNode();
        var known = answer.path("fields");
        for (var field : fields)
            if (field == DisclosedField.CASE_CODE)
                snapshot.set(field.name(), answer.path("caseCode"));
            else if (known.has(field.name())) snapshot.set(field.name(), known.get(field.name()));
        return snapshot;
    }

    private static RuleBroken unavailable() {
        return new RuleBroken(
                PlatformProblem.UNAVAILABLE, "Registration does not answer. Send it again soon.");
    }
}
