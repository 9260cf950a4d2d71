package org.bluedots.platform.inbox;

import java.util.Set;

/// Listens to another service. The platform has checked the inbox and the order before
/// [#on(EventEnvelope)] is called, in the transaction of the inbox row: what it does happens once.
public interface EventConsumer {

    /// Its stable name, also the Kafka consumer group: `referral.registration`.
    String name();

    Set<String> topics();

    /// The types it acts on; all others of the same family are known not to concern it.
    Set<String> types();

    /// Calls one use case. A [TransientFault], or a database or network that does not answer, is
    /// tried again for ever; anything else puts the event into quarantine.
    void on(EventEnvelope event);
}
