package org.bluedots.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;

/// Arrivals that do not wait for each other: each has its moment in the timetable and is sent then,
/// whatever became of those before. Nothing is left out when the system is slow, so the histograms
/// need no correction for coordinated omission.
///
/// @param arrivals the body of the registration with a number
record OpenLoop(Hub hub, LongFunction<byte[]> arrivals, int perSecond, Duration length) {
    private static final int CONNECTIONS = 24;

    /// Who hears of each answered registration.
    interface Listener {
        /// @param personId the first of the party
        /// @param sentNanos when the request was sent
        /// @param answeredNanos when the answer was there
        void answered(String personId, long sentNanos, long answeredNanos);
    }

    /// @return by how much the latest request missed its moment, in milliseconds
    double run(Listener listener) throws InterruptedException {
        var next = new AtomicLong();
        var latest = new AtomicLong();
        var began = System.nanoTime() + Duration.ofMillis(100).toNanos();
        var lines = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (var i = 0; i < CONNECTIONS; i++)
                lines.add(
                        threads.submit(() -> {
                            line(next, began, latest, listener);
                            return true;
                        }));
        }
        for (var line : lines) finish(line);
        return latest.get() / 1e6;
    }

    private void line(AtomicLong next, long began, AtomicLong latest, Listener listener)
            throws IOException, InterruptedException {
        var all = perSecond * length.toSeconds();
        try (var connection = hub.connect()) {
            for (var i = next.getAndIncrement(); i < all; i = next.getAndIncrement()) {
                var moment = began + i * 1_000_000_000L / perSecond;
                for (var early = moment - System.nanoTime();
                        early > 0;
                        early = moment - System.nanoTime()) LockSupport.parkNanos(early);
                latest.accumulateAndGet(System.nanoTime() - moment, Math::max);
                var number = hub.nextNumber();
                var sent = System.nanoTime();
                var reply = connection.send(hub.key(number), arrivals.apply(number));
                var answered = System.nanoTime();
                if (reply.status() != 201)
                    throw new IOException("Registration refused: " + reply.status());
                listener.answered(personId(reply.body()), sent, answered);
            }
        }
    }

    private static String personId(String answer) {
        var people = answer.indexOf("\"people\"");
        var id = answer.indexOf("\"id\":\"", people) + "\"id\":\"".length();
        return answer.substring(id, id + 36);
    }

    private static void finish(Future<?> line) throws InterruptedException {
        try {
            line.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A connection broke: " + e.getCause(), e);
        }
    }
}
