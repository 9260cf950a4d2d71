package org.bluedots.launcher.demo;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bluedots.launcher.Failure;

/// The header of an arrivals file: its columns may stand in any order. A row is one line, so that a
/// quote left open spoils its own line and not the rest of the file.
record Columns(List<String> names) {
    private static final List<String> NEEDED =
            List.of(
                    "party",
                    "person",
                    "hub",
                    "arrived_at",
                    "crossing_point",
                    "given_latin",
                    "family_latin",
                    "given_cyrillic",
                    "patronymic_cyrillic",
                    "family_cyrillic",
                    "sex",
                    "birth_date",
                    "estimated_age",
                    "languages",
                    "nationality",
                    "head",
                    "accompanied_by",
                    "relation",
                    "mandate",
                    "mandate_verified");

    /// Refuses a file that is none of ours; nothing in it would be understood.
    static Columns of(String header) {
        try {
            var names = fields(header.startsWith("\uFEFF") ? header.substring(1) : header);
            var missing = NEEDED.stream().filter(name -> !names.contains(name)).toList();
            if (missing.isEmpty()) return new Columns(names);
            throw new Failure(
                    Failure.Reason.USAGE,
                    "Not an arrivals file (samples/README.md): its first line lacks "
                            + String.join(", ", missing));
        } catch (CsvParseException _) {
            throw new Failure(Failure.Reason.USAGE, "The first line of the file is not a header.");
        }
    }

    Map<String, String> row(String line) throws RowReader.Mistake {
        var fields = fieldsOf(line);
        if (fields.size() != names.size()) {
            throw new RowReader.Mistake(
                    "the row", "%d columns instead of %d".formatted(fields.size(), names.size()));
        }
        var row = new LinkedHashMap<String, String>();
        for (var i = 0; i < names.size(); i++) row.put(names.get(i), fields.get(i));
        return row;
    }

    /// What the line says of itself when it cannot be read as a whole.
    String firstWord(String line) {
        return line.split(",", 2)[0].replace("\"", "").strip();
    }

    private static List<String> fieldsOf(String line) throws RowReader.Mistake {
        try {
            return fields(line);
        } catch (CsvParseException _) {
            throw new RowReader.Mistake(
                    "the row", "a quote opens and is not closed where the value ends");
        }
    }

    private static List<String> fields(String line) {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .ofSingleCsvRecord(line)
                .getFields();
    }
}
