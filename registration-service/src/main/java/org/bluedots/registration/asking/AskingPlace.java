package org.bluedots.registration.asking;

import java.time.Instant;
import java.time.LocalDate;
import org.bluedots.platform.problem.InvalidInput;
import org.bluedots.platform.profile.Profiles;
import org.bluedots.registration.consent.ConsentPurpose;
import org.bluedots.registration.hub.Place;
import org.bluedots.registration.person.Person;
import org.jspecify.annotations.Nullable;

/// What the hub and its country say about asking: whose day it is, who is a child, how long an
/// answer holds.
public final class AskingPlace {

    private final Place place;
    private final ConsentProfile profile;

    private AskingPlace(Place place, ConsentProfile profile) {
        this.place = place;
        this.profile = profile;
    }

    public static AskingPlace of(Profiles profiles, Person subject) {
        var place = Place.of(profiles, subject.hub());
        return new AskingPlace(place, profiles.country(place.country(), ConsentProfile.class));
    }

    public boolean isChild(Person person, Instant at) {
        return person.isChild(day(at), place.ageOfMajority());
    }

    GiverRule giverRule(Person subject, Instant at) {
        return new GiverRule(
                profile.consentAges(),
                subject.details().birth().youngestAge(day(at)),
                isChild(subject, at),
                subject.uascStatus());
    }

    /// When an answer ends: as the country says, or earlier if that is wanted.
    public Instant expiry(
            ConsentPurpose purpose, Instant from, @Nullable Instant wanted, Instant now) {
        var latest = from.atZone(place.zone()).plus(profile.validity(purpose)).toInstant();
        if (wanted == null) return latest;
        if (wanted.isAfter(latest) || !wanted.isAfter(now))
            throw new InvalidInput(
                    "/expiresAt", "Later than now, and no later than the country's usual time.");
        return wanted;
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, place.zone());
    }
}
