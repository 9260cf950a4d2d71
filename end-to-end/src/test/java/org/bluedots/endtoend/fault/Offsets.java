package org.bluedots.endtoend.fault;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// What a consumer group believes it has read.
public final class Offsets {

    private Offsets() {}

    /// The group must have no member.
    public static void toTheBeginning(String bootstrap, String group) {
        try (var admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            var read = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
            var nothing = new HashMap<TopicPartition, OffsetAndMetadata>();
            read.keySet().forEach(partition -> nothing.put(partition, new OffsetAndMetadata(0)));
            admin.alterConsumerGroupOffsets(group, nothing).all().get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
