package org.bluedots.platform.sample;

import java.util.UUID;
import org.bluedots.platform.outbox.DomainEvent;

/// @see Box
public sealed interface BoxEvent extends DomainEvent {

    record BoxPacked(UUID boxId, int items) implements BoxEvent {}

    /// @param padding makes the event as large as a test wants it
    record BoxLabelled(UUID boxId, String padding) implements BoxEvent {}

    UUID boxId();

    @Override
    default UUID subject() {
        return boxId();
    }

    @Override
    default String type() {
        return switch (this) {
            case BoxPacked _ -> "org.bluedots.sample.box-packed.v1";
            case BoxLabelled _ -> "org.bluedots.sample.box-labelled.v1";
        };
    }
}
