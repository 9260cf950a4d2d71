package org.bluedots.platform.sample;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.bluedots.platform.testing.infrastructure.Infrastructure;

/// The servers of the sample service, the database at the end of a [Cable].
public class SampleServers implements QuarkusTestResourceLifecycleManager {

    private final Infrastructure infrastructure = new Infrastructure();
    private final Cable cable = new Cable(Infrastructure.postgres().port());

    @Override
    public Map<String, String> start() {
        infrastructure.init(Map.of("service", "sample"));
        var settings = new HashMap<>(infrastructure.start());
        settings.put(
                "bluedots.database.url", "jdbc:postgresql://localhost:" + cable.port() + "/sample");
        return settings;
    }

    @Override
    public void inject(TestInjector testInjector) {
        testInjector.injectIntoFields(cable, new TestInjector.MatchesType(Cable.class));
    }

    @Override
    public void stop() {
        cable.cut();
    }
}
