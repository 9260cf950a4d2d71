package org.bluedots.referral.queue;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.bluedots.platform.sql.Sql;

/// How long each work list of the caller is, counted now: right the moment after a change. The
/// database leaves out what the caller may not know, so that no number tells of it.
@Singleton
class WorkListCounts {

    private static final String COUNT =
            Arrays.stream(WorkList.values())
                    .map(list -> "count(*) filter (where " + list.ofRow() + ")")
                    .collect(
                            joining(
                                    ", ",
                                    "select ",
                                    " from referral where (closed_at is null or status in ('DECLINED', 'RETURNED',"
                                            + " 'SERVICE_UNAVAILABLE', 'COMPLETED', 'HALTED', 'REVOKED',"
                                            + " 'DECLINED_BY_CLIENT')) and (?::text is null or from_hub = ?)"
                                            + " and (?::uuid is null or service_point_id = ?)"));

    private final Sql sql;

    WorkListCounts(Sql sql) {
        this.sql = sql;
    }

    Map<WorkList, Long> of(ReferralFilter filter) {
        var hub = filter.sendingHub().orElse(null);
        var point = filter.servicePoint().orElse(null);
        return sql.first(
                        COUNT,
                        row -> {
                            var counts = new EnumMap<WorkList, Long>(WorkList.class);
                            var column = 1;
                            for (var list : WorkList.values())
                                counts.put(list, row.getLong(column++));
                            return counts;
                        },
                        hub,
                        hub,
                        point,
                        point)
                .orElseThrow();
    }
}
