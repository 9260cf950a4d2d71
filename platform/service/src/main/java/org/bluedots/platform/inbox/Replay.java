package org.bluedots.platform.inbox;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.fault.FaultKind;
import org.bluedots.platform.inbox.Intake.KeptRefused;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.RuleBroken;

/// Tries a failed event again, after what refused it was put right, and what waited behind it.
@Singleton
class Replay {

    private final List<EventConsumer> consumers;
    private final QuarantineService quarantine;
    private final Intake intake;

    Replay(@All List<EventConsumer> consumers, QuarantineService quarantine, Intake intake) {
        this.consumers = consumers;
        this.quarantine = quarantine;
        this.intake = intake;
    }

    /// Approved and audited first, in a transaction of its own: the try may fail.
    void start(UUID id) {
        var consumer = consumer(quarantine.approveReplay(id));
        try {
            intake.applyKept(consumer, id);
        } catch (KeptRefused refusal) {
            if (FaultKind.of(refusal).isPresent()) throw refusal;
            intake.setAside(refusal);
            throw new RuleBroken(
                    PlatformProblem.REPLAY_REFUSED, "Look at its cause; it stays in quarantine.");
        }
    }

    private EventConsumer consumer(String name) {
        return consumers.stream()
                .filter(consumer -> consumer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("consumer of this event"));
    }
}
