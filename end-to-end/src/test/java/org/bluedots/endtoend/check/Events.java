package org.bluedots.endtoend.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bluedots.endtoend.stage.Databases;
import org.bluedots.endtoend.stage.Stage;
import org.bluedots.platform.testing.event.PublishedEvent;
import org.bluedots.platform.testing.event.PublishedEvents;

/// No event is lost on its way, and each aggregate's lie on the topic in their order: a repeat may
/// follow, a first may not come late.
record Events(Stage stage, PublishedEvents probe) {

    List<String> violations() {
        var wrong = new ArrayList<String>();
        var concerning = concerning();
        var heads = versions(Databases.REGISTRATION, "aggregate_head");
        var logged = logged(Databases.REGISTRATION);
        logged.putAll(logged(Databases.REFERRAL));
        Drain.lagOnly(stage); // clocks tick and searches find and tell on, whatever the tests do
        wrong.addAll(notTakenIn(concerning, heads));
        var topics = probe.all();
        wrong.addAll(lost(logged.keySet(), topics));
        wrong.addAll(outOfOrder(logged, topics));
        wrong.addAll(
                list(
                        Databases.REFERRAL,
                        """
                        select 'in quarantine: ' || coalesce(type, 'unreadable') || ' ' || reason
                            || ' ' || coalesce(cause_class, '') from quarantine
                        where not jsonb_exists(headers, 'poison')
                        """));
        return wrong;
    }

    /// Aggregate by event id.
    private Map<String, String> logged(String database) {
        var logged = new HashMap<String, String>();
        stage.databases()
                .list(
                        database,
                        "select id::text, aggregate_id::text from event_log",
                        row -> logged.put(row.getString(1), row.getString(2)));
        return logged;
    }

    private List<String> lost(Set<String> logged, List<PublishedEvent> topics) {
        var published = topics.stream().map(PublishedEvent::id).collect(Collectors.toSet());
        return logged.stream()
                .filter(id -> !published.contains(id))
                .map(id -> "lost: " + id)
                .toList();
    }

    private List<String> outOfOrder(Map<String, String> logged, List<PublishedEvent> topics) {
        var wrong = new ArrayList<String>();
        var known = new HashSet<String>();
        var newest = new HashMap<String, Long>();
        for (var event : topics) {
            var aggregate = logged.get(event.id());
            if (aggregate == null || !known.add(event.id())) continue;
            var version = event.aggregateVersion();
            var before = newest.put(aggregate, version);
            if (version != (before == null ? 0 : before) + 1)
                wrong.add("version %d after %s of %s".formatted(version, before, aggregate));
        }
        return wrong;
    }

    /// The events that the consumer acts upon.
    private List<String> concerning() {
        return list(
                Databases.REGISTRATION,
                """
                select id::text from event_log where type like '%unaccompanied-child%'
                    or type like '%uasc-status-changed%'
                """);
    }

    /// The consumer's inbox has what concerns it, and it has seen every aggregate to where that
    /// ended before, or beyond.
    private List<String> notTakenIn(List<String> concerning, Map<String, Long> heads) {
        var wrong = new ArrayList<String>();
        var taken =
                new HashSet<>(
                        list(
                                Databases.REFERRAL,
                                "select event_id::text from inbox where consumer = 'referral.registration'"));
        for (var id : concerning) if (!taken.contains(id)) wrong.add("not taken in: " + id);
        var seen = versions(Databases.REFERRAL, "aggregate_seen");
        heads.forEach((aggregate, version) -> {
            if (seen.getOrDefault(aggregate, 0L) < version)
                wrong.add("not seen to its end: %s %d".formatted(aggregate, version));
        });
        return wrong;
    }

    private Map<String, Long> versions(String database, String table) {
        var versions = new HashMap<String, Long>();
        stage.databases()
                .list(
                        database,
                        "select aggregate_id::text, version from " + table,
                        row -> versions.put(row.getString(1), row.getLong(2)));
        return versions;
    }

    private List<String> list(String database, String sql) {
        return stage.databases().list(database, sql, row -> row.getString(1));
    }
}
