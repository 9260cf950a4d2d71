package org.bluedots.registration.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/// What stands in a cell. A CSV file only has texts.
public sealed interface Cell {

    record Empty() implements Cell {}

    /// Without spaces around it, never blank.
    record Text(String text) implements Cell {}

    record Figure(BigDecimal number) implements Cell {}

    record Truth(boolean truth) implements Cell {}

    /// A number that the sheet shows as a date or a time.
    record Moment(LocalDateTime moment) implements Cell {}

    /// Something that a spreadsheet would calculate; never looked into.
    record Formula() implements Cell {}

    /// An error of the spreadsheet, such as a division by zero, or something that nobody can read.
    record Broken() implements Cell {}

    default boolean isEmpty() {
        return this instanceof Empty;
    }

    /// A text as a person wrote it. One that a spreadsheet would calculate is a formula here, too.
    static Cell of(String written) {
        var text = written.strip();
        if (text.isEmpty()) return new Empty();
        if (text.charAt(0) == '=') return new Formula();
        if (text.chars().anyMatch(Cell::isUnreadable)) return new Broken();
        return new Text(text);
    }

    private static boolean isUnreadable(int character) {
        return character == 0xFFFD
                || (Character.isISOControl(character) && !Character.isWhitespace(character));
    }
}
