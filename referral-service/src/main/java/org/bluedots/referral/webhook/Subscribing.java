package org.bluedots.referral.webhook;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.problem.InvalidInput;

/// What a new or changed webhook must be, and the making of one with its keys.
@Singleton
class Subscribing {

    private final Addresses addresses;
    private final KeyRing keys;

    Subscribing(Addresses addresses, KeyRing keys) {
        this.addresses = addresses;
        this.keys = keys;
    }

    void check(DescribeWebhook wanted) {
        wanted.checkTypes();
        if (addresses.read(wanted.url()).isEmpty())
            throw new InvalidInput(
                    "/url", "Give an https URL of a public host, without user or fragment.");
    }

    String newSecret() {
        return keys.newSecret();
    }

    String seal(UUID webhook, String secret) {
        return keys.seal(webhook, secret);
    }

    Webhook webhook(UUID id, String agency, DescribeWebhook wanted, String secret, Instant now) {
        return new Webhook(id, agency, wanted, keys.keys(id, secret), now);
    }
}
