package org.bluedots.platform.testing.token;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Makes the service under test trust [TokenMint]: `@WithTestResource(TokenMintResource.class)`.
public class TokenMintResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("bluedots.issuer", TokenMint.issuer());
    }

    /// The mint serves the next test class too and ends with the JVM.
    @Override
    public void stop() {}
}
