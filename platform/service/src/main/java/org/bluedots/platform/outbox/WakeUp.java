package org.bluedots.platform.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Tells the relay of this process that something was committed. Only a hint: the poll finds what a
/// lost ring, or another process, left.
@Singleton
class WakeUp {

    private final Semaphore bell = new Semaphore(0);

    void ring() {
        if (bell.availablePermits() == 0) bell.release();
    }

    /// Waits for a ring or until the time is over.
    void await(Duration atMost) throws InterruptedException {
        if (bell.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) bell.drainPermits();
    }
}
