package org.bluedots.matching.candidate;

import java.util.List;

/// Who may be the same person as somebody, most promising first. In memory by default ([RareKeys]);
/// past one machine a search engine answers with the same keys.
@FunctionalInterface
public interface CandidateSource<R> {

    /// Never the record itself.
    List<R> candidates(R record);
}
