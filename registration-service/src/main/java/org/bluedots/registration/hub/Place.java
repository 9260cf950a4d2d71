package org.bluedots.registration.hub;

import java.time.ZoneId;
import org.bluedots.platform.profile.Profiles;

/// What this service needs of a hub's and its country's profile.
public record Place(String hub, String agency, String country, ZoneId zone, int ageOfMajority) {

    /// 422 when the hub has no profile.
    public static Place of(Profiles profiles, String hubId) {
        var hub = profiles.hub(hubId, HubProfile.class);
        var country = profiles.country(hub.country(), CountryProfile.class);
        return new Place(
                hub.id(),
                hub.agency(),
                hub.country(),
                ZoneId.of(hub.timeZone()),
                country.ageOfMajority());
    }

    record HubProfile(String id, String agency, String country, String timeZone) {}

    record CountryProfile(int ageOfMajority) {}
}
