package org.bluedots.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void theStandardOnesAreThoseOfTheDocumentation() {
        assertThat(Ports.standard().byName())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "gateway", 8080,
                                "registration-service", 8081,
                                "referral-service", 8082,
                                "keycloak", 8180,
                                "kafka", 9092,
                                "kafka-controller", 9093,
                                "postgres", 5433));
    }

    @Test
    void allMoveTogetherWithTheBase() {
        var ports = Ports.of(18_080, Map.of());

        assertThat(ports.of("gateway")).isEqualTo(18_080);
        assertThat(ports.of("postgres")).isEqualTo(15_433);
    }

    @Test
    void oneMovesAlone() {
        var ports = Ports.of(8080, Map.of("BLUEDOTS_PORT_REFERRAL_SERVICE", "7000"));

        assertThat(ports.of("referral-service")).isEqualTo(7000);
        assertThat(ports.of("registration-service")).isEqualTo(8081);
    }

    @Test
    void aTakenPortIsNamedWithItsComponentAndTheWayOut() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = with("keycloak", taken.getLocalPort());

            assertThatExceptionOfType(Failure.class)
                    .isThrownBy(ports::requireFree)
                    .withMessageContainingAll(
                            String.valueOf(taken.getLocalPort()),
                            "keycloak",
                            "BLUEDOTS_PORT_KEYCLOAK",
                            "--base-port")
                    .extracting(Failure::reason)
                    .isEqualTo(Failure.Reason.PORT_TAKEN);
        }
    }

    @Test
    void twoComponentsCannotShareAPort() {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> Ports.of(8080, Map.of("BLUEDOTS_PORT_KAFKA", "8080")))
                .withMessageContaining("same port");
    }

    @Test
    void whatIsNoPortIsRefused() {
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> Ports.of(8080, Map.of("BLUEDOTS_PORT_KAFKA", "many")))
                .withMessageContaining("many");
    }

    @Test
    void freeOnesDiffer() {
        var ports = Ports.free().byName().values();

        assertThat(Set.copyOf(ports)).hasSameSizeAs(ports);
    }

    private static Ports with(String name, int port) {
        var ports = new HashMap<>(Ports.free().byName());
        ports.put(name, port);
        return new Ports(ports);
    }
}
