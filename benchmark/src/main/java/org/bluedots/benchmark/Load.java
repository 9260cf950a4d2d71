package org.bluedots.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/// Clients that each do one thing after the other for a while: a closed loop. It measures what the
/// system can take; the times are of a system that is never asked faster than it answers.
record Load(int clients, Duration length) {

    /// What one client does again and again.
    interface Client extends AutoCloseable {
        void once() throws IOException, SQLException;

        @Override
        void close() throws IOException, SQLException;
    }

    /// Where clients come from.
    interface Clients {
        Client next() throws IOException, SQLException, InterruptedException;
    }

    /// @param micros times of each
    record Result(long done, double seconds, Histogram micros) {
        double perSecond() {
            return done / seconds;
        }

        Result plus(Result other) {
            var both = micros.copy();
            both.add(other.micros);
            return new Result(done + other.done, seconds + other.seconds, both);
        }
    }

    Result run(Clients make) throws InterruptedException {
        var results = new ArrayList<Future<Histogram>>();
        var began = System.nanoTime();
        var end = began + length.toNanos();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (var i = 0; i < clients; i++) results.add(threads.submit(() -> loop(make, end)));
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        var all = new Histogram(3);
        for (var result : results) all.add(done(result));
        return new Result(all.getTotalCount(), seconds, all);
    }

    private static Histogram loop(Clients make, long end) throws Exception {
        var times = new Histogram(3);
        try (var client = make.next()) {
            while (System.nanoTime() - end < 0) {
                var began = System.nanoTime();
                client.once();
                times.recordValue((System.nanoTime() - began) / 1000);
            }
        }
        return times;
    }

    private static Histogram done(Future<Histogram> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client broke: " + e.getCause(), e);
        }
    }
}
