package org.bluedots.endtoend.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the clients saw, one line of JSON per attempt: the only witness the checker believes.
public final class History implements AutoCloseable {

    private final ObjectMapper json = new ObjectMapper();
    private final List<Attempt> attempts = new ArrayList<>();
    private final BufferedWriter file;
    private final Path path;

    public History(Path folder, Scenario scenario) {
        this.path = folder.resolve(scenario.tag() + ".jsonl");
        try {
            Files.createDirectories(folder);
            this.file = Files.newBufferedWriter(path);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// What the client knows after one attempt.
    public enum Result {
        OK,
        FAIL,
        /// It may have happened or not.
        UNKNOWN
    }

    /// @param people how many the party has
    /// @param answered the id of the registration, where there was an answer
    /// @param status of the answer; 0 where there was none
    public record Attempt(
            String key,
            int people,
            long startNanos,
            long endNanos,
            Result result,
            int status,
            Optional<String> answered) {

        public long millis() {
            return (endNanos - startNanos) / 1_000_000;
        }
    }

    /// Each line is written out at once: a killed test leaves its history.
    public synchronized void add(Attempt attempt) {
        attempts.add(attempt);
        var line = new LinkedHashMap<String, Object>();
        line.put("op", "register");
        line.put("key", attempt.key());
        line.put("people", attempt.people());
        line.put("start", attempt.startNanos());
        line.put("end", attempt.endNanos());
        line.put("result", attempt.result().name());
        line.put("status", attempt.status());
        attempt.answered().ifPresent(id -> line.put("id", id));
        try {
            file.write(json.writeValueAsString(line));
            file.newLine();
            file.flush();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public synchronized List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    public long count(Result result) {
        return attempts().stream().filter(attempt -> attempt.result() == result).count();
    }

    /// What is known of each party at the end: an acknowledgement beats everything.
    public Map<String, Result> outcomes() {
        var outcomes = new TreeMap<String, Result>();
        for (var attempt : attempts())
            outcomes.merge(attempt.key(), attempt.result(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        return outcomes;
    }

    /// How many people each party has.
    public Map<String, Integer> sizes() {
        return attempts().stream()
                .collect(Collectors.toMap(Attempt::key, Attempt::people, (a, _) -> a));
    }

    /// The registrations that were answered for a key: one, if all is well.
    public Map<String, Set<String>> answers() {
        return attempts().stream()
                .filter(attempt -> attempt.answered().isPresent())
                .collect(
                        Collectors.groupingBy(
                                Attempt::key,
                                Collectors.mapping(
                                        attempt -> attempt.answered().orElseThrow(),
                                        Collectors.toSet())));
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
