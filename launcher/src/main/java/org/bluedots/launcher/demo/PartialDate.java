package org.bluedots.launcher.demo;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// A birth date as far as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
record PartialDate(String text) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    PartialDate {
        middle(text);
    }

    /// The same number of days later, known as exactly as before: by its middle where a part is
    /// missing.
    PartialDate plusDays(long days) {
        if (days == 0) return this;
        return new PartialDate(middle(text).plusDays(days).toString().substring(0, text.length()));
    }

    private static LocalDate middle(String text) {
        return switch (text.length()) {
            case YEAR -> Year.parse(text).atMonth(7).atDay(1);
            case MONTH -> YearMonth.parse(text).atDay(15);
            case DAY -> LocalDate.parse(text);
            default -> throw new java.time.DateTimeException("not a date");
        };
    }
}
