package org.bluedots.matching.name;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Names that were folded lately: the same ones come again and again, and reading them in seven
/// ways takes long.
final class Remembered<T> {

    private static final int MOST = 20_000;

    private final Map<String, T> folded = new ConcurrentHashMap<>();
    private final Function<String, T> fold;

    Remembered(Function<String, T> fold) {
        this.fold = fold;
    }

    T of(String text) {
        if (folded.size() >= MOST) folded.clear();
        return folded.computeIfAbsent(text, fold);
    }
}
