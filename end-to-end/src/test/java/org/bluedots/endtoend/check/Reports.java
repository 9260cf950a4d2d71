package org.bluedots.endtoend.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bluedots.endtoend.stage.Databases;

/// Every unaccompanied child has exactly one mandatory report, told once, with its first clock set;
/// nobody else has one.
record Reports(Databases databases) {

    private static final String ALONE =
            """
            select id::text from person where uasc_status = 'UNACCOMPANIED'
            union select aggregate_id::text from event_log where type like '%unaccompanied-child%'
            """;
    private static final String REPORTS =
            """
            select r.subject_id::text as child,
                (select count(*) from event_log e where e.aggregate_id = r.id
                    and e.type like '%referral-opened%') as told,
                (select count(*) from deadline d where d.aggregate_id = r.id
                    and d.kind = 'NOTIFY') as clocks
            from referral r where r.type = 'MANDATORY_REPORT'
            """;

    List<String> violations() {
        var alone = ids("registration", ALONE);
        var everybody = ids("registration", "select id::text from person");
        var reports = new HashMap<String, Integer>();
        var wrong = new ArrayList<String>();
        for (var report : reports()) {
            reports.merge(report.child(), 1, Integer::sum);
            if (report.told() != 1)
                wrong.add("opening told %d times: %s".formatted(report.told(), report.child()));
            if (report.clocks() != 1)
                wrong.add("NOTIFY clocks %d: %s".formatted(report.clocks(), report.child()));
        }
        for (var child : alone)
            if (!reports.containsKey(child)) wrong.add("no report for " + child);
        for (var report : reports.entrySet()) {
            if (report.getValue() > 1)
                wrong.add("%d reports for %s".formatted(report.getValue(), report.getKey()));
            if (everybody.contains(report.getKey()) && !alone.contains(report.getKey()))
                wrong.add("reported without cause: " + report.getKey());
        }
        return wrong;
    }

    private List<Report> reports() {
        return databases.list(
                Databases.REFERRAL,
                REPORTS,
                row ->
                        new Report(
                                row.getString("child"), row.getInt("told"), row.getInt("clocks")));
    }

    private Set<String> ids(String database, String sql) {
        return new HashSet<>(databases.list(database, sql, row -> row.getString(1)));
    }

    private record Report(String child, int told, int clocks) {}
}
