package org.bluedots.referral.finding;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bluedots.referral.servicepoint.Obstacle;
import org.bluedots.referral.servicepoint.ServiceNeed;
import org.bluedots.referral.servicepoint.ServicePoint;

/// Orders service points for a need: those that can take it first, then by what speaks for them.
/// The same question at the same moment gets the same answer.
///
/// @param partners agencies that an agreement in force lets us tell
record Ranking(ServiceNeed need, String ownAgency, Set<String> partners, Instant now) {

    /// After that nobody relies on what a service point said of its room.
    private static final Duration RECENT = Duration.ofHours(12);

    /// The points of each thing that speaks for it; together they order, alone they mean nothing.
    private static int weight(Fit fit) {
        return switch (fit) {
            case SPEAKS_THE_LANGUAGE -> 8;
            case SAME_AREA -> 6;
            case OPEN_NOW -> 4;
            case PLACES_FREE -> 3;
            case RECENT_REPORT -> 2;
            case SAME_AGENCY -> 1;
            case NOT_OPEN_NOW, NOT_KNOWN_TO_SPEAK_IT, NO_RECENT_REPORT -> 0;
        };
    }

    /// @param obstacles none: it can take the need
    record Candidate(ServicePoint point, Set<Fit> fits, Set<Obstacle> obstacles) {

        int score() {
            return fits.stream().mapToInt(Ranking::weight).sum();
        }

        boolean fitting() {
            return obstacles.isEmpty();
        }
    }

    List<Candidate> of(Collection<ServicePoint> points) {
        Comparator<Candidate> fittingFirst =
                comparingInt(candidate -> candidate.obstacles().size());
        return points.stream()
                .map(this::candidate)
                .sorted(
                        fittingFirst
                                .thenComparing(comparingInt(Candidate::score).reversed())
                                .thenComparing(comparing(candidate -> candidate.point().id())))
                .toList();
    }

    private Candidate candidate(ServicePoint point) {
        var obstacles = EnumSet.noneOf(Obstacle.class);
        obstacles.addAll(point.obstacles(need, now));
        if (!point.agency().equals(ownAgency) && !partners.contains(point.agency()))
            obstacles.add(Obstacle.NO_AGREEMENT);
        return new Candidate(point, fits(point), obstacles);
    }

    private Set<Fit> fits(ServicePoint point) {
        var fits = EnumSet.noneOf(Fit.class);
        fits.add(point.hours().areOpenAt(now) ? Fit.OPEN_NOW : Fit.NOT_OPEN_NOW);
        var language = need.language();
        if (language != null)
            fits.add(
                    point.audience().languages().contains(language)
                            ? Fit.SPEAKS_THE_LANGUAGE
                            : Fit.NOT_KNOWN_TO_SPEAK_IT);
        if (need.area() != null && need.area().equals(point.area())) fits.add(Fit.SAME_AREA);
        if (point.agency().equals(ownAgency)) fits.add(Fit.SAME_AGENCY);
        var free = point.capacity().freePlaces();
        if (free != null && free > 0) fits.add(Fit.PLACES_FREE);
        var reported = point.capacity().reportedAt();
        var recent = reported != null && reported.plus(RECENT).isAfter(now);
        fits.add(recent ? Fit.RECENT_REPORT : Fit.NO_RECENT_REPORT);
        return fits;
    }
}
