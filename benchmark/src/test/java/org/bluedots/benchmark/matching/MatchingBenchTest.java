package org.bluedots.benchmark.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.bluedots.launcher.Failure;
import org.bluedots.matching.learning.Clusters.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchingBenchTest {

    @TempDir Path folder;

    @Test
    void figuresOfDuplicatesAreWrittenForMachines() throws IOException {
        write(
                "registrations.jsonl.gz",
                registration("R1", "Юрій", "Шевченко")
                        + registration("R2", "Iouriï", "Chevtchenko")
                        + registration("R3", "Марія", "Коваль"));
        write("duplicates.jsonl.gz", "{\"a\": \"R1\", \"b\": \"R2\"}\n");
        var file = folder.resolve("figures.json");

        MatchingBench.of(List.of("duplicates", folder.toString(), "--json", file.toString()))
                .run(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

        var figures = new ObjectMapper().readTree(file.toFile());
        assertThat(figures.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "pairs", "precision", "recall", "f1", "recallAtPrecision98", "seconds");
        assertThat(figures.get("recallAtPrecision98").asDouble()).isEqualTo(1.0);
    }

    @Test
    void qualityCountsPairsWhicheverComesFirst() {
        var ranked = List.of(new Pair(2, 1, 9), new Pair(3, 4, 5), new Pair(5, 6, 1));
        var truth = Set.of(Quality.key(1, 2), Quality.key(6, 5), Quality.key(7, 8));

        var quality = Quality.of(ranked.subList(0, 2), ranked, truth, 0.5);

        assertThat(quality.pairs()).isEqualTo(2);
        assertThat(quality.precision()).isEqualTo(0.5);
        assertThat(quality.recall()).isEqualTo(1 / 3.0);
        assertThat(quality.f1()).isEqualTo(0.4);
        assertThat(quality.recallAtPrecision98()).isEqualTo(1 / 3.0);
    }

    @Test
    void aFolderThatIsNotThereIsAWrongWord() {
        var words = List.of("febrl", folder.resolve("nowhere").toString());

        assertThatThrownBy(() -> MatchingBench.of(words)).isInstanceOf(Failure.class);
    }

    @Test
    void otherWordsAreMeantForTheLoadBenchmark() {
        assertThat(MatchingBench.isMeant(List.of("--short"))).isFalse();
        assertThat(MatchingBench.isMeant(List.of())).isFalse();
    }

    private static String registration(String id, String given, String family) {
        return """
        {"id": "%s", "registeredOn": "2022-03-05", "givenName": "%s", "patronymic": null, \
        "familyName": "%s", "sex": "M", "dateOfBirth": "2010-04-03", "relatives": []}
        """
                .formatted(id, given, family);
    }

    private void write(String name, String lines) throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        }
    }
}
