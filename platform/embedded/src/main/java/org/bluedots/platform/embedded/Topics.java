package org.bluedots.platform.embedded;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/// The topics of `deploy/kafka/topics.properties`.
public final class Topics {
    private static final short ONE_REPLICA = 1;

    private Topics() {}

    /// Creates those that are missing.
    public static void createAt(String bootstrap) {
        try (var admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            for (var created : admin.createTopics(all()).values().values()) {
                try {
                    created.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException("Could not create the topics", e);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating the topics", e);
        }
    }

    private static List<NewTopic> all() {
        var topics = Settings.of("kafka/topics");
        return topics.stringPropertyNames().stream()
                .map(name ->
                        new NewTopic(name, Integer.parseInt(topics.getProperty(name)), ONE_REPLICA))
                .toList();
    }
}
