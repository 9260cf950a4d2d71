package org.bluedots.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The gateway leads the way to any service and knows none: the table is data.
class DomainFreeTest {

    private static final Pattern DOMAIN =
            Pattern.compile(
                    "registration|referral|\\bperson\\b(?! data)|people/|travel-?group|\\bchild|famil"
                            + "|uasc|guardian|shelter|reunif|caseworker|\\bhubs?\\b|agency|refugee",
                    Pattern.CASE_INSENSITIVE);

    private static List<String> domainWords(Path file) throws IOException {
        return DOMAIN.matcher(Files.readString(file)).results().map(MatchResult::group).toList();
    }

    @Test
    void noFileOfTheGatewayHoldsAWordOfTheDomain() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(
                            file -> assertThat(domainWords(file)).as(file.toString()).isEmpty());
        }
    }
}
