package org.bluedots.launcher.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bluedots.launcher.client.HubClient;
import org.bluedots.launcher.client.Session;

/// The mandatory reports as the authorities see them: each child's is looked for until it is there,
/// and acknowledged.
///
/// Time to referral: from the answer to the registration, by this machine's clock, to `openedAt`,
/// which the referral service takes from the same clock inside the transaction that commits the
/// referral. 0 where the referral was there before the answer.
final class Reports {
    private static final long PAUSE = 100;

    private final HubClient client;
    private final Desks desks;
    private final Duration patience;
    private final Latencies latencies = new Latencies();
    private final List<String> problems = new ArrayList<>();
    private int found;
    private int acknowledged;

    Reports(HubClient client, Desks desks, Duration patience) {
        this.client = client;
        this.desks = desks;
        this.patience = patience;
    }

    void awaitAll(List<Child> children, ProgressBar progress) throws InterruptedException {
        var missing = new ArrayList<>(children);
        var giveUp = System.nanoTime() + patience.toNanos();
        while (!missing.isEmpty() && System.nanoTime() - giveUp < 0) {
            var before = missing.size();
            for (var child : List.copyOf(missing)) {
                if (!settled(child)) continue;
                missing.remove(child);
                progress.advance(1);
            }
            if (missing.size() < before) giveUp = System.nanoTime() + patience.toNanos();
            if (!missing.isEmpty()) Thread.sleep(PAUSE);
        }
        for (var child : missing)
            problems.add(
                    "no report to the authority on %s of %s within %d s"
                            .formatted(child.person(), child.hub(), patience.toSeconds()));
    }

    /// True when nothing more is to come for the child.
    private boolean settled(Child child) throws InterruptedException {
        var authority = desks.authorityOf(child.hub());
        if (authority.isEmpty()) {
            problems.add("nobody plays the authority of " + child.hub());
            return true;
        }
        try {
            return look(child, authority.get());
        } catch (IOException _) {
            return false; // asked again until patience ends
        }
    }

    private boolean look(Child child, Session authority) throws IOException, InterruptedException {
        var answer = client.get(authority, "/v1/referrals?subjectId=" + child.person());
        var reports = answer.body().path("items");
        if (!answer.isGood() || reports.isEmpty()) return false;
        if (reports.size() > 1)
            problems.add("%d reports on %s".formatted(reports.size(), child.person()));
        var report = reports.get(0);
        var status = report.path("status").asText();
        if (status.equals("SENT") || status.equals("DELIVERED")) {
            var path = "/v1/referrals/" + report.path("id").asText() + "/acknowledgement";
            var done = client.step(authority, path, report.path("version").asLong());
            if (done.status() == 412) return false; // somebody wrote in between: read it again
            if (done.isGood()) acknowledged++;
            else problems.add("not acknowledged: " + done.reason());
        } else if (!status.equals("DECLINED")) {
            acknowledged++;
        }
        found += reports.size();
        var opened = Instant.parse(report.path("openedAt").asText());
        child.answeredAt().ifPresent(at -> latencies.add(millis(at, opened)));
        return true;
    }

    private static double millis(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toNanos() / 1e6);
    }

    int found() {
        return found;
    }

    int acknowledged() {
        return acknowledged;
    }

    Latencies latencies() {
        return latencies;
    }

    List<String> problems() {
        return List.copyOf(problems);
    }
}
