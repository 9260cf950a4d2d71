package org.bluedots.referral.queue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.staff.Staff;
import org.bluedots.referral.referral.Referral;

/// Referrals as somebody may see them: the receiving agency, and the sending agency's hub. The
/// database holds the same rule a second time.
@Singleton
class QueueRepository implements PanacheRepositoryBase<Referral, UUID> {

    private static final String SEEN_BY =
            """
            from Referral r where (r.route.toAgency = :agency and r.steps.sentAt is not null
                or r.route.fromAgency = :agency and (:everyHub = true or r.route.fromHub in :hubs))
            """;

    Optional<Referral> find(Staff staff, UUID id) {
        var values = seenBy(staff);
        values.put("id", id);
        return find(SEEN_BY + " and r.id = :id", values).firstResultOptional();
    }

    /// The oldest first: ids are ordered by time.
    List<Referral> list(Staff staff, ReferralFilter filter, UUID after, int atMost) {
        var query = new StringBuilder(SEEN_BY);
        var values = seenBy(staff);
        query.append(" and r.id > :after and r.status in :statuses");
        query.append(" and r.need.priority in :priorities");
        values.put("after", after);
        values.put("statuses", filter.statuses());
        values.put("priorities", filter.priorities());
        filter.subject()
                .ifPresent(subject -> {
                    query.append(" and r.need.subjectId = :subject");
                    values.put("subject", subject);
                });
        filter.sendingHub()
                .ifPresent(hub -> {
                    query.append(" and r.route.fromHub = :hub");
                    values.put("hub", hub);
                });
        filter.servicePoint()
                .ifPresent(point -> {
                    query.append(" and r.route.servicePointId = :point");
                    values.put("point", point);
                });
        filter.workList()
                .ifPresent(list -> query.append(" and (").append(list.ofEntity()).append(")"));
        return find(query.append(" order by r.id").toString(), values).page(0, atMost).list();
    }

    private static Map<String, Object> seenBy(Staff staff) {
        return new HashMap<>(
                Map.of(
                        "agency", staff.agency(),
                        "everyHub", staff.worksAt(Staff.EVERY_HUB),
                        "hubs", staff.hubs()));
    }
}
