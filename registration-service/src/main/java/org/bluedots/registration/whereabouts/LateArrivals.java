package org.bluedots.registration.whereabouts;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.bluedots.registration.reminder.Reminded;

/// Somebody was awaited until now.
@Singleton
class LateArrivals implements Reminded {

    private final WhereaboutsService whereabouts;

    LateArrivals(WhereaboutsService whereabouts) {
        this.whereabouts = whereabouts;
    }

    @Override
    public String kind() {
        return WhereaboutsService.ARRIVAL;
    }

    @Override
    public void due(UUID personId) {
        whereabouts.didNotArrive(personId);
    }
}
