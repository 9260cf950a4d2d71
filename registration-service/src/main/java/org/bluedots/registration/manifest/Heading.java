package org.bluedots.registration.manifest;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.sheet.Cell;
import org.bluedots.registration.sheet.SheetRow;

/// Which column of the template stands at which place of the file.
record Heading(Map<Integer, Column> places) {

    /// Refuses what is not known, comes twice or is missing. It says the letter of the column, not
    /// what stood there: without a heading the first row holds a person.
    static Heading of(SheetRow first) {
        var places = new LinkedHashMap<Integer, Column>();
        var seen = EnumSet.noneOf(Column.class);
        for (var place = 0; place < first.cells().size(); place++) {
            var cell = first.cell(place);
            if (cell.isEmpty()) continue;
            var column = column(cell, place);
            if (!seen.add(column))
                throw refusal("The column %s is there twice.".formatted(column.heading()));
            places.put(place, column);
        }
        for (var column : Column.values())
            if (column.isRequired() && !seen.contains(column))
                throw refusal("The column %s is missing.".formatted(column.heading()));
        return new Heading(Map.copyOf(places));
    }

    private static Column column(Cell cell, int place) {
        var known =
                cell instanceof Cell.Text(var text)
                        ? Column.headed(text)
                        : Optional.<Column>empty();
        return known.orElseThrow(() ->
                refusal(
                        "The heading of column %s is not one of the template's."
                                .formatted(letters(place))));
    }

    private static RuleBroken refusal(String detail) {
        return new RuleBroken(RegistrationProblem.IMPORT_COLUMNS, detail);
    }

    /// `A` for the first, `AA` after `Z`.
    static String letters(int place) {
        var letters = new StringBuilder();
        for (var rest = place + 1; rest > 0; rest = (rest - 1) / 26)
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        return letters.toString();
    }

    Cell cell(SheetRow row, Column column) {
        for (var place : places.entrySet())
            if (place.getValue() == column) return row.cell(place.getKey());
        return new Cell.Empty();
    }

    /// Whether something stands where no heading does.
    boolean overflows(SheetRow row) {
        for (var place = 0; place < row.cells().size(); place++)
            if (!row.cell(place).isEmpty() && !places.containsKey(place)) return true;
        return false;
    }
}
