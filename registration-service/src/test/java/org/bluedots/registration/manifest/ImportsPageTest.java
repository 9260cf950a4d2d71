package org.bluedots.registration.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// docs/api/imports.md against the code.
class ImportsPageTest {

    private static List<String> rows(String title) throws IOException {
        var page = Path.of(System.getProperty("bluedots.root", ".")).resolve("docs/api/imports.md");
        var lines = Files.readAllLines(page);
        var begin = lines.indexOf("## " + title);
        return lines.subList(begin, lines.size()).stream()
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    @Test
    void everyColumnIsDocumented() throws IOException {
        var columns =
                Arrays.stream(Column.values())
                        .map(column ->
                                "| `%s` | %s | %s | `%s` |"
                                        .formatted(
                                                column.heading(),
                                                column.isRequired() ? "yes" : "",
                                                column.meaning(),
                                                column.example()))
                        .toList();

        assertThat(rows("Columns")).isEqualTo(columns);
    }

    @Test
    void everyProblemOfARowIsDocumented() throws IOException {
        var problems =
                Arrays.stream(RowProblem.values())
                        .map(problem -> "| `%s` | %s |".formatted(problem, problem.advice()))
                        .toList();

        assertThat(rows("Problems of a row")).isEqualTo(problems);
    }
}
