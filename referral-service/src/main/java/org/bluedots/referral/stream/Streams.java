package org.bluedots.referral.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Application;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bluedots.platform.fault.FaultTrace;
import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.scope.Scope;
import org.bluedots.referral.ReferralProblem;
import org.jboss.logging.Logger;

/// Those who listen to this instance. One look at the database tells all of them whether there is
/// anything new; then each reads what is new in its own scope.
@Singleton
class Streams {

    private static final Logger LOG = Logger.getLogger(Streams.class);
    private static final int AT_ONCE = 200;

    private final ChangeQueries changes;
    private final StreamLimits limits;
    private final Work work;
    private final ObjectMapper json;
    private final Clock clock;
    private final List<OpenStream> open = new CopyOnWriteArrayList<>();
    private boolean failing;

    Streams(ChangeQueries changes, StreamLimits limits, Work work, ObjectMapper json, Clock clock) {
        this.changes = changes;
        this.limits = limits;
        this.work = work;
        this.json = json;
        this.clock = clock;
    }

    /// Refuses with 429 whoever has enough, and with 503 when the instance has.
    void checkRoomFor(Scope listener) {
        if (open.stream().filter(stream -> stream.isOf(listener)).count() >= limits.perUser())
            throw new RuleBroken(
                    ReferralProblem.TOO_MANY_STREAMS, "Close one of your streams, or poll.");
        if (open.size() >= limits.atMost())
            throw new RuleBroken(PlatformProblem.UNAVAILABLE, "Many listen already. Poll instead.");
    }

    /// From now on it hears what is new.
    synchronized void add(OpenStream stream) {
        checkRoomFor(stream.scope());
        stream.greet();
        open.add(stream);
    }

    int count() {
        return open.size();
    }

    @Scheduled(
            every = "${bluedots.stream.look}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        endThoseThatAreOver();
        if (open.isEmpty()) return;
        try {
            tell(work.in(Scope.SYSTEM, changes::newest));
            failing = false;
        } catch (RuntimeException fault) {
            if (!failing) LOG.warnf("streams wait: %s", FaultTrace.of(fault)); // once
            failing = true;
        }
    }

    /// A stop would otherwise wait for them, as for all requests.
    private void endThoseThatAreOver() {
        var stopping = !Application.currentApplication().isStarted();
        var now = clock.instant();
        var over = open.stream().filter(stream -> stopping || stream.isOver(now)).toList();
        over.forEach(OpenStream::close);
        open.removeAll(over);
    }

    private void tell(String newest) {
        for (var stream : open) {
            if (stream.isBehind(newest)) {
                var found = work.in(stream.scope(), () -> changes.list(stream.cursor(), AT_ONCE));
                stream.tell(found, this::written, clock.instant());
                if (found.size() < AT_ONCE) stream.caughtUp(newest);
            }
            stream.beat(clock.instant());
        }
    }

    private String written(ChangeView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("not written as JSON", defect);
        }
    }
}
