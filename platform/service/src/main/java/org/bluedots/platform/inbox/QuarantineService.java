package org.bluedots.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.inbox.Quarantine.Kept;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.scope.CurrentScope;

/// What operators see of the quarantine, and the two pairs of eyes that a replay needs.
@ApplicationScoped
class QuarantineService {

    private static final String TYPE = "quarantined-event";

    private final Quarantine quarantine;
    private final CurrentScope scope;
    private final Audit audit;

    QuarantineService(Quarantine quarantine, CurrentScope scope, Audit audit) {
        this.quarantine = quarantine;
        this.scope = scope;
        this.audit = audit;
    }

    @Transactional
    public List<Kept> after(UUID id, int atMost) {
        var kept = quarantine.all(id, atMost);
        audit.read("list", TYPE, kept.stream().map(Kept::id).toList());
        return kept;
    }

    /// One operator asks for a replay.
    @Transactional
    public void requestReplay(UUID id) {
        failed(id);
        quarantine.requestReplay(id, scope.get().actor());
        audit.wrote("request-replay", TYPE, id);
    }

    /// Another one agrees; the consumer that must try again.
    @Transactional
    public String approveReplay(UUID id) {
        var kept = failed(id);
        var requester = kept.replayRequestedBy();
        if (requester == null || requester.equals(scope.get().actor()))
            throw new RuleBroken(
                    PlatformProblem.VERIFIER_CONFLICT,
                    "One operator requests the replay, another one starts it.");
        audit.wrote("replay", TYPE, id);
        return kept.consumer();
    }

    private Kept failed(UUID id) {
        var kept = quarantine.find(id).orElseThrow(() -> new NotFound("quarantined event"));
        if (!kept.state().equals("FAILED"))
            throw new RuleBroken(
                    PlatformProblem.ILLEGAL_TRANSITION,
                    "This event waits for an earlier one of its aggregate.");
        return kept;
    }
}
