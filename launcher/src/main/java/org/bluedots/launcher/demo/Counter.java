package org.bluedots.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bluedots.launcher.client.Answer;
import org.bluedots.launcher.client.HubClient;
import org.bluedots.launcher.client.Session;

/// Hands parties over at the registrars' counters, one at a time per connection.
record Counter(HubClient client, Desks desks, Replay replay, Registered registered) {
    private static final Pattern PERSON = Pattern.compile("/people/(\\d+)(/.*)?");
    private static final String REGISTRATIONS = "/v1/registrations";

    void handOver(Party party) throws InterruptedException {
        var registrar = desks.registrarAt(party.hub());
        if (registrar.isEmpty()) {
            registered.refused(all(party, "hub: nobody registers at " + party.hub()));
            return;
        }
        try {
            handOver(party, registrar.get());
        } catch (IOException e) {
            registered.refused(all(party, "not sent: " + e.getMessage()));
        }
    }

    private void handOver(Party party, Session registrar) throws IOException, InterruptedException {
        var body = new PartyRequest(party, replay).body();
        var answer = client.create(registrar, REGISTRATIONS, party.idempotencyKey(), body);
        if (answer.isGood()) {
            registered.took(party, answer);
        } else if (answer.code().equals("ALREADY_REGISTERED")) {
            registered.knewAlready(party, known(party, registrar));
        } else {
            registered.refused(refusals(party, answer));
        }
    }

    /// The platform forgets keys after a week, people not.
    private List<JsonNode> known(Party party, Session registrar)
            throws IOException, InterruptedException {
        var people = new ArrayList<JsonNode>();
        for (var i = 0; i < party.people().size(); i++) {
            var answer = client.get(registrar, "/v1/people/" + party.personId(i));
            if (answer.isGood()) people.add(answer.body());
        }
        return people;
    }

    /// A problem of a person belongs to their row; any other to all rows of the party.
    static List<BadRow> refusals(Party party, Answer answer) {
        var bad = new ArrayList<BadRow>();
        for (var error : answer.body().path("errors")) {
            var detail = error.path("detail").asText();
            var pointer = error.path("pointer").asText();
            var arrival = rowOf(party, pointer);
            if (arrival.isEmpty()) continue;
            bad.add(
                    new BadRow(
                            arrival.get().line(),
                            arrival.get().person(),
                            "%s: %s".formatted(pointer, detail)));
        }
        return bad.isEmpty() ? all(party, answer.reason()) : bad;
    }

    private static Optional<Arrival> rowOf(Party party, String pointer) {
        var person = PERSON.matcher(pointer);
        if (!person.matches()) return Optional.empty();
        var i = Integer.parseInt(person.group(1));
        return i < party.people().size() ? Optional.of(party.people().get(i)) : Optional.empty();
    }

    private static List<BadRow> all(Party party, String reason) {
        return party.people().stream()
                .map(arrival -> new BadRow(arrival.line(), arrival.person(), reason))
                .toList();
    }
}
