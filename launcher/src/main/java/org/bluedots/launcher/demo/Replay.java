package org.bluedots.launcher.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// When a file is played. The platform takes arrivals of the last 30 days; an older file is played
/// as if it were today: everybody keeps their age, which moves the birth dates by as many days.
///
/// @param ofToday the arrivals are sent without their instants
/// @param days by which births move
record Replay(boolean ofToday, long days, LocalDate day) {
    static final Duration OLDEST = Duration.ofDays(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    /// The day of the first run is kept in the folder, so that a later run sends the same bodies
    /// and is recognised.
    static Replay of(List<Arrival> arrivals, Path folder, Clock clock) {
        var newest = arrivals.stream().map(Arrival::arrivedAt).max(Comparator.naturalOrder());
        var now = clock.instant();
        if (newest.isEmpty() || newest.get().isAfter(now.minus(OLDEST)))
            return new Replay(false, 0, today(now));
        var kept = folder.resolve("demo-" + identity(arrivals) + ".json");
        var day = Files.exists(kept) ? read(kept) : save(today(now), kept);
        return new Replay(true, ChronoUnit.DAYS.between(today(newest.get()), day), day);
    }

    /// One line for whoever watches; empty when there is nothing to say.
    String explanation() {
        if (!ofToday) return "";
        return "The file's arrivals are older than %d days: played as of %s, births moved by %d days so that everybody keeps their age."
                .formatted(OLDEST.toDays(), day, days);
    }

    private static LocalDate today(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static String identity(List<Arrival> arrivals) {
        var content = arrivals.stream().map(Arrival::toString).toList().toString();
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static LocalDate read(Path kept) {
        try {
            return LocalDate.parse(JSON.readTree(kept.toFile()).path("day").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate save(LocalDate day, Path kept) {
        try {
            Files.createDirectories(kept.toAbsolutePath().getParent());
            var what = JsonNodeFactory.instance.objectNode().put("day", day.toString());
            Files.write(kept, JSON.writeValueAsBytes(what));
            return day;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
