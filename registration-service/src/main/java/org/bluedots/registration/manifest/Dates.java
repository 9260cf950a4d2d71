package org.bluedots.registration.manifest;

import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bluedots.registration.sheet.Cell;

/// Days and moments as people and spreadsheets write them. With slashes nobody knows which is the
/// month, so those are not read.
final class Dates {

    private static final Pattern PARTLY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern POINTED = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{5,6}(\\.\\d+)?");
    private static final DateTimeFormatter POINTED_DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("[d.M.uuuu][uuuu-MM-dd][' ']['T']H:mm[:ss]", Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1800);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2200);

    private Dates() {}

    static Reading day(Cell cell) {
        return switch (cell) {
            case Cell.Moment(var moment) ->
                    Reading.of(new TextNode(moment.toLocalDate().toString()));
            case Cell.Figure(var number) -> year(number);
            case Cell.Text(var text) -> day(text);
            default -> Reading.of(RowProblem.NOT_A_DATE);
        };
    }

    private static Reading year(BigDecimal number) {
        var isYear = number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) <= 0;
        if (!isYear || number.stripTrailingZeros().scale() > 0)
            return Reading.of(RowProblem.DATE_AS_NUMBER);
        return Reading.of(new TextNode(Integer.toString(number.intValue())));
    }

    private static Reading day(String text) {
        if (PARTLY.matcher(text).matches()) return Reading.of(new TextNode(text));
        if (LONG_NUMBER.matcher(text).matches()) return Reading.of(RowProblem.DATE_AS_NUMBER);
        if (!POINTED.matcher(text).matches()) return Reading.of(RowProblem.NOT_A_DATE);
        try {
            return Reading.of(new TextNode(LocalDate.parse(text, POINTED_DAY).toString()));
        } catch (DateTimeException noSuchDay) {
            return Reading.of(RowProblem.NOT_A_DATE);
        }
    }

    static Reading moment(Cell cell, ZoneId zone) {
        return switch (cell) {
            case Cell.Moment(var moment) -> moment(moment.atZone(zone).toInstant());
            case Cell.Figure _ -> Reading.of(RowProblem.DATE_AS_NUMBER);
            case Cell.Text(var text) -> moment(text, zone);
            default -> Reading.of(RowProblem.NOT_A_TIME);
        };
    }

    private static Reading moment(Instant instant) {
        return Reading.of(new TextNode(instant.toString()));
    }

    private static Reading moment(String text, ZoneId zone) {
        try {
            if (text.matches(".*T.*(Z|[+-]\\d\\d:\\d\\d)"))
                return moment(OffsetDateTime.parse(text).toInstant());
            if (text.contains(":"))
                return moment(LocalDateTime.parse(text, LOCAL).atZone(zone).toInstant());
            var day = day(text).value();
            if (day != null)
                return moment(LocalDate.parse(day.textValue()).atStartOfDay(zone).toInstant());
        } catch (DateTimeException unread) {
            // said below
        }
        return Reading.of(RowProblem.NOT_A_TIME);
    }
}
