package org.bluedots.launcher.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluedots.launcher.Failure;

/// What a file of arrivals holds: rows that are understood, and the others with their reasons.
record ArrivalsFile(List<Arrival> rows, List<BadRow> bad, Set<String> spoiled) {

    static ArrivalsFile read(Path file) {
        try {
            return of(Files.readAllLines(file));
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new Failure(Failure.Reason.USAGE, file + " is not UTF-8 text.", e);
        } catch (IOException e) {
            throw new Failure(Failure.Reason.USAGE, "Cannot read " + file, e);
        }
    }

    static ArrivalsFile of(List<String> lines) {
        if (lines.isEmpty()) throw new Failure(Failure.Reason.USAGE, "The file is empty.");
        var reading = new Reading(Columns.of(lines.getFirst()));
        for (var i = 1; i < lines.size(); i++)
            if (!lines.get(i).isBlank()) reading.take(i + 1, lines.get(i));
        return reading.finish();
    }

    /// Parties of which every row is understood, in the order of their first rows. A party is never
    /// sent in part: a child whose mother's row is bad would look unaccompanied.
    List<Party> parties() {
        return grouped(rows.stream().filter(row -> !spoiled.contains(row.party())).toList());
    }

    /// Good rows that wait for a bad one of their party.
    List<Party> heldBack() {
        return grouped(rows.stream().filter(row -> spoiled.contains(row.party())).toList());
    }

    private static List<Party> grouped(Collection<Arrival> rows) {
        Map<String, List<Arrival>> parties = new LinkedHashMap<>();
        for (var row : rows) parties.computeIfAbsent(row.party(), _ -> new ArrayList<>()).add(row);
        return parties.entrySet().stream()
                .map(party -> new Party(party.getKey(), List.copyOf(party.getValue())))
                .toList();
    }

    /// The file so far.
    private static final class Reading {
        private final Columns columns;
        private final List<Arrival> rows = new ArrayList<>();
        private final List<BadRow> bad = new ArrayList<>();
        private final Set<String> spoiled = new LinkedHashSet<>();
        private final Map<String, Integer> lineOf = new HashMap<>();
        private final Map<String, String> partyOf = new HashMap<>();
        private final Map<String, String> hubOf = new HashMap<>();

        Reading(Columns columns) {
            this.columns = columns;
        }

        void take(int line, String text) {
            var party = columns.firstWord(text);
            var person = "";
            try {
                var row = columns.row(text);
                party = row.getOrDefault("party", "").strip();
                person = row.getOrDefault("person", "").strip();
                claim(line, person, party);
                var arrival = new RowReader(line, row).read();
                checkHub(arrival);
                rows.add(arrival);
            } catch (RowReader.Mistake mistake) {
                refuse(line, party, person.isEmpty() ? party : person, mistake);
            }
        }

        private void claim(int line, String person, String party) throws RowReader.Mistake {
            if (person.isEmpty()) return;
            var earlier = lineOf.putIfAbsent(person, line);
            if (earlier != null)
                throw new RowReader.Mistake(
                        "person", "%s is already used on line %d".formatted(person, earlier));
            partyOf.put(person, party);
        }

        private void checkHub(Arrival row) throws RowReader.Mistake {
            var hub = hubOf.putIfAbsent(row.party(), row.hub());
            if (hub != null && !hub.equals(row.hub()))
                throw new RowReader.Mistake("hub", "the party is at " + hub);
        }

        ArrivalsFile finish() {
            for (var row : List.copyOf(rows)) {
                var with = row.companion();
                if (with.isEmpty()) continue;
                var party = partyOf.get(with.get().person());
                if (row.party().equals(party)) continue;
                var why = party == null ? "is not in the file" : "is of party " + party;
                rows.remove(row);
                refuse(
                        row.line(),
                        row.party(),
                        row.person(),
                        new RowReader.Mistake("accompanied_by", with.get().person() + " " + why));
            }
            bad.sort(Comparator.comparingInt(BadRow::line));
            return new ArrivalsFile(List.copyOf(rows), List.copyOf(bad), Set.copyOf(spoiled));
        }

        private void refuse(int line, String party, String person, RowReader.Mistake mistake) {
            bad.add(new BadRow(line, person, String.valueOf(mistake.getMessage())));
            spoiled.add(party);
        }
    }
}
