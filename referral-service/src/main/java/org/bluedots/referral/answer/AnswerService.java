package org.bluedots.referral.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.referral.ReferralProblem;
import org.bluedots.referral.queue.ReferralDetailView;
import org.bluedots.referral.referral.Referral;

/// The receiver's steps. Each needs the version the receiver read: a correction that came in
/// between is read before it is answered.
@ApplicationScoped
class AnswerService {

    private final Receiving receiving;

    AnswerService(Receiving receiving) {
        this.receiving = receiving;
    }

    @Transactional
    public ReferralDetailView confirmDelivery(UUID id, long version) {
        return receiving.step("confirm-delivery", id, version, Referral::deliver);
    }

    @Transactional
    public ReferralDetailView acknowledge(UUID id, long version) {
        return receiving.step("acknowledge", id, version, Referral::acknowledge);
    }

    @Transactional
    public ReferralDetailView accept(UUID id, long version) {
        return receiving.step(
                "accept",
                id,
                version,
                (referral, now) -> {
                    checkAlone(referral);
                    return referral.accept(now);
                });
    }

    @Transactional
    public ReferralDetailView start(UUID id, long version) {
        return receiving.step("start", id, version, Referral::start);
    }

    @Transactional
    public ReferralDetailView refuse(UUID id, long version, RefuseReferral why) {
        why.check();
        return receiving.step(
                "refuse",
                id,
                version,
                (referral, now) -> {
                    checkAlone(referral);
                    return referral.decline(why.reason(), why.text(), now);
                });
    }

    /// A case of a transfer is taken over with its siblings, and the lead with it.
    private static void checkAlone(Referral referral) {
        if (referral.bundleId() != null)
            throw new RuleBroken(
                    ReferralProblem.SIBLINGS_TOGETHER, "Answer the transfer it belongs to.");
    }

    @Transactional
    public ReferralDetailView complete(UUID id, long version, CompleteReferral what) {
        return receiving.step(
                "complete", id, version, (referral, now) -> referral.complete(what.outcome(), now));
    }
}
