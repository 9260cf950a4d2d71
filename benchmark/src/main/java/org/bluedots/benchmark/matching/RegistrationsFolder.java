package org.bluedots.benchmark.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bluedots.matching.birth.Birth;
import org.bluedots.matching.person.Duplicates;
import org.bluedots.matching.person.PersonRecord;
import org.bluedots.matching.person.PersonRecord.Relation;
import org.bluedots.matching.person.PersonRecord.Relative;
import org.bluedots.matching.person.PersonRecord.Sex;
import org.bluedots.matching.person.PersonRecord.WrittenName;

/// A folder with `registrations.jsonl.gz`, and `duplicates.jsonl.gz` to measure against.
record RegistrationsFolder(Path folder) {

    private static final ObjectMapper JSON = new ObjectMapper();

    Quality quality() throws IOException {
        var begin = System.nanoTime();
        var records = records();
        var found = Duplicates.among(records);
        var seconds = (System.nanoTime() - begin) / 1e9;
        return Quality.of(found.same(), found.ranked(), truth(records), seconds);
    }

    private List<PersonRecord> records() throws IOException {
        var records = new ArrayList<PersonRecord>();
        for (var line : read("registrations.jsonl.gz")) records.add(record(line));
        return records;
    }

    private List<JsonNode> read(String file) throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (var line : Unzipped.lines(folder.resolve(file))) lines.add(JSON.readTree(line));
        return lines;
    }

    private Set<Long> truth(List<PersonRecord> records) throws IOException {
        var places = new HashMap<String, Integer>();
        for (var i = 0; i < records.size(); i++) places.put(records.get(i).id(), i);
        var truth = new HashSet<Long>();
        for (var pair : read("duplicates.jsonl.gz")) {
            var a = places.get(text(pair, "a"));
            var b = places.get(text(pair, "b"));
            if (a != null && b != null) truth.add(Quality.key(a, b));
        }
        return truth;
    }

    private static PersonRecord record(JsonNode line) {
        var relatives = new ArrayList<Relative>();
        for (var relative : line.path("relatives"))
            relatives.add(
                    new Relative(
                            relation(text(relative, "relation")),
                            text(relative, "givenName"),
                            text(relative, "familyName")));
        return new PersonRecord(
                text(line, "id"),
                new WrittenName(
                        text(line, "givenName"),
                        text(line, "patronymic"),
                        text(line, "familyName")),
                sex(text(line, "sex")),
                birth(line),
                text(line, "placeOfOrigin"),
                relatives,
                text(line, "phone"),
                Stream.of(text(line, "document")).filter(Predicate.not(String::isEmpty)).toList());
    }

    private static Birth birth(JsonNode line) {
        if (line.hasNonNull("dateOfBirth")) return Birth.parse(text(line, "dateOfBirth"));
        if (!line.hasNonNull("ageYears")) return Birth.UNKNOWN;
        return Birth.aged(
                line.get("ageYears").asInt(), LocalDate.parse(text(line, "registeredOn")));
    }

    private static Sex sex(String letter) {
        return switch (letter) {
            case "F" -> Sex.FEMALE;
            case "M" -> Sex.MALE;
            default -> Sex.UNKNOWN;
        };
    }

    private static Relation relation(String word) {
        return switch (word) {
            case "mother" -> Relation.MOTHER;
            case "father" -> Relation.FATHER;
            case "brother", "sister" -> Relation.SIBLING;
            case "son", "daughter" -> Relation.CHILD;
            case "husband", "wife" -> Relation.SPOUSE;
            case "grandmother", "grandfather" -> Relation.GRANDPARENT;
            default -> Relation.COMPANION;
        };
    }

    private static String text(JsonNode line, String name) {
        return line.hasNonNull(name) ? line.get(name).asText() : "";
    }
}
