package org.bluedots.registration.details;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// When somebody was born, as exactly as it is known: a day, a month, a year, or an age that
/// somebody estimated on a day. In doubt a person is as young as they may be.
///
/// @param year 1900 and later; null when the age is estimated
/// @param month 1 to 12, needs a year
/// @param day 1 to 31, needs a month
/// @param estimatedAge whole years on `estimatedOn`
@Embeddable
public record Birth(
        @Column(name = "birth_year") @Nullable Integer year,
        @Column(name = "birth_month") @Nullable Integer month,
        @Column(name = "birth_day") @Nullable Integer day,
        @Column(name = "estimated_age") @Nullable Integer estimatedAge,
        @Column(name = "estimated_on") @Nullable LocalDate estimatedOn) {

    /// An estimate of majority plus one may still be a child's: 17 to 19 counts as a child until
    /// somebody assesses the age.
    private static final int DOUBT_YEARS = 2;

    public static Birth estimated(int age, LocalDate on) {
        return new Birth(null, null, null, age, on);
    }

    public static Birth on(int year, @Nullable Integer month, @Nullable Integer day) {
        return new Birth(year, month, day, null, null);
    }

    /// The youngest age in whole years that fits, never negative.
    public int youngestAge(LocalDate on) {
        return (int) Math.max(0, youngestMonths(on) / 12);
    }

    /// The youngest age in whole months that fits, never negative.
    public long youngestMonths(LocalDate on) {
        return Math.max(0, ChronoUnit.MONTHS.between(latest(), on));
    }

    /// Whether the person counts as a child on that day.
    public boolean isChild(LocalDate on, int ageOfMajority) {
        return youngestAge(on) < ageOfMajority + doubt();
    }

    /// The first day on which the person certainly is no child.
    public LocalDate adultOn(int ageOfMajority) {
        var born = latest();
        var birthday = born.plusYears(ageOfMajority + doubt());
        var wasLeapDay = birthday.getDayOfMonth() != born.getDayOfMonth();
        return wasLeapDay ? birthday.plusDays(1) : birthday;
    }

    /// The first day on which the person can have been born; an estimate may be two years wrong.
    public LocalDate earliest() {
        if (estimatedAge != null && estimatedOn != null)
            return estimatedOn.minusYears(estimatedAge + 1L + DOUBT_YEARS);
        if (year == null) throw new IllegalStateException("a birth says a year or an age");
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    private int doubt() {
        return estimatedAge == null ? 0 : DOUBT_YEARS;
    }

    private LocalDate latest() {
        if (estimatedAge != null && estimatedOn != null)
            return estimatedOn.minusYears(estimatedAge);
        if (year == null) throw new IllegalStateException("a birth says a year or an age");
        if (month == null) return LocalDate.of(year, 12, 31);
        if (day == null) return YearMonth.of(year, month).atEndOfMonth();
        return LocalDate.of(year, month, day);
    }

    /// The first month of the quarter in which the person was born; an estimate stays one.
    Birth quarter() {
        if (year == null || month == null) return this;
        return Birth.on(year, (month - 1) / 3 * 3 + 1, null);
    }

    /// `2015-03-01`, `2015-03` or `2015`; null when the age is estimated.
    public @Nullable String date() {
        if (year == null) return null;
        if (month == null) return "%04d".formatted(year);
        if (day == null) return "%04d-%02d".formatted(year, month);
        return "%04d-%02d-%02d".formatted(year, month, day);
    }
}
