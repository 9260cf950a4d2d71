package org.bluedots.registration.tracing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.consent.ConsentPurpose;
import org.bluedots.registration.disclosure.DecisionCode;
import org.bluedots.registration.tracing.Decisions.Asker;
import org.bluedots.registration.tracing.Decisions.Decision;
import org.bluedots.registration.tracing.TracingProfilesView.Item;
import org.jspecify.annotations.Nullable;

/// Gives the tracing of families what people agreed to, of up to 500 at once with the same number
/// of statements as of one.
@ApplicationScoped
public class TracingProfileService {

    private static final String PURPOSE = ConsentPurpose.TRACING.name();

    private final Decisions decisions;
    private final Dossiers dossiers;
    private final TracingRows rows;
    private final Audit audit;

    TracingProfileService(Decisions decisions, Dossiers dossiers, TracingRows rows, Audit audit) {
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.rows = rows;
        this.audit = audit;
    }

    /// A profile, or the reason why there is none, for each. Refuses whoever works for an agency,
    /// with 403: they see the people of their hubs, and these by other doors.
    @Transactional
    public TracingProfilesView read(ReadTracingProfiles wanted, Staff by) {
        if (!by.agency().isEmpty())
            throw new RuleBroken(
                    PlatformProblem.FORBIDDEN, "Only a service that is no agency's may ask.");
        var asker = new Asker(by.client(), wanted.seekerId());
        var ids = new LinkedHashSet<>(wanted.people());
        rows.open();
        var decided = decisions.of(ids, asker);
        var given = dossiers.of(decided, asker);
        var items =
                ids.stream()
                        .map(id -> item(id, given.profiles().get(id), decided.get(id)))
                        .toList();
        audit.readFor(PURPOSE, "read-tracing-profile", "person", given.named());
        ids.removeAll(given.profiles().keySet());
        if (!ids.isEmpty()) audit.readFor(PURPOSE, "refuse-tracing-profile", "person", ids);
        return new TracingProfilesView(items);
    }

    /// Somebody who agreed and is not there is like one whom nobody asked.
    private static Item item(
            UUID id, @Nullable TracingProfile profile, @Nullable Decision decision) {
        if (profile != null) return new Item(id, profile, null);
        var reason = decision == null ? DecisionCode.NEVER_ASKED : decision.reason();
        return new Item(id, null, reason);
    }
}
