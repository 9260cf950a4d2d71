package org.bluedots.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Everything around the gateway: an issuer, two good services, one in trouble, one that is not
/// there.
public final class World implements QuarkusTestResourceLifecycleManager {

    static TestTokens tokens = TestTokens.notYetStarted();

    private final TestUpstream registration = TestUpstream.start(document("registration"));
    private final TestUpstream referral = TestUpstream.start(document("referral"));
    private final RudeUpstream rude = RudeUpstream.start();

    @Override
    public Map<String, String> start() {
        tokens = TestTokens.started();
        var settings = new HashMap<String, String>();
        settings.put("quarkus.http.test-port", "0");
        settings.put("bluedots.issuer", tokens.issuer());
        settings.put("bluedots.route.registration", registration.base());
        settings.put("bluedots.route.referral", referral.base());
        settings.put("bluedots.route.rude", rude.base());
        settings.put("bluedots.route.gone", "http://localhost:" + FreePort.next());
        row(settings, "rude", "rude", "/v1/rude", Map.of("timeout", "1s"));
        row(settings, "gone", "gone", "/v1/gone", Map.of());
        row(
                settings,
                "narrow",
                "registration",
                "/v1/narrow",
                Map.of("per-second", "1", "burst", "3", "body", "1K", "timeout", "2s"));
        settings.put("bluedots.gateway.anonymous-per-second", "1000");
        settings.put("bluedots.gateway.anonymous-burst", "2000");
        return settings;
    }

    @Override
    public void stop() {
        tokens.stop();
        registration.stop();
        referral.stop();
        rude.stop();
    }

    private static void row(
            Map<String, String> settings,
            String name,
            String upstream,
            String prefix,
            Map<String, String> more) {
        var key = "bluedots.gateway.table." + name + ".";
        settings.put(key + "upstream", upstream);
        settings.put(key + "prefixes", prefix);
        more.forEach((setting, value) -> settings.put(key + setting, value));
    }

    static JsonObject document(String service) {
        var file = Path.of("src/test/resources/openapi", service + ".json");
        try {
            return new JsonObject(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
