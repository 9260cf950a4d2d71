package org.bluedots.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.bluedots.launcher.client.Answer;

/// What came of the parties. Filled by several threads.
final class Registered {
    private final List<BadRow> refusedRows = new ArrayList<>();
    private final List<Child> alone = new ArrayList<>();
    private final Map<String, Integer> childrenByStatus = new TreeMap<>();
    private final Latencies latencies = new Latencies();
    private int parties;
    private int groups;
    private int people;
    private int duplicateParties;
    private int duplicatePeople;

    synchronized void took(Party party, Answer answer) {
        latencies.add(answer.millis());
        if (answer.replayed()) {
            again(party);
        } else {
            parties++;
            people += party.people().size();
            if (answer.body().has("groupId")) groups++;
        }
        var since = answer.replayed() ? Optional.<Instant>empty() : Optional.of(answer.at());
        answer.body().path("people").forEach(person -> saw(person, party.hub(), since));
    }

    /// The platform had the party from long ago.
    synchronized void knewAlready(Party party, List<JsonNode> people) {
        again(party);
        people.forEach(person -> saw(person, party.hub(), Optional.empty()));
    }

    synchronized void refused(List<BadRow> rows) {
        refusedRows.addAll(rows);
    }

    private void again(Party party) {
        duplicateParties++;
        duplicatePeople += party.people().size();
    }

    private void saw(JsonNode person, String hub, Optional<Instant> since) {
        var status = person.path("uascStatus").asText();
        if (status.isEmpty() || status.equals("NOT_A_CHILD")) return;
        childrenByStatus.merge(status, 1, Integer::sum);
        if (status.equals("UNACCOMPANIED"))
            alone.add(new Child(UUID.fromString(person.path("id").asText()), hub, since));
    }

    synchronized List<BadRow> refusedRows() {
        return List.copyOf(refusedRows);
    }

    synchronized List<Child> alone() {
        return List.copyOf(alone);
    }

    synchronized int children(String status) {
        return childrenByStatus.getOrDefault(status, 0);
    }

    synchronized int parties() {
        return parties;
    }

    synchronized int groups() {
        return groups;
    }

    synchronized int people() {
        return people;
    }

    synchronized int duplicateParties() {
        return duplicateParties;
    }

    synchronized int duplicatePeople() {
        return duplicatePeople;
    }

    Latencies latencies() {
        return latencies;
    }
}
