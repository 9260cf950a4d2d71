package org.bluedots.benchmark.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bluedots.matching.candidate.RareKeys;
import org.bluedots.matching.learning.Deduplication;

/// The FEBRL data sets 1 to 3 in a folder, each deduplicated by itself.
record FebrlFolder(Path folder) {

    private static final int CANDIDATES = 100;

    Map<String, Quality> qualities() throws IOException {
        var qualities = new LinkedHashMap<String, Quality>();
        for (var set : List.of("dataset1", "dataset2", "dataset3"))
            qualities.put(set, quality(folder.resolve(set + ".csv.gz")));
        return qualities;
    }

    private static Quality quality(Path file) throws IOException {
        var begin = System.nanoTime();
        var records = Unzipped.lines(file).stream().skip(1).map(FebrlRecord::parse).toList();
        var index = new RareKeys<>(FebrlModel.KEYS, CANDIDATES);
        records.forEach(index::add);
        var found = new Deduplication<>(FebrlModel.MODEL, records).run(index, "febrl");
        var seconds = (System.nanoTime() - begin) / 1e9;
        return Quality.of(found.same(), found.ranked(), truth(records), seconds);
    }

    private static Set<Long> truth(List<FebrlRecord> records) {
        var people = new HashMap<String, List<Integer>>();
        for (var i = 0; i < records.size(); i++)
            people.computeIfAbsent(records.get(i).person(), _ -> new ArrayList<>()).add(i);
        var truth = new HashSet<Long>();
        for (var same : people.values())
            for (var a : same) for (var b : same) if (a < b) truth.add(Quality.key(a, b));
        return truth;
    }
}
