package org.bluedots.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bluedots.benchmark.matching.MatchingBench;
import org.bluedots.launcher.Failure;
import org.bluedots.launcher.Platform;
import org.bluedots.launcher.Ports;
import org.bluedots.platform.embedded.Folders;

/// `./bluedots bench [--json FILE] [--short]`, or `bench duplicates|febrl FOLDER [--json FILE]`:
/// ends with 0 only if nothing failed.
public final class Benchmark {
    private static final String RATE = "1000000";

    private Benchmark() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words)));
    }

    private static int run(List<String> words) {
        try {
            if (MatchingBench.isMeant(words)) return MatchingBench.of(words).run(System.out);
            var json = json(words);
            var report = measure(words.contains("--short") ? Plan.brief() : Plan.full());
            report.print(System.out);
            if (json.isPresent()) report.write(json.get());
            return 0;
        } catch (Failure e) {
            System.err.println(e.getMessage());
            return e.reason().status();
        } catch (IllegalStateException | IOException | SQLException | InterruptedException e) {
            System.err.println("Failed: " + e);
            return 1;
        }
    }

    private static BenchReport measure(Plan plan)
            throws IOException, SQLException, InterruptedException {
        var home = Folders.temporary("bluedots-bench");
        try (var platform = Platform.in(home, Ports.free())) {
            platform.with(
                    "gateway",
                    Map.of("BLUEDOTS_RATE_PER_SECOND", RATE, "BLUEDOTS_RATE_BURST", RATE));
            return new Bench(platform, plan, Clock.systemUTC(), System.out).run();
        } finally {
            delete(home);
        }
    }

    private static Optional<Path> json(List<String> words) {
        Optional<Path> file = Optional.empty();
        for (var i = 0; i < words.size(); i++) {
            if (words.get(i).equals("--json") && i + 1 < words.size()) {
                file = Optional.of(Path.of(words.get(++i)));
            } else if (!words.get(i).equals("--short")) {
                throw new Failure(
                        Failure.Reason.USAGE,
                        "Say: ./bluedots bench [duplicates FOLDER | febrl FOLDER] [--json FILE] [--short], not "
                                + words.get(i));
            }
        }
        return file;
    }

    private static void delete(Path home) {
        if (Boolean.getBoolean("bluedots.bench.keep")) System.out.println("Kept: " + home);
        else Folders.delete(home);
    }
}
