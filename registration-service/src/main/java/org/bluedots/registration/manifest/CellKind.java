package org.bluedots.registration.manifest;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.bluedots.registration.sheet.Cell;

/// How the cells of a column are read.
enum CellKind {
    TEXT,
    /// One of ours: `PARENT`; small letters are taken, too.
    CODE,
    /// Several, with spaces or commas between: `ukr rus`.
    SMALL_CODES,
    /// Several, with spaces or commas between: `UKR MDA`.
    CAPITAL_CODES,
    NUMBER,
    /// A person of the party, the first row being 1.
    PLACE,
    YES_NO,
    /// A day, a month or a year.
    DATE,
    /// A moment; without an offset in the hub's time.
    TIME;

    /// Reads a cell that is not empty.
    Reading read(Cell cell, ZoneId zone) {
        return switch (cell) {
            case Cell.Formula _ -> Reading.of(RowProblem.FORMULA);
            case Cell.Broken _, Cell.Empty _ -> Reading.of(RowProblem.UNREADABLE_CELL);
            case Cell.Text _, Cell.Figure _, Cell.Truth _, Cell.Moment _ -> value(cell, zone);
        };
    }

    private Reading value(Cell cell, ZoneId zone) {
        return switch (this) {
            case TEXT -> text(cell, UnaryOperator.identity());
            case CODE -> text(cell, text -> text.toUpperCase(Locale.ROOT));
            case SMALL_CODES -> codes(text(cell, text -> text.toLowerCase(Locale.ROOT)));
            case CAPITAL_CODES -> codes(text(cell, text -> text.toUpperCase(Locale.ROOT)));
            case NUMBER -> number(cell, 0);
            case PLACE -> number(cell, 1);
            case YES_NO -> yesOrNo(cell);
            case DATE -> Dates.day(cell);
            case TIME -> Dates.moment(cell, zone);
        };
    }

    private static Reading text(Cell cell, UnaryOperator<String> form) {
        return switch (cell) {
            case Cell.Text(var text) -> Reading.of(new TextNode(form.apply(oneLine(text))));
            case Cell.Figure(var number) ->
                    Reading.of(new TextNode(number.stripTrailingZeros().toPlainString()));
            default -> Reading.of(RowProblem.NOT_A_TEXT);
        };
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static Reading codes(Reading read) {
        var text = read.value();
        if (text == null) return read;
        var list = JsonNodeFactory.instance.arrayNode();
        Arrays.stream(text.textValue().split("[ ,;|/]+"))
                .filter(code -> !code.isEmpty())
                .forEach(list::add);
        return Reading.of(list);
    }

    /// A whole number, counted from zero in the request and from `first` in the sheet.
    private static Reading number(Cell cell, int first) {
        var written = text(cell, UnaryOperator.identity()).value();
        if (written == null || !written.textValue().matches("[0-9]{1,9}"))
            return Reading.of(RowProblem.NOT_A_NUMBER);
        var number = Integer.parseInt(written.textValue()) - first;
        if (number < 0) return Reading.of(RowProblem.NOT_A_NUMBER);
        return Reading.of(new IntNode(number));
    }

    private static Reading yesOrNo(Cell cell) {
        if (cell instanceof Cell.Truth(var truth)) return Reading.of(BooleanNode.valueOf(truth));
        var written = text(cell, text -> text.toLowerCase(Locale.ROOT)).value();
        return switch (written == null ? "" : written.textValue()) {
            case "yes", "true", "1" -> Reading.of(BooleanNode.TRUE);
            case "no", "false", "0" -> Reading.of(BooleanNode.FALSE);
            default -> Reading.of(RowProblem.NOT_YES_OR_NO);
        };
    }
}
