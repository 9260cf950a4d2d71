package org.bluedots.registration.codelist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One version of one list. Once published it never changes: a change is another version.
///
/// @param title by language, ISO 639-1
/// @param source where the codes come from, and what their evidence marks mean
/// @param threshold the value from which on the answers mean something, where the list has one
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CodeList(
        String id,
        int version,
        Map<String, String> title,
        String source,
        @Nullable Integer threshold,
        List<Code> codes) {

    /// @param labels by language, ISO 639-1: at least `en` and `uk`
    /// @param evidence how well founded: V read in the source, X an excerpt, T a configuration in
    ///   use, K field knowledge, R our own
    /// @param sensitive whoever bears this code is shown with it to few
    /// @param weight what the code adds to a score
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Code(
            String code,
            Map<String, String> labels,
            String evidence,
            boolean sensitive,
            @Nullable Integer weight) {

        int weighs() {
            return weight == null ? 0 : weight;
        }
    }

    public Optional<Code> find(String code) {
        return codes.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    /// The sum of the weights; codes that are not in the list weigh nothing.
    public int score(List<String> present) {
        return codes.stream()
                .filter(known -> present.contains(known.code()))
                .mapToInt(Code::weighs)
                .sum();
    }

    /// Whether a value reaches the threshold.
    public boolean reaches(int value) {
        return threshold != null && value >= threshold;
    }
}
