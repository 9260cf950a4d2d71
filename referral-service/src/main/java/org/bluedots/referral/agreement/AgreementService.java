package org.bluedots.referral.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.deadline.DeadlineService;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Commands;
import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.scope.CurrentScope;

/// Agreements from their proposal to their end. Their end makes the sender's referrals come back:
/// the caller sees to that.
@ApplicationScoped
public class AgreementService {

    /// The clock of an agreement in force.
    public static final String EXPIRY = "AGREEMENT_EXPIRY";

    private final AgreementRepository agreements;
    private final DeadlineService deadlines;
    private final Commands commands;
    private final Audit audit;
    private final CurrentScope scope;
    private final Clock clock;

    AgreementService(
            AgreementRepository agreements,
            DeadlineService deadlines,
            Commands commands,
            Audit audit,
            CurrentScope scope,
            Clock clock) {
        this.agreements = agreements;
        this.deadlines = deadlines;
        this.commands = commands;
        this.audit = audit;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public Receipt propose(ProposeAgreement wanted, Command command, UUID id) {
        wanted.check(scope.get().agency(), clock.instant());
        var outcome = commands.claim(command, id);
        if (outcome.replayed())
            return new Receipt(AgreementView.of(agreements.get(outcome.id())), true);
        var agreement = new Agreement(id, scope.get().agency(), wanted, scope.get().actor());
        agreements.persist(agreement);
        audit.wrote("propose", "agreement", id);
        return new Receipt(AgreementView.of(agreement), false);
    }

    /// @param replayed it had been proposed by an earlier sending of the same command
    public record Receipt(AgreementView agreement, boolean replayed) {}

    /// By the other agency.
    @Transactional
    public AgreementView sign(UUID id, long version) {
        var agreement = agreements.get(id);
        ExpectedVersion.check(version, agreement.version());
        if (!agreement.toAgency().equals(scope.get().agency()))
            throw new RuleBroken(PlatformProblem.FORBIDDEN, "The other agency signs it.");
        agreement.sign(scope.get().actor());
        agreements.flush();
        var now = clock.instant();
        deadlines.start(id, EXPIRY, agreement.origin(now), agreement.lastsFrom(now), List.of());
        audit.wrote("sign", "agreement", id);
        return AgreementView.of(agreement);
    }

    /// By either of the two. Whoever calls it sees to the referrals in the same transaction.
    @Transactional
    public AgreementView end(UUID id, long version) {
        var agreement = agreements.get(id);
        ExpectedVersion.check(version, agreement.version());
        agreement.end(clock.instant());
        agreements.flush();
        deadlines.cancel(id, EXPIRY);
        audit.wrote("end", "agreement", id);
        return AgreementView.of(agreement);
    }

    /// Its last day has passed; one that somebody ended before has no clock any more.
    @Transactional
    public AgreementView expire(UUID id) {
        var agreement = agreements.get(id);
        agreement.end(clock.instant());
        agreements.flush();
        return AgreementView.of(agreement);
    }

    @Transactional
    public Page<AgreementView> list(UUID after, int limit) {
        var found = agreements.after(after, limit + 1);
        return Page.of(found, limit, Agreement::id, AgreementView::of);
    }

    @Transactional
    public AgreementView get(UUID id) {
        return AgreementView.of(agreements.get(id));
    }
}
