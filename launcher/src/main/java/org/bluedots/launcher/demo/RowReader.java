package org.bluedots.launcher.demo;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bluedots.launcher.demo.Arrival.Born;
import org.bluedots.launcher.demo.Arrival.Companion;
import org.bluedots.launcher.demo.Arrival.Name;

/// Reads the values of one row; each mistake is said with its column.
record RowReader(int line, Map<String, String> row) {
    private static final int OLDEST = 130;
    private static final Set<String> SEXES = Set.of("FEMALE", "MALE", "OTHER", "UNKNOWN");
    private static final Set<String> RELATIONS =
            Set.of(
                    "PARENT",
                    "LEGAL_GUARDIAN",
                    "CUSTOMARY_CAREGIVER",
                    "RELATIVE",
                    "NON_RELATIVE",
                    "INSTITUTION_REPRESENTATIVE",
                    "NONE");
    private static final Set<String> MANDATES =
            Set.of("NONE", "PARENTAL_DECLARATION", "COURT_ORDER", "INSTITUTION_ORDER");

    /// What is wrong with the row, in words for whoever keeps the file.
    static final class Mistake extends Exception {
        private static final long serialVersionUID = 1;

        Mistake(String column, String reason) {
            super(column + ": " + reason);
        }
    }

    Arrival read() throws Mistake {
        var latin = new Name(text("given_latin"), "", text("family_latin"));
        var cyrillic =
                new Name(
                        text("given_cyrillic"),
                        text("patronymic_cyrillic"),
                        text("family_cyrillic"));
        if (latin.isEmpty() && cyrillic.isEmpty()) throw new Mistake("given_latin", "no name");
        return new Arrival(
                line,
                required("party"),
                required("person"),
                required("hub"),
                instant("arrived_at"),
                text("crossing_point"),
                latin,
                cyrillic,
                oneOf("sex", SEXES, required("sex")),
                born(),
                list("languages"),
                text("nationality"),
                flag("head"),
                companion());
    }

    private Optional<Companion> companion() throws Mistake {
        var relation = oneOf("relation", RELATIONS, orNone("relation"));
        var mandate = oneOf("mandate", MANDATES, orNone("mandate"));
        var verified = flag("mandate_verified");
        var person = text("accompanied_by");
        if (person.equals(text("person")))
            throw new Mistake("accompanied_by", "nobody accompanies themselves");
        if (person.isEmpty()) return Optional.empty();
        return Optional.of(new Companion(person, relation, mandate, verified));
    }

    private Born born() throws Mistake {
        var date = text("birth_date");
        var age = text("estimated_age");
        if (date.isEmpty() == age.isEmpty()) {
            throw new Mistake(
                    "birth_date, estimated_age",
                    date.isEmpty() ? "neither is given" : "both are given");
        }
        try {
            if (!date.isEmpty())
                return new Born(Optional.of(new PartialDate(date)), Optional.empty());
        } catch (DateTimeException _) {
            throw new Mistake("birth_date", "there is no " + date);
        }
        return new Born(Optional.empty(), Optional.of(age(age)));
    }

    private static int age(String text) throws Mistake {
        try {
            var age = Integer.parseInt(text);
            if (age >= 0 && age <= OLDEST) return age;
        } catch (NumberFormatException _) {
            // said below
        }
        throw new Mistake("estimated_age", text + " is not an age in whole years");
    }

    private Instant instant(String column) throws Mistake {
        var text = required(column);
        try {
            return Instant.parse(text);
        } catch (DateTimeException _) {
            throw new Mistake(column, text + " is not an instant such as 2022-03-12T08:10:00Z");
        }
    }

    private boolean flag(String column) throws Mistake {
        var text = text(column);
        return text.isEmpty() ? false : oneOf(column, Set.of("true", "false"), text).equals("true");
    }

    private List<String> list(String column) {
        var text = text(column);
        return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }

    private static String oneOf(String column, Set<String> known, String text) throws Mistake {
        if (known.contains(text)) return text;
        throw new Mistake(
                column,
                text + " is none of " + String.join(", ", known.stream().sorted().toList()));
    }

    private String orNone(String column) {
        var text = text(column);
        return text.isEmpty() ? "NONE" : text;
    }

    private String required(String column) throws Mistake {
        var text = text(column);
        if (text.isEmpty()) throw new Mistake(column, "missing");
        return text;
    }

    private String text(String column) {
        return row.getOrDefault(column, "").strip();
    }
}
