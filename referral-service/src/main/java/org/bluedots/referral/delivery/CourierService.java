package org.bluedots.referral.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.referral.delivery.Answer.Result;
import org.bluedots.referral.delivery.DeliveryRepository.Due;
import org.bluedots.referral.webhook.Webhook;
import org.bluedots.referral.webhook.WebhookRepository;

/// The steps of a delivery, each a transaction of its own: nothing is held while a partner is
/// waited for.
@ApplicationScoped
class CourierService {

    /// Longer than any attempt takes.
    private static final Duration LEASE = Duration.ofMinutes(1);

    private static final Duration MEMORY = Duration.ofDays(30);
    private static final int AT_A_TIME = 4;

    private final DeliveryRepository deliveries;
    private final WebhookRepository webhooks;
    private final Letters letters;
    private final Outbox outbox;
    private final CurrentScope scope;
    private final Clock clock;

    CourierService(
            DeliveryRepository deliveries,
            WebhookRepository webhooks,
            Letters letters,
            Outbox outbox,
            CurrentScope scope,
            Clock clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.letters = letters;
        this.outbox = outbox;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public List<Due> claim() {
        var now = clock.instant();
        return deliveries.claim(now, now.plus(LEASE), AT_A_TIME);
    }

    /// In the scope of the webhook's agency. Empty if its webhook went meanwhile.
    @Transactional
    public Optional<Letter> write(UUID delivery) {
        return deliveries
                .findByIdOptional(delivery)
                .flatMap(due ->
                        webhooks.of(scope.get().agency(), due.webhookId())
                                .filter(Webhook::isActive)
                                .map(webhook -> letters.write(due, webhook, clock.instant())));
    }

    /// In the scope of the webhook's agency. What is to be done about it is done.
    @Transactional
    public void tried(UUID delivery, Answer answer) {
        var now = clock.instant();
        var due = deliveries.findByIdOptional(delivery);
        var to = due.flatMap(it -> webhooks.locked(scope.get().agency(), it.webhookId()));
        if (due.isEmpty() || to.isEmpty()) return;
        judge(to.get(), answer.result(), now);
        var failed = due.get().tried(answer, now);
        if (failed.isPresent() && !due.get().isPing())
            outbox.publish(due.get().origin(now), failed.get());
    }

    private static void judge(Webhook webhook, Result result, Instant now) {
        switch (result) {
            case DELIVERED -> webhook.works();
            case GONE -> webhook.isGone();
            case NOT_TAKEN, TIMED_OUT, UNREACHABLE, ADDRESS_REFUSED -> webhook.fails(now);
        }
    }

    /// What ended a month ago.
    @Transactional
    public void forget() {
        deliveries.forgetEndedBefore(clock.instant().minus(MEMORY));
    }
}
