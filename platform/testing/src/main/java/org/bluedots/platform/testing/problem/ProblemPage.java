package org.bluedots.platform.testing.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// `docs/api/problems.md` as data. A module compares its section with the codes it can answer:
///
/// ```java
/// assertThat(ProblemPage.section("registration-service")).isEqualTo(statusesByCode);
/// ```
public final class ProblemPage {

    private static final Pattern ROW =
            Pattern.compile("\\| `([A-Z_]+)` \\| (\\d{3}) \\| .+ \\| .+ \\|");

    private ProblemPage() {}

    /// The documented codes of a section and their HTTP statuses; a row without a meaning or an
    /// advice does not count.
    public static Map<String, Integer> section(String title) {
        var codes = new TreeMap<String, Integer>();
        var inside = false;
        for (var line : lines()) {
            if (line.startsWith("## ")) inside = line.equals("## " + title);
            var row = ROW.matcher(line);
            if (inside && row.matches()) codes.put(row.group(1), Integer.parseInt(row.group(2)));
        }
        return codes;
    }

    private static Iterable<String> lines() {
        try {
            var root = Path.of(System.getProperty("bluedots.root", "."));
            return Files.readAllLines(root.resolve("docs/api/problems.md"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
