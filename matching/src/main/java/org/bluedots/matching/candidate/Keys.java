package org.bluedots.matching.candidate;

import java.util.Collection;
import java.util.function.Function;

/// Under which keys a record is found, and under which others are looked for. A key begins with
/// what it is made of: `family:sevcenko`.
public record Keys<R>(
        Function<R, String> id,
        Function<R, Collection<String>> stored,
        Function<R, Collection<String>> sought) {}
