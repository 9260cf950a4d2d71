package org.bluedots.platform.outbox;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The broker, and where on it this service's events go: one topic, and one with its own access
/// list for events whose mere type is sensitive.
@Singleton
class Broker {

    private final String servers;
    private final String service;

    Broker(
            @ConfigProperty(name = "bluedots.kafka") String servers,
            @ConfigProperty(name = "bluedots.service") String service) {
        this.servers = servers;
        this.service = service;
    }

    String servers() {
        return servers;
    }

    String topic(Sensitivity sensitivity) {
        return sensitivity == Sensitivity.PROTECTED
                ? "bluedots." + service + ".protected.v1"
                : "bluedots." + service + ".v1";
    }

    /// The CloudEvents source.
    String source() {
        return "/" + service + "-service";
    }
}
