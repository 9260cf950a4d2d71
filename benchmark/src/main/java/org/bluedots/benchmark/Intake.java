package org.bluedots.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/// Registrations per second against the durable-commit limit, taken in turns so that what else the
/// machine does meets both.
record Intake(Scratch scratch, Hub hub, People people, Plan plan) {
    private static final double WARMER = 1.03;

    record Figure(
            int clients,
            double perSecond,
            double limitPerSecond,
            double ratioToDurableCommit,
            double p50Millis,
            double p99Millis) {}

    Figure measure(int clients) throws InterruptedException {
        var ratios = new ArrayList<Double>();
        var speeds = new ArrayList<Double>();
        var limits = new ArrayList<Double>();
        var times = new Histogram(3);
        for (var round = 0; round < plan.rounds(); round++) {
            var limit = run(clients, plan.limit(), scratch.clients(hub, people));
            var api = run(clients, plan.intake(), ApiClient.of(hub, people));
            limits.add(limit.perSecond());
            speeds.add(api.perSecond());
            ratios.add(api.perSecond() / limit.perSecond());
            times.add(api.micros());
        }
        return new Figure(
                clients,
                median(speeds),
                median(limits),
                median(ratios),
                times.getValueAtPercentile(50) / 1000.0,
                times.getValueAtPercentile(99) / 1000.0);
    }

    /// Registrations per second of 8 clients, from now on for ten seconds.
    double surge() throws InterruptedException {
        return run(8, Duration.ofSeconds(10), ApiClient.of(hub, people)).perSecond();
    }

    /// Until nothing more is gained: on two processors the compilers need minutes beside a load.
    void warmUp() throws InterruptedException {
        var best = 0.0;
        var inVain = 0;
        for (var round = 0; round < plan.warmUpRounds() && inVain < 3; round++) {
            var speed = run(8, plan.warmUp(), ApiClient.of(hub, people)).perSecond();
            inVain = speed < best * WARMER ? inVain + 1 : 0;
            best = Math.max(best, speed);
        }
        run(8, plan.limit(), scratch.clients(hub, people));
    }

    private static Load.Result run(int clients, Duration length, Load.Clients make)
            throws InterruptedException {
        return new Load(clients, length).run(make);
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
