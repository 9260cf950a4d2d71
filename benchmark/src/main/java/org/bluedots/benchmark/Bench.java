package org.bluedots.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bluedots.launcher.Platform;

/// One run over a platform of its own, in an order in which nothing disturbs what follows.
record Bench(Platform platform, Plan plan, Clock clock, PrintStream out) {
    private static final int ONE_CHILD_IN = 10;

    BenchReport run() throws SQLException, IOException, InterruptedException {
        say("starting a platform of its own");
        platform.start();
        var year = LocalDate.now(clock).getYear();
        var people = new People(ONE_CHILD_IN, year);
        var scratch = restartAndCopy();
        var hub = new Hub(platform, clock);
        var intake = new Intake(scratch, hub, people, plan);
        say("cold surge");
        var cold = intake.surge();
        say("warm-up");
        intake.warmUp();
        say("intake with 1, 8 and 32 clients");
        var figures = List.of(intake.measure(1), intake.measure(8), intake.measure(32));
        say("families of four at 50/s");
        var families = new Families(hub, people, plan).measure(50);
        say("referrals at 50/s and 200/s");
        var referrals = new Referrals(platform.postgresServer(), hub, year, plan);
        var times = List.of(referrals.measure(50), referrals.measure(200));
        var services = services();
        say("relay");
        var relay = drain(hub, people);
        return new BenchReport(
                figures, families, times, services, relay, cold / figures.get(1).perSecond());
    }

    /// The copy needs a database without users, the cold surge services that have just started.
    private Scratch restartAndCopy() throws SQLException {
        platform.process("gateway").stop();
        platform.process("registration-service").stop();
        var scratch = Scratch.copyOf(platform);
        platform.process("registration-service").start();
        platform.process("gateway").start();
        return scratch;
    }

    private double drain(Hub hub, People people)
            throws SQLException, IOException, InterruptedException {
        var drain = new RelayDrain(platform, hub, people, plan.backlog());
        platform.kafka().stop();
        requireSameRows(new SameRows(platform, hub), people);
        drain.fill();
        platform.kafka().start();
        return drain.perSecond();
    }

    private static void requireSameRows(SameRows same, People people)
            throws SQLException, IOException, InterruptedException {
        for (var who : List.of(people, new People(1, people.year()))) {
            var difference = same.difference(who);
            if (!difference.isEmpty())
                throw new IllegalStateException("The comparison is not honest: " + difference);
        }
    }

    private List<BenchReport.ServiceFigure> services() {
        return platform.components().stream()
                .map(it -> new BenchReport.ServiceFigure(it.name(), it.readyMillis(), it.rssMiB()))
                .toList();
    }

    private void say(String what) {
        out.println(what + " …");
    }
}
