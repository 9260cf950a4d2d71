package org.bluedots.referral.transfer;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Commands;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.referral.ReferralProblem;
import org.bluedots.referral.drafting.DraftingService;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralStatus;
import org.bluedots.referral.sending.SendingService;

/// What the sender does with a transfer. Until it is accepted the sender stays responsible.
@ApplicationScoped
public class TransferService {

    private final DraftingService drafting;
    private final SendingService sending;
    private final Bundles bundles;
    private final Commands commands;
    private final Ids ids;

    TransferService(
            DraftingService drafting,
            SendingService sending,
            Bundles bundles,
            Commands commands,
            Ids ids) {
        this.drafting = drafting;
        this.sending = sending;
        this.bundles = bundles;
        this.commands = commands;
        this.ids = ids;
    }

    @Transactional
    public Receipt propose(ProposeTransfer wanted, Command command, UUID id) {
        wanted.check();
        var outcome = commands.claim(command, id);
        if (outcome.replayed()) return new Receipt(bundles.view(outcome.id()), true);
        for (var subject : wanted.subjectIds())
            drafting.openTransfer(ids.next(), wanted.of(subject), id, wanted.documents());
        return new Receipt(bundles.view(id), false);
    }

    /// @param replayed it had been proposed by an earlier sending of the same command
    public record Receipt(TransferView transfer, boolean replayed) {}

    @Transactional
    public TransferView complete(UUID id, CompleteChecklist what) {
        for (var referral : bundles.own(id)) referral.handOver(what.checklist());
        return bundles.view(id);
    }

    /// Those that are about to leave; refused unless all of them may.
    @Transactional
    public List<Referral> prepare(UUID id) {
        var referrals = bundles.own(id);
        var blocked =
                referrals.stream().anyMatch(referral -> referral.status() != ReferralStatus.READY);
        if (blocked)
            throw new RuleBroken(
                    ReferralProblem.SIBLINGS_TOGETHER,
                    "One of the cases may not leave, so none does. See what each waits for.");
        if (!bundles.missing(referrals).isEmpty())
            throw new RuleBroken(
                    ReferralProblem.CHECKLIST_INCOMPLETE, "See `missing` of the transfer.");
        return referrals;
    }

    /// All or none: one that may not leave any more takes the others back with it.
    ///
    /// @param people what is disclosed of each, by the referral's id
    @Transactional
    public TransferView send(UUID id, Map<UUID, JsonNode> people) {
        for (var referral : prepare(id))
            sending.send(referral.id(), referral.version(), people.get(referral.id()));
        return bundles.view(id);
    }

    @Transactional
    public TransferView get(UUID id) {
        return bundles.view(id);
    }
}
