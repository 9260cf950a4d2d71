package org.bluedots.launcher.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.bluedots.launcher.demo.Arrival.Companion;
import org.bluedots.launcher.demo.Arrival.Name;

/// A party as the body of `POST /v1/registrations`.
record PartyRequest(Party party, Replay replay) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    ObjectNode body() {
        var first = party.people().getFirst();
        var body = JSON.objectNode();
        body.put("id", party.registrationId().toString());
        body.put("hubId", party.hub());
        putText(body, "crossingPoint", first.crossingPoint());
        if (!replay.ofToday()) body.put("occurredAt", first.arrivedAt().toString());
        var people = body.putArray("people");
        for (var i = 0; i < party.people().size(); i++) people.add(person(i));
        return body;
    }

    private ObjectNode person(int i) {
        var arrival = party.people().get(i);
        var person = JSON.objectNode();
        person.put("id", party.personId(i).toString());
        var names = person.putArray("names");
        if (!arrival.latin().isEmpty()) names.add(name("Latn", arrival.latin()));
        if (!arrival.cyrillic().isEmpty()) names.add(name("Cyrl", arrival.cyrillic()));
        person.put("sex", arrival.sex());
        var birth = person.putObject("birth");
        arrival.born()
                .date()
                .ifPresent(date -> birth.put("date", date.plusDays(replay.days()).text()));
        arrival.born().estimatedAge().ifPresent(age -> birth.put("estimatedAge", age));
        var languages = person.putArray("languages");
        arrival.languages().forEach(languages::add);
        var nationalities = person.putArray("nationalities");
        if (!arrival.nationality().isEmpty()) nationalities.add(arrival.nationality());
        if (arrival.head()) person.put("head", true);
        arrival.companion().ifPresent(with -> person.set("accompaniedBy", accompaniedBy(with)));
        return person;
    }

    private ObjectNode accompaniedBy(Companion with) {
        return JSON.objectNode()
                .put("person", party.indexOf(with.person()))
                .put("relation", with.relation())
                .put("mandate", with.mandate())
                .put("mandateVerified", with.mandateVerified());
    }

    private static ObjectNode name(String script, Name written) {
        var name = JSON.objectNode().put("script", script);
        putText(name, "given", written.given());
        putText(name, "patronymic", written.patronymic());
        putText(name, "family", written.family());
        return name;
    }

    private static void putText(ObjectNode node, String field, String text) {
        if (!text.isEmpty()) node.put(field, text);
    }
}
