package org.bluedots.benchmark.matching;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bluedots.launcher.Failure;

/// `bench duplicates FOLDER [--json FILE]` and `bench febrl FOLDER [--json FILE]`. Needs no
/// platform.
public record MatchingBench(String what, Path folder, Optional<Path> json) {

    private static final String DUPLICATES = "duplicates";
    private static final String FEBRL = "febrl";
    private static final ObjectMapper JSON = new ObjectMapper();

    public static boolean isMeant(List<String> words) {
        return !words.isEmpty() && List.of(DUPLICATES, FEBRL).contains(words.getFirst());
    }

    public static MatchingBench of(List<String> words) {
        var withFile = words.size() == 4 && words.get(2).equals("--json");
        if (words.size() != 2 && !withFile)
            throw new Failure(
                    Failure.Reason.USAGE,
                    "Say: ./bluedots bench " + words.getFirst() + " FOLDER [--json FILE]");
        var folder = Path.of(words.get(1));
        if (!Files.isDirectory(folder))
            throw new Failure(Failure.Reason.USAGE, "There is no folder " + folder);
        return new MatchingBench(
                words.getFirst(),
                folder,
                withFile ? Optional.of(Path.of(words.get(3))) : Optional.empty());
    }

    /// Measures, prints, writes.
    ///
    /// @return the exit status
    public int run(PrintStream out) throws IOException {
        if (what.equals(DUPLICATES)) {
            var quality = new RegistrationsFolder(folder).quality();
            print(DUPLICATES, quality, out);
            write(quality);
            return 0;
        }
        var sets = new FebrlFolder(folder).qualities();
        sets.forEach((set, quality) -> print(set, quality, out));
        write(sets);
        return 0;
    }

    private static void print(String name, Quality quality, PrintStream out) {
        out.printf(
                "%s: %d pairs, precision %.3f, recall %.3f, F1 %.4f, recall at precision .98 %.3f, %.1f s%n",
                name,
                quality.pairs(),
                quality.precision(),
                quality.recall(),
                quality.f1(),
                quality.recallAtPrecision98(),
                quality.seconds());
    }

    private void write(Object figures) throws IOException {
        if (json.isEmpty()) return;
        var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(figures);
        Files.writeString(json.get(), text + "\n");
    }
}
