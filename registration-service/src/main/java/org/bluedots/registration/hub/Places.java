package org.bluedots.registration.hub;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.bluedots.platform.profile.Profiles;

/// The hubs of the profiles, and what time it is.
@Singleton
public class Places {

    private final Profiles profiles;
    private final Clock clock;

    Places(Profiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    /// 422 when the hub has no profile.
    public Place at(String hubId) {
        return Place.of(profiles, hubId);
    }

    public Instant now() {
        return clock.instant();
    }
}
