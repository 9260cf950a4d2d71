package org.bluedots.registration.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.idempotency.Command;
import org.bluedots.platform.idempotency.Commands;
import org.bluedots.platform.outbox.Origin;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.deskcheck.CheckView;
import org.bluedots.registration.deskcheck.DeskCheck;
import org.bluedots.registration.deskcheck.Handling;
import org.bluedots.registration.hub.Place;
import org.bluedots.registration.person.Arrival;
import org.jspecify.annotations.Nullable;

/// Registers a party: people, group, assessments and events in one transaction, once.
@ApplicationScoped
public class RegistrationService {

    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final Duration BEHIND = Duration.ofDays(30);

    private final Desk desk;
    private final DeskCheck check;
    private final Commands commands;
    private final Profiles profiles;
    private final Ids ids;
    private final Clock clock;

    RegistrationService(
            Desk desk,
            DeskCheck check,
            Commands commands,
            Profiles profiles,
            Ids ids,
            Clock clock) {
        this.desk = desk;
        this.check = check;
        this.commands = commands;
        this.profiles = profiles;
        this.ids = ids;
        this.clock = clock;
    }

    /// Registers the party, or recalls it when the same command was carried out before. Refuses a
    /// hub that is not the caller's with 404, a registration id that exists with 409.
    @Transactional
    public Receipt register(Command command, RegisterParty request, Staff by) {
        return register(command, request, Handling.LENIENT, by);
    }

    @Transactional
    Receipt register(Command command, RegisterParty request, Handling handling, Staff by) {
        var place = place(request, by);
        var now = clock.instant();
        var arrival = arrival(request, place, now);
        var outcome = commands.claim(command, arrival.registrationId());
        if (outcome.replayed()) return new Receipt(desk.recall(outcome.id()), true);
        if (request.id() != null && desk.knows(request.id()))
            throw new RuleBroken(
                    RegistrationProblem.ALREADY_REGISTERED,
                    "/id",
                    "This party was registered under another key.");
        if (handling == Handling.STRICT)
            check.mustBeNew(new Party(arrival, request.people()).traits(), request.notTheSame());
        return new Receipt(desk.takeIn(arrival, request, by), false);
    }

    /// Whom the people of a party may be. 404 for a hub that is not the caller's.
    @Transactional
    CheckView whoIsKnown(RegisterParty request, Staff by) {
        var arrival = arrival(request, place(request, by), clock.instant());
        return check.check(new Party(arrival, request.people()).traits());
    }

    /// Refuses what [#register] would refuse of the party itself, and registers nothing.
    public void check(RegisterParty request, Staff by) {
        new Party(arrival(request, place(request, by), clock.instant()), request.people());
    }

    private Place place(RegisterParty request, Staff by) {
        var place = Place.of(profiles, request.hubId());
        if (!place.agency().equals(by.agency()) || !by.worksAt(place.hub()))
            throw new NotFound("hub");
        return place;
    }

    /// @param replayed the party had been registered by an earlier sending of the same command
    public record Receipt(RegistrationView registration, boolean replayed) {}

    private Arrival arrival(RegisterParty request, Place place, Instant now) {
        var id = request.id() == null ? ids.next() : request.id();
        var origin =
                new Origin(
                        place.agency(),
                        place.hub(),
                        place.country(),
                        occurredAt(request.occurredAt(), now));
        var groupId = request.people().size() > 1 ? ids.next() : null;
        return new Arrival(id, groupId, origin, now, place.zone(), place.ageOfMajority());
    }

    private static Instant occurredAt(@Nullable Instant said, Instant now) {
        if (said == null) return now;
        if (said.isAfter(now.plus(AHEAD)) || said.isBefore(now.minus(BEHIND)))
            throw new InvalidInput(
                    "/occurredAt", "At most 30 days ago and at most 5 minutes ahead.");
        return said;
    }
}
