package org.bluedots.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The gateway leads the way to any service and knows none: the table is data.
class DomainFreeTest {

    private static final Pattern DOMAIN =
            Pattern.compile(
                    "registration|referral|\\bperson\\b(?! data)|people/|travel-?group|\\bchild|famil"
                            + "|uasc|guardian|shelter|reunif|caseworker|\\bhubs?\\b|agency|refugee",
                    Pattern.CASE_INSENSITIVE);

    @Test
    void noFileOfTheGatewayHoldsAWordOfTheDomain() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(file ->
                            assertThat(DOMAIN.matcher(Files.readString(file)).results())
                                    .as(file.toString())
                                    .isEmpty());
        }
    }
}
