package org.bluedots.endtoend.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluedots.endtoend.load.History;
import org.bluedots.endtoend.load.History.Result;
import org.bluedots.endtoend.stage.Databases;

/// Every acknowledged registration exists exactly once, every unknown one once or not at all, and
/// nothing else exists.
record Registrations(Databases databases, String tag, History history) {

    private static final String ROWS =
            """
            select split_part(p.alias, '/', 1) as key, r.id::text as id, count(*) as people
            from registration r left join person p on p.registration_id = r.id
            where r.crossing_point = ? group by 1, 2
            """;

    List<String> violations() {
        var rows =
                databases
                        .list(
                                Databases.REGISTRATION,
                                ROWS,
                                row ->
                                        new Row(
                                                String.valueOf(row.getString("key")),
                                                row.getString("id"),
                                                row.getInt("people")),
                                tag)
                        .stream()
                        .collect(Collectors.groupingBy(Row::key));
        var wrong = new ArrayList<String>();
        history.outcomes().forEach((key, result) -> check(key, result, rows, wrong));
        for (var key : rows.keySet())
            if (!history.outcomes().containsKey(key)) wrong.add("nobody asked for " + key);
        return wrong;
    }

    private void check(String key, Result result, Map<String, List<Row>> rows, List<String> wrong) {
        var found = rows.getOrDefault(key, List.of());
        if (result == Result.FAIL) wrong.add("refused for good: " + key + " " + lastStatus(key));
        if (result == Result.OK && found.isEmpty()) wrong.add("acknowledged and lost: " + key);
        if (found.size() > 1) wrong.add("registered %d times: %s".formatted(found.size(), key));
        var answers = history.answers().getOrDefault(key, Set.of());
        if (answers.size() > 1) wrong.add("answered differently: " + key + " " + answers);
        for (var row : found) {
            if (row.people() != history.sizes().getOrDefault(key, 0))
                wrong.add("not whole: " + key + " has " + row.people() + " people");
            if (!answers.isEmpty() && !answers.contains(row.id()))
                wrong.add("answered with another id: " + key);
        }
    }

    private String lastStatus(String key) {
        return history.attempts().stream()
                .filter(attempt -> attempt.key().equals(key) && attempt.result() == Result.FAIL)
                .map(attempt -> String.valueOf(attempt.status()))
                .findFirst()
                .orElse("");
    }

    private record Row(String key, String id, int people) {}
}
