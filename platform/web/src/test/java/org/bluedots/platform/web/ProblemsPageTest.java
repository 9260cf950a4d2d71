package org.bluedots.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `docs/api/problems.md` and the code say the same. Each service compares its own codes so.
class ProblemsPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| (\\d{3}) \\|");

    @Test
    void everyCodeIsDocumentedWithItsStatus() throws IOException {
        var documented =
                ROW.matcher(Files.readString(page()))
                        .results()
                        .map(row -> row.group(1) + " " + row.group(2))
                        .toList();
        var ours =
                Arrays.stream(PlatformProblem.values())
                        .map(code -> code.name() + " " + code.status())
                        .toList();
        assertThat(documented).containsAll(ours).doesNotHaveDuplicates();
    }

    @Test
    void everyDocumentedPlatformCodeExists() throws IOException {
        var text = Files.readString(page());
        assertTrue(text.contains("## Every service"), "the chapter of the platform's codes");
        var chapter = text.split("## Every service", 2)[1].split("\n## ", 2)[0];
        assertThat(ROW.matcher(chapter).results().map((MatchResult row) -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(PlatformProblem.values()).map(Enum::name).toList());
    }

    private static Path page() {
        return Path.of(System.getProperty("bluedots.root", "")).resolve("docs/api/problems.md");
    }
}
