package org.bluedots.registration.lapse;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.bluedots.registration.daily.ComingOfAge;

/// Whoever turns 18 is asked anew.
@Singleton
class AskAgainOfAge implements ComingOfAge {

    private final LapseService lapses;

    AskAgainOfAge(LapseService lapses) {
        this.lapses = lapses;
    }

    @Override
    public void cameOfAge(UUID personId) {
        lapses.reaskOnMajority(personId);
    }
}
