package org.bluedots.referral.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Commands;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.referral.ReferralProblem;

/// An agency says where it wants to be told.
@ApplicationScoped
class WebhookService {

    static final int AT_MOST = 10;

    private final WebhookRepository webhooks;
    private final Subscribing subscribing;
    private final Commands commands;
    private final CurrentStaff staff;
    private final Audit audit;
    private final Clock clock;

    WebhookService(
            WebhookRepository webhooks,
            Subscribing subscribing,
            Commands commands,
            CurrentStaff staff,
            Audit audit,
            Clock clock) {
        this.webhooks = webhooks;
        this.subscribing = subscribing;
        this.commands = commands;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /// Shows the secret, unless the command is repeated.
    @Transactional
    public Receipt subscribe(DescribeWebhook wanted, Command command, UUID id) {
        var agency = agency();
        subscribing.check(wanted);
        var outcome = commands.claim(command, id);
        if (outcome.replayed()) return new Receipt(WebhookView.of(find(outcome.id())), true);
        if (webhooks.countOf(agency) >= AT_MOST)
            throw new RuleBroken(
                    ReferralProblem.TOO_MANY_WEBHOOKS, "Change or delete one of your webhooks.");
        var secret = subscribing.newSecret();
        var webhook = subscribing.webhook(id, agency, wanted, secret, clock.instant());
        webhooks.persistAndFlush(webhook);
        audit.wrote("subscribe", "webhook", id);
        return new Receipt(WebhookView.of(webhook, secret), false);
    }

    /// @param replayed it had been made by an earlier sending of the same command
    record Receipt(WebhookView webhook, boolean replayed) {}

    @Transactional
    public Page<WebhookView> list(UUID after, int limit) {
        var found = webhooks.of(agency(), after, limit + 1);
        return Page.of(found, limit, Webhook::id, WebhookView::of);
    }

    @Transactional
    public WebhookView get(UUID id) {
        return WebhookView.of(find(id));
    }

    @Transactional
    public WebhookView describe(UUID id, long version, DescribeWebhook wanted) {
        subscribing.check(wanted);
        var webhook = find(id, version);
        webhook.describe(wanted);
        return told("describe", webhook);
    }

    /// Shows the new secret.
    @Transactional
    public WebhookView rotate(UUID id, long version) {
        var webhook = find(id, version);
        var secret = subscribing.newSecret();
        webhook.rotate(subscribing.seal(id, secret), clock.instant());
        told("rotate", webhook);
        return WebhookView.of(webhook, secret);
    }

    /// With everything that waits for it.
    @Transactional
    public void unsubscribe(UUID id, long version) {
        webhooks.delete(find(id, version));
        audit.wrote("unsubscribe", "webhook", id);
    }

    private WebhookView told(String action, Webhook webhook) {
        webhooks.flush(); // the answer carries the new version
        audit.wrote(action, "webhook", webhook.id());
        return WebhookView.of(webhook);
    }

    private Webhook find(UUID id, long version) {
        var webhook = find(id);
        ExpectedVersion.check(version, webhook.version());
        return webhook;
    }

    private Webhook find(UUID id) {
        return webhooks.of(agency(), id).orElseThrow(() -> new NotFound("webhook"));
    }

    /// Services of the platform have tokens without an agency.
    private String agency() {
        var agency = staff.get().agency();
        if (agency.isEmpty())
            throw new RuleBroken(PlatformProblem.FORBIDDEN, "Your token names no agency.");
        return agency;
    }
}
