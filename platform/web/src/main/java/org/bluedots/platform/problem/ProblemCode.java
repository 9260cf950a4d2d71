package org.bluedots.platform.problem;

import java.util.Locale;

/// A stable, documented reason why a request was refused. Each module lists its own in an enum;
/// `docs/api/problems.md` documents every one and a test compares the two.
public interface ProblemCode {

    /// Upper snake case; clients branch on it, so it never changes meaning.
    String name();

    /// The HTTP status it is answered with.
    int status();

    /// One short human sentence, the same for every occurrence.
    String title();

    /// The RFC 9457 `type`, a relative reference to the documentation page of the code.
    default String type() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
