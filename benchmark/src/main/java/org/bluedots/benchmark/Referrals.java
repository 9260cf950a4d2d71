package org.bluedots.benchmark;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.HdrHistogram.Histogram;
import org.bluedots.platform.embedded.PostgresServer;

/// From the answer to a child's registration to the committed referral, while children arrive at a
/// rate. Everybody who arrives is an unaccompanied child: each needs a referral.
record Referrals(PostgresServer server, Hub hub, int year, Plan plan) {

    /// @param latestMillis by how much the worst request missed its moment
    record Figure(int perSecond, double p50Millis, double p99Millis, double latestMillis) {}

    Figure measure(int perSecond) throws InterruptedException {
        var watch = new ReferralWatch(server);
        var children = new People(1, year);
        var loop = new OpenLoop(hub, children::registration, perSecond, plan.openLoop());
        try (var thread = Executors.newSingleThreadExecutor()) {
            var seen = thread.submit(watch::watch);
            double latest;
            try {
                latest = loop.run(watch);
            } finally {
                watch.close();
            }
            return figure(perSecond, seen.get(), latest);
        } catch (ExecutionException e) {
            throw new IllegalStateException(String.valueOf(e.getCause()), e);
        }
    }

    private static Figure figure(int perSecond, Histogram micros, double latest) {
        return new Figure(
                perSecond,
                micros.getValueAtPercentile(50) / 1000.0,
                micros.getValueAtPercentile(99) / 1000.0,
                latest);
    }
}
