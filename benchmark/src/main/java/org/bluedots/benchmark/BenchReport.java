package org.bluedots.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The figures of one run, for people and for machines.
record BenchReport(
        List<Intake.Figure> intake,
        Families.Figure families,
        List<Referrals.Figure> referrals,
        List<ServiceFigure> services,
        double relayPerSecond,
        double coldSurgeRatio) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// @param rssMiB after the load
    record ServiceFigure(String name, long readyMillis, long rssMiB) {}

    void print(PrintStream out) {
        out.println();
        out.printf(
                Locale.ROOT,
                "%-22s %10s %10s %8s %9s %9s%n",
                "intake, one person",
                "reg./s",
                "limit/s",
                "ratio",
                "p50 ms",
                "p99 ms");
        for (var it : intake)
            out.printf(
                    Locale.ROOT,
                    "%-22s %10.0f %10.0f %8.2f %9.1f %9.1f%n",
                    it.clients() + " clients",
                    it.perSecond(),
                    it.limitPerSecond(),
                    it.ratioToDurableCommit(),
                    it.p50Millis(),
                    it.p99Millis());
        out.printf(
                Locale.ROOT,
                "%-22s %10.2f   of the warm figure, in the first 10 s%n",
                "cold surge",
                coldSurgeRatio);
        out.printf(
                Locale.ROOT,
                "%-22s %10.1f %10.1f   p50 and p99 ms of the answer (worst start late by %.0f ms)%n",
                families.perSecond() + " families of 4/s",
                families.p50Millis(),
                families.p99Millis(),
                families.latestMillis());
        out.printf(
                Locale.ROOT,
                "%n%-22s %10s %10s %22s%n",
                "answer to referral",
                "p50 ms",
                "p99 ms",
                "worst start late by ms");
        for (var it : referrals)
            out.printf(
                    Locale.ROOT,
                    "%-22s %10.1f %10.1f %22.1f%n",
                    it.perSecond() + " children/s",
                    it.p50Millis(),
                    it.p99Millis(),
                    it.latestMillis());
        out.printf(Locale.ROOT, "%n%-22s %10.0f   events/s%n", "relay, draining", relayPerSecond);
        out.printf(Locale.ROOT, "%n%-22s %10s %10s%n", "component", "ready s", "RSS MiB");
        for (var it : services)
            out.printf(
                    Locale.ROOT,
                    "%-22s %10.1f %10d%n",
                    it.name(),
                    it.readyMillis() / 1000.0,
                    it.rssMiB());
    }

    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        var intakes = json.putArray("intake");
        for (var it : intake)
            intakes.addObject()
                    .put("clients", it.clients())
                    .put("perSecond", rounded(it.perSecond()))
                    .put("ratioToDurableCommit", rounded(it.ratioToDurableCommit()))
                    .put("p50Millis", rounded(it.p50Millis()))
                    .put("p99Millis", rounded(it.p99Millis()));
        json.putObject("familyOfFour")
                .put("perSecond", families.perSecond())
                .put("p50Millis", rounded(families.p50Millis()))
                .put("p99Millis", rounded(families.p99Millis()));
        var times = json.putArray("referral");
        for (var it : referrals)
            times.addObject()
                    .put("perSecond", it.perSecond())
                    .put("p50Millis", rounded(it.p50Millis()))
                    .put("p99Millis", rounded(it.p99Millis()));
        var processes = json.putArray("services");
        for (var it : services)
            processes
                    .addObject()
                    .put("name", it.name())
                    .put("readyMillis", it.readyMillis())
                    .put("rssMiB", it.rssMiB());
        json.put("relayPerSecond", rounded(relayPerSecond));
        json.put("coldSurgeRatio", rounded(coldSurgeRatio));
        return json;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    void write(Path target) throws IOException {
        Files.write(target, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json()));
    }
}
