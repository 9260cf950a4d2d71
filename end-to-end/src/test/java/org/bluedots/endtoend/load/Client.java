package org.bluedots.endtoend.load;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bluedots.endtoend.load.History.Attempt;
import org.bluedots.endtoend.load.History.Result;
import org.bluedots.endtoend.stage.Door;
import org.bluedots.endtoend.stage.Door.Answer;

/// A registrar's machine: sends a party, and sends it again with the same key while it does not
/// know. Now and then somebody gives up, and nobody ever knows.
final class Client {

    private static final List<Party.Desk> DESKS = List.of(Party.Desk.values());

    private static final int IN_A_HUNDRED_GIVE_UP = 10;

    private final int number;
    private final Scenario scenario;
    private final List<Door> doors;
    private final History history;
    private final RandomGenerator chance;
    private Optional<Party> pending = Optional.empty();
    private int parties;
    private int attempts;

    Client(int number, Scenario scenario, List<Door> doors, History history) {
        this.number = number;
        this.scenario = scenario;
        this.doors = doors;
        this.history = history;
        this.chance = scenario.chance("client " + number);
    }

    /// One attempt: for the party that waits, or else for a new one.
    synchronized void act() {
        attempt(pending.orElseGet(this::next));
    }

    /// One attempt for the party that waits. Says whether none waits any more.
    synchronized boolean settle() {
        pending.ifPresent(this::attempt);
        return pending.isEmpty();
    }

    private Party next() {
        var desk = DESKS.get(number % DESKS.size());
        var key = "%s-%d-%d".formatted(scenario.tag(), number, parties++);
        return Party.any(key, desk, scenario.tag(), chance);
    }

    private void attempt(Party party) {
        var attempt = send(party, doors.get((number + attempts++) % doors.size()));
        history.add(attempt);
        var known = attempt.result() != Result.UNKNOWN;
        var givesUp = !known && chance.nextInt(100) < IN_A_HUNDRED_GIVE_UP;
        pending = known || givesUp ? Optional.empty() : Optional.of(party);
    }

    private Attempt send(Party party, Door door) {
        var start = System.nanoTime();
        try {
            var answer =
                    door.tryToPost(
                            party.desk().registrar(),
                            "/v1/registrations",
                            party.body(),
                            Map.of("Idempotency-Key", party.key()));
            return attempt(party, start, answer);
        } catch (IOException noAnswer) {
            return attempt(party, start, Result.UNKNOWN, 0, Optional.empty());
        }
    }

    private static Attempt attempt(Party party, long start, Answer answer) {
        var result =
                switch (answer.status()) {
                    case 201 -> Result.OK;
                    case 429, 500, 502, 503, 504 -> Result.UNKNOWN;
                    case 409 ->
                            answer.body().contains("COMMAND_IN_FLIGHT")
                                    ? Result.UNKNOWN
                                    : Result.FAIL;
                    default -> Result.FAIL;
                };
        var id =
                result == Result.OK
                        ? Optional.of(answer.json().get("id").asText())
                        : Optional.<String>empty();
        return attempt(party, start, result, answer.status(), id);
    }

    private static Attempt attempt(
            Party party, long start, Result result, int status, Optional<String> answered) {
        return new Attempt(
                party.key(),
                party.people().size(),
                start,
                System.nanoTime(),
                result,
                status,
                answered);
    }
}
