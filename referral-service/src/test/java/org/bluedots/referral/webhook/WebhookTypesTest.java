package org.bluedots.referral.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WebhookTypesTest {

    private static final String SUFFIX = ".v1.schema.json";

    @Test
    void everyEventOfAReferralCanBeAskedForByTheNameOfItsContract() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/contracts"))) {
            var contracts =
                    files.map(file -> String.valueOf(file.getFileName()).replace(SUFFIX, ""))
                            .filter(name -> !name.startsWith("webhook-"))
                            .toList();
            assertThat(WebhookTypes.ALL).isSubsetOf(contracts).contains("referral-sent");
        }
    }
}
