package org.bluedots.launcher.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a run did, for people and for machines.
record DemoReport(ArrivalsFile file, Registered registered, Reports reports) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Nothing failed: every row was understood and taken, every child alone has one acknowledged
    /// report.
    boolean allWell() {
        return bad().isEmpty() && reports.problems().isEmpty();
    }

    private List<BadRow> bad() {
        var bad = new ArrayList<>(file.bad());
        bad.addAll(registered.refusedRows());
        return bad;
    }

    void print(PrintStream out) {
        out.println();
        line(
                out,
                "registered",
                "%d people in %d parties, %d of them groups"
                        .formatted(registered.people(), registered.parties(), registered.groups()));
        line(
                out,
                "duplicates",
                "%d people in %d parties were there already: refused, nothing was added"
                        .formatted(registered.duplicatePeople(), registered.duplicateParties()));
        line(out, "children", children());
        line(
                out,
                "referrals",
                "%d mandatory reports for %d unaccompanied children, %d acknowledged"
                        .formatted(
                                reports.found(),
                                registered.alone().size(),
                                reports.acknowledged()));
        line(out, "registration", times(registered.latencies()));
        line(out, "to referral", times(reports.latencies()));
        bad().forEach(row -> line(out, "bad row", row.toString()));
        file.heldBack().forEach(party -> line(out, "held back", heldBack(party)));
        reports.problems().forEach(problem -> line(out, "failed", problem));
        if (!bad().isEmpty())
            out.println(
                    "Correct those rows and run the file again: what is registered stays as it is.");
    }

    private static String heldBack(Party party) {
        return "party %s, %d good rows: another row of it is bad, and a party is never registered in part"
                .formatted(party.key(), party.people().size());
    }

    private String children() {
        return "%d unaccompanied, %d separated, %d accompanied, %d with a third party, %d with an institution"
                .formatted(
                        registered.children("UNACCOMPANIED"),
                        registered.children("SEPARATED"),
                        registered.children("ACCOMPANIED"),
                        registered.children("ACCOMPANIED_BY_THIRD_PARTY"),
                        registered.children("INSTITUTION_GROUP"));
    }

    private static String times(Latencies times) {
        if (times.isEmpty()) return "–";
        return String.format(
                Locale.ROOT,
                "p50 %.0f ms, p99 %.0f ms, max %.0f ms",
                times.p50(),
                times.p99(),
                times.max());
    }

    private static void line(PrintStream out, String what, String value) {
        out.printf("%-14s %s%n", what, value);
    }

    /// Times are 0 where nothing was measured.
    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("registered", registered.people());
        json.put("duplicatesRefused", registered.duplicatePeople());
        var children = json.putObject("children");
        children.put("unaccompanied", registered.children("UNACCOMPANIED"));
        children.put("separated", registered.children("SEPARATED"));
        children.put("accompanied", registered.children("ACCOMPANIED"));
        children.put("accompaniedByThirdParty", registered.children("ACCOMPANIED_BY_THIRD_PARTY"));
        children.put("institutionGroup", registered.children("INSTITUTION_GROUP"));
        json.put("mandatoryReports", reports.found());
        json.put("acknowledged", reports.acknowledged());
        json.set("registrationMillis", millis(registered.latencies()));
        json.set("referralMillis", millis(reports.latencies()));
        return json;
    }

    void write(Path target) {
        try {
            Files.write(target, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json()));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + target, e);
        }
    }

    private static ObjectNode millis(Latencies times) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("p50", times.p50())
                .put("p99", times.p99())
                .put("max", times.max());
    }
}
