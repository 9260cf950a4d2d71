package org.bluedots.referral.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.referral.referral.Referral;

/// Reads referrals for whoever asks, and writes down who looked.
@ApplicationScoped
class ReferralQueries {

    private final QueueRepository queue;
    private final ReferralDetails details;
    private final WorkListCounts counts;
    private final Audit audit;
    private final CurrentStaff staff;

    ReferralQueries(
            QueueRepository queue,
            ReferralDetails details,
            WorkListCounts counts,
            Audit audit,
            CurrentStaff staff) {
        this.queue = queue;
        this.details = details;
        this.counts = counts;
        this.audit = audit;
        this.staff = staff;
    }

    @Transactional
    public Page<ReferralView> list(ReferralFilter filter, UUID after, int limit) {
        var found = queue.list(staff.get(), filter, after, limit + 1);
        var page = Page.of(found, limit, Referral::id, ReferralView::of);
        audit.read("list", "referral", page.items().stream().map(ReferralView::id).toList());
        return page;
    }

    @Transactional
    public Map<WorkList, Long> counts(ReferralFilter filter) {
        return counts.of(filter);
    }

    @Transactional
    public ReferralDetailView get(UUID id) {
        var referral = queue.find(staff.get(), id).orElseThrow(() -> new NotFound("referral"));
        audit.read("read", "referral", id);
        return details.of(referral);
    }
}
