package org.bluedots.registration.duplicate;

import static org.bluedots.registration.Desk.by;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.platform.testing.token.TokenDraft;

/// What the tests do with pairs of records.
public final class Pairs {

    private Pairs() {}

    /// A child alone of that name, born on 5 March 2014.
    public static String aChild(String hub, String script, String given, String family) {
        return """
        {"hubId": "%s", "people": [{"names": [{"script": "%s", "given": "%s", "family": "%s"}],
         "sex": "MALE", "birth": {"date": "2014-03-05"}, "languages": ["ukr"]}]}
        """
                .formatted(hub, script, given, family);
    }

    /// The thousands whom other tests registered are none of this one's business.
    public static void onlyWhoComesFromNowOn() {
        try (var connection = Infrastructure.postgres().connect("registration");
                var statement = connection.createStatement()) {
            statement.execute("update person set matched_version = version");
        } catch (SQLException fault) {
            throw new AssertionError(fault);
        }
    }

    /// Lets the search look at everything that came.
    public static void search(SearchClock clock) {
        clock.catchUp(Duration.ofMinutes(2));
    }

    /// The pair of these two on the list of that person, or an empty map.
    public static Map<String, Object> pair(TokenDraft who, String one, String other) {
        var cursor = "";
        while (true) {
            var page = by(who).get("/v1/duplicates" + cursor);
            List<Map<String, Object>> items = page.path("items");
            for (var item : items)
                if (item.get("ids") instanceof List<?> ids
                        && ids.contains(one)
                        && ids.contains(other)) return item;
            String next = page.path("next");
            if (next == null) return Map.of();
            cursor = "?cursor=" + next;
        }
    }

    /// A step with a pair at the version it has.
    public static Response step(TokenDraft who, String id, String step, String body) {
        var version = by(who).get("/v1/duplicates/" + id).<Integer>path("version");
        return by(who).header("If-Match", "\"%d\"".formatted(version))
                .body(body)
                .post("/v1/duplicates/%s/%s".formatted(id, step));
    }
}
