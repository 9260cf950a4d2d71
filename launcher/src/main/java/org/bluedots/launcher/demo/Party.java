package org.bluedots.launcher.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/// People of a file who travel together, in its order. Its ids follow from what the file says, so
/// that the same file never registers anybody twice.
record Party(String key, List<Arrival> people) {

    String hub() {
        return people.getFirst().hub();
    }

    UUID registrationId() {
        return named("registration");
    }

    String idempotencyKey() {
        return named("key").toString();
    }

    UUID personId(int i) {
        return named("person|" + people.get(i).person());
    }

    int indexOf(String person) {
        return people.stream().map(Arrival::person).toList().indexOf(person);
    }

    private UUID named(String what) {
        var first = people.getFirst();
        var name = String.join("|", what, first.hub(), key, first.arrivedAt().toString());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
