package org.bluedots.platform.inbox;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/// One loop per consumer, and their liveness: a loop that stopped going round, which is not the
/// same as a broker that is away.
@Singleton
@Liveness
class ConsumerLoops implements HealthCheck {

    private static final Duration STALLED_AFTER = Duration.ofSeconds(60);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(15);

    private final List<ConsumerLoop> loops;

    ConsumerLoops(
            @All List<EventConsumer> consumers,
            Intake intake,
            @ConfigProperty(name = "bluedots.kafka") String brokers) {
        this.loops =
                consumers.stream()
                        .map(consumer -> new ConsumerLoop(consumer, intake, brokers))
                        .toList();
    }

    void start(@Observes StartupEvent started) {
        loops.forEach(ConsumerLoop::start);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        loops.forEach(ConsumerLoop::stop);
        for (var loop : loops) loop.awaitStop(STOP_WITHIN);
    }

    @Override
    public HealthCheckResponse call() {
        var stalled = loops.stream().filter(loop -> !loop.movedWithin(STALLED_AFTER)).toList();
        var answer = HealthCheckResponse.named("consumers").status(stalled.isEmpty());
        stalled.forEach(loop -> answer.withData(loop.name(), "stalled"));
        return answer.build();
    }
}
