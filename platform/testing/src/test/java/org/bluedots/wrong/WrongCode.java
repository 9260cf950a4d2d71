package org.bluedots.wrong;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class WrongCode {

    private WrongCode() {}

    static class InjectsField {
        @Inject @Nullable Clock clock;
    }

    static class InjectsSetter {
        private @Nullable Clock clock;

        @Inject
        void clock(Clock clock) {
            this.clock = clock;
        }

        @Nullable Clock clock() {
            return clock;
        }
    }

    static class TakesInstant {
        Instant now() {
            return Instant.now();
        }
    }

    static class TakesDay {
        LocalDate today() {
            return LocalDate.now(ZoneOffset.UTC);
        }
    }

    static class TakesSystemClock {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    static class TakesMillis {
        long now() {
            return System.currentTimeMillis();
        }
    }

    static class TakesId {
        UUID id() {
            return UUID.randomUUID();
        }
    }

    static class TakesChance {
        double chance() {
            return Math.random();
        }
    }

    static class Prints {
        void print() {
            System.out.println("Sashko");
        }
    }

    static class KiteImpl {}

    static class KiteUtils {}

    static class KiteHelper {}

    static class KiteManager {}

    static class KiteHandler {}

    static class KiteDAO {}

    static class KiteDto {}

    static class KiteBase {}

    abstract static class AbstractKite {}

    interface OneFace {
        long size();
    }

    static class OnlyFace implements OneFace {
        @Override
        public long size() {
            return 1;
        }
    }

    static class BusyService {
        public void one() {}

        public void two() {}

        public void three() {}

        public void four() {}

        public void five() {}

        public void six() {}

        public void seven() {}

        public void eight() {}
    }

    static class NeedsSeven {
        final long sum;

        NeedsSeven(long a, long b, long c, long d, long e, long f, long g) {
            sum = a + b + c + d + e + f + g;
        }
    }

    record HasThirteen(
            int a,
            int b,
            int c,
            int d,
            int e,
            int f,
            int g,
            int h,
            int i,
            int j,
            int k,
            int l,
            int m) {}
}
