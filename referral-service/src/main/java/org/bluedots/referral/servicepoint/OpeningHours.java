package org.bluedots.referral.servicepoint;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// When somebody is there: around the clock, or `MO-FR 08:00-17:00, SA 09:00-12:00` (days as in RFC
/// 5545) in a time zone. A span ends before midnight.
///
/// @param spans none: around the clock
public record OpeningHours(List<Span> spans, ZoneId zone) {

    private static final String ALWAYS = "24x7";
    private static final Pattern SPAN =
            Pattern.compile("([A-Z]{2})(?:-([A-Z]{2}))? (\\d{2}:\\d{2})-(\\d{2}:\\d{2})");
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    /// From one day of the week to another, both included.
    record Span(DayOfWeek first, DayOfWeek last, LocalTime from, LocalTime to) {

        boolean holds(DayOfWeek day, LocalTime time) {
            return day.compareTo(first) >= 0
                    && day.compareTo(last) <= 0
                    && !time.isBefore(from)
                    && time.isBefore(to);
        }
    }

    /// Throws an IllegalArgumentException or a DateTimeException for what is no such text or zone.
    static OpeningHours of(String text, String zone) {
        var spans = new ArrayList<Span>();
        if (!text.equals(ALWAYS)) for (var part : text.split(", ", -1)) spans.add(span(part));
        return new OpeningHours(List.copyOf(spans), ZoneId.of(zone));
    }

    private static Span span(String text) {
        var parts = SPAN.matcher(text);
        if (!parts.matches()) throw new IllegalArgumentException(text);
        var first = day(parts.group(1));
        var last = parts.group(2) == null ? first : day(parts.group(2));
        var span =
                new Span(
                        first,
                        last,
                        LocalTime.parse(parts.group(3)),
                        LocalTime.parse(parts.group(4)));
        if (last.compareTo(first) < 0 || !span.from().isBefore(span.to()))
            throw new IllegalArgumentException(text);
        return span;
    }

    private static DayOfWeek day(String code) {
        var index = DAYS.indexOf(code);
        if (index < 0) throw new IllegalArgumentException(code);
        return DayOfWeek.of(index + 1);
    }

    public boolean areOpenAt(Instant instant) {
        var there = instant.atZone(zone);
        return spans.isEmpty()
                || spans.stream()
                        .anyMatch(span -> span.holds(there.getDayOfWeek(), there.toLocalTime()));
    }

    /// As it was given.
    @Override
    public String toString() {
        if (spans.isEmpty()) return ALWAYS;
        return String.join(", ", spans.stream().map(OpeningHours::text).toList());
    }

    private static String text(Span span) {
        var days = code(span.first());
        if (span.first() != span.last()) days += "-" + code(span.last());
        return String.format(Locale.ROOT, "%s %s-%s", days, span.from(), span.to());
    }

    private static String code(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }
}
