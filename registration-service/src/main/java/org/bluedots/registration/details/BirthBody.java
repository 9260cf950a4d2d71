package org.bluedots.registration.details;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.bluedots.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/// A birth in a request or an answer: exactly one of the two.
///
/// @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
/// @param estimatedAge whole years today
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BirthBody(
        @Pattern(
                        regexp = "\\d{4}(-\\d{2}(-\\d{2})?)?",
                        message = "Use YYYY-MM-DD, YYYY-MM or YYYY.")
                @Nullable String date,
        @Min(0) @Max(130) @Nullable Integer estimatedAge) {

    static BirthBody of(Birth birth) {
        return new BirthBody(birth.date(), birth.estimatedAge());
    }

    /// @param pointer where this body stands in the request, for the error
    /// @param today the day of arrival at the hub
    public Birth toBirth(String pointer, LocalDate today) {
        if ((date == null) == (estimatedAge == null))
            throw new InvalidInput(pointer, "Give either a date or an estimated age.");
        if (date == null) return Birth.estimated(estimatedAge == null ? 0 : estimatedAge, today);
        var birth = parse(pointer, date);
        if (birth.year() != null && (birth.year() < 1900 || isAfter(birth, today)))
            throw new InvalidInput(pointer + "/date", "Nobody here was born then.");
        return birth;
    }

    private static Birth parse(String pointer, String date) {
        try {
            return switch (date.length()) {
                case 4 -> Birth.on(Integer.parseInt(date), null, null);
                case 7 -> {
                    var month = YearMonth.parse(date);
                    yield Birth.on(month.getYear(), month.getMonthValue(), null);
                }
                default -> {
                    var day = LocalDate.parse(date);
                    yield Birth.on(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
                }
            };
        } catch (DateTimeException noSuchDay) {
            throw new InvalidInput(pointer + "/date", "There is no such day.");
        }
    }

    private static boolean isAfter(Birth birth, LocalDate today) {
        var year = birth.year();
        if (year == null) return false;
        var month = birth.month() == null ? 1 : birth.month();
        var day = birth.day() == null ? 1 : birth.day();
        return LocalDate.of(year, month, day).isAfter(today.plusDays(1)); // another time zone
    }
}
