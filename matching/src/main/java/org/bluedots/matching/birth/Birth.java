package org.bluedots.matching.birth;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// When somebody was born, as far as it is known: an interval, and how it was told.
public record Birth(LocalDate from, LocalDate to, Precision precision) {

    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        /// An age, told on some day.
        AGE,
        UNKNOWN
    }

    public static final Birth UNKNOWN = new Birth(LocalDate.MIN, LocalDate.MAX, Precision.UNKNOWN);

    private static final MonthDay DAY_UNKNOWN = MonthDay.of(1, 1);

    /// On this day; 1 January says only the year, since offices write it when they do not know.
    public static Birth on(LocalDate day) {
        if (MonthDay.from(day).equals(DAY_UNKNOWN)) return in(Year.from(day));
        return new Birth(day, day, Precision.DAY);
    }

    public static Birth in(YearMonth month) {
        return new Birth(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    public static Birth in(Year year) {
        return new Birth(year.atDay(1), year.atDay(year.length()), Precision.YEAR);
    }

    /// So many years old on the day when that was told.
    public static Birth aged(int years, LocalDate toldOn) {
        return new Birth(
                toldOn.minusYears(years + 1L).plusDays(1), toldOn.minusYears(years), Precision.AGE);
    }

    /// `2011-06-19`, `2011-06` or `2011`.
    public static Birth parse(String text) {
        return switch (text.length()) {
            case 4 -> in(Year.parse(text));
            case 7 -> in(YearMonth.parse(text));
            default -> on(LocalDate.parse(text));
        };
    }

    public boolean isKnown() {
        return precision != Precision.UNKNOWN;
    }

    public boolean isDay() {
        return precision == Precision.DAY;
    }

    public boolean mayBeSameAs(Birth other) {
        return gapTo(other) == 0;
    }

    /// The fewest days that lie between the two; 0 if they may be the same.
    public long gapTo(Birth other) {
        if (from.isAfter(other.to)) return ChronoUnit.DAYS.between(other.to, from);
        if (other.from.isAfter(to)) return ChronoUnit.DAYS.between(to, other.from);
        return 0;
    }

    /// Two days that one slip makes of each other: day and month exchanged, or one of the three
    /// numbers written wrongly.
    public boolean isSlipOf(Birth other) {
        if (!isDay() || !other.isDay()) return false;
        var sameYear = from.getYear() == other.from.getYear();
        var sameMonth = from.getMonthValue() == other.from.getMonthValue();
        var sameDay = from.getDayOfMonth() == other.from.getDayOfMonth();
        if (sameYear && isDayMonthSwapOf(other)) return true;
        if (sameMonth && sameDay) return isNearYear(other);
        return sameYear && (sameMonth || sameDay);
    }

    private boolean isDayMonthSwapOf(Birth other) {
        return from.getMonthValue() == other.from.getDayOfMonth()
                && from.getDayOfMonth() == other.from.getMonthValue();
    }

    /// One year off, or one digit.
    private boolean isNearYear(Birth other) {
        var years = Math.abs(from.getYear() - other.from.getYear());
        return years == 1 || years % 10 == 0 || isSameDecade(other);
    }

    private boolean isSameDecade(Birth other) {
        return from.getYear() / 10 == other.from.getYear() / 10;
    }
}
