package org.bluedots.registration.separation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.bluedots.platform.problem.InvalidInput;

/// A day, a month or a year: the days that it may have been.
public record RoughDate(LocalDate earliest, LocalDate latest) {

    /// Refuses with 422 at the pointer what is no date.
    ///
    /// @param text `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
    public static RoughDate of(String pointer, String text) {
        try {
            return switch (text.length()) {
                case 4 -> {
                    var year = Integer.parseInt(text);
                    yield new RoughDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                }
                case 7 -> {
                    var month = YearMonth.parse(text);
                    yield new RoughDate(month.atDay(1), month.atEndOfMonth());
                }
                default -> {
                    var day = LocalDate.parse(text);
                    yield new RoughDate(day, day);
                }
            };
        } catch (DateTimeException noSuchDay) {
            throw new InvalidInput(pointer, "There is no such day.");
        }
    }
}
