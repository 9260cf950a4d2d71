package org.bluedots.benchmark;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import org.bluedots.launcher.Platform;
import org.bluedots.launcher.client.Credentials;
import org.bluedots.launcher.client.HubClient;
import org.bluedots.launcher.client.Session;

/// The door of the platform under test, and the registrar who stands at it.
final class Hub {
    private final int gatewayPort;
    private final Session registrar;
    private final AtomicLong keys = new AtomicLong();
    private final String run;

    Hub(Platform platform, Clock clock) {
        gatewayPort = platform.process("gateway").port();
        run = "bench-" + clock.millis() + "-";
        var client = new HubClient(platform.gatewayUrl(), platform.issuer(), clock);
        registrar =
                client.session(
                        Credentials.staff("registrar.palanca", platform.secrets().staffPassword()));
    }

    RawConnection connect() throws IOException, InterruptedException {
        return connect("/v1/registrations");
    }

    RawConnection connect(String path) throws IOException, InterruptedException {
        return new RawConnection(
                gatewayPort,
                "POST %s HTTP/1.1\r\nHost: localhost:%d\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nAccept: application/json\r\n"
                        .formatted(path, gatewayPort, registrar.token()));
    }

    /// A number nobody had; its registration is `People.registration` of it.
    long nextNumber() {
        return keys.incrementAndGet();
    }

    String key(long number) {
        return run + number;
    }
}
