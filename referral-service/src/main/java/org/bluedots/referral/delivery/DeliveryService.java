package org.bluedots.referral.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.CurrentStaff;
import org.bluedots.referral.ReferralProblem;
import org.bluedots.referral.webhook.Webhook;
import org.bluedots.referral.webhook.WebhookRepository;

/// An agency looks after what its webhooks were sent.
@ApplicationScoped
class DeliveryService {

    private final DeliveryRepository deliveries;
    private final WebhookRepository webhooks;
    private final CurrentStaff staff;
    private final Audit audit;
    private final Clock clock;

    DeliveryService(
            DeliveryRepository deliveries,
            WebhookRepository webhooks,
            CurrentStaff staff,
            Audit audit,
            Clock clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Page<DeliveryView> list(
            UUID webhook, List<DeliveryState> states, UUID after, int limit) {
        var found = deliveries.of(find(webhook).id(), states, after, limit + 1);
        return Page.of(found, limit, Delivery::id, DeliveryView::of);
    }

    @Transactional
    public DeliveryView ping(UUID webhook, UUID id) {
        var ping = Delivery.ping(id, active(webhook), clock.instant());
        deliveries.persist(ping);
        audit.wrote("ping", "webhook", webhook);
        return DeliveryView.of(ping);
    }

    @Transactional
    public DeliveryView replay(UUID webhook, UUID id) {
        var delivery =
                deliveries.of(active(webhook).id(), id).orElseThrow(() -> new NotFound("delivery"));
        delivery.replay(clock.instant());
        audit.wrote("replay", "webhook", webhook);
        return DeliveryView.of(delivery);
    }

    @Transactional
    public void replayFailed(UUID webhook) {
        deliveries.replayFailed(active(webhook).id(), clock.instant());
        audit.wrote("replay-failed", "webhook", webhook);
    }

    private Webhook active(UUID id) {
        var webhook = find(id);
        if (!webhook.isActive())
            throw new RuleBroken(ReferralProblem.WEBHOOK_DISABLED, "Make it ACTIVE first.");
        return webhook;
    }

    private Webhook find(UUID id) {
        return webhooks.of(staff.get().agency(), id).orElseThrow(() -> new NotFound("webhook"));
    }
}
