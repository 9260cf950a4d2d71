package org.bluedots.registration.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bluedots.registration.uasc.UascStatus;
import org.jspecify.annotations.Nullable;

/// What to look for; a body and not a query, since names have no place in URLs (ASVS 14.2.1).
///
/// @param name words that the name holds, in any script and order, at least two characters each
/// @param phone a number with its country code, however it is written
/// @param invalid only records that are marked as invalid, or only others; both unless said
/// @param limit at most 200, 50 unless told
/// @param cursor the place to go on, from the page before
public record SearchPeople(
        @Size(min = 2, max = 200) @Nullable String name,
        @Size(max = 20) @Nullable String caseCode,
        @Size(max = 20) @Nullable String hubId,
        @Nullable UascStatus uascStatus,
        @Size(min = 6, max = 40) @Nullable String phone,
        @Nullable Boolean invalid,
        @Min(1) @Max(200) @Nullable Integer limit,
        @Nullable String cursor) {

    private static final int USUAL = 50;
    private static final int MOST_TERMS = 5;

    @JsonIgnore
    int pageSize() {
        return limit == null ? USUAL : limit;
    }

    /// The words, folded and with the pattern characters taken literally.
    @JsonIgnore
    List<String> terms() {
        if (name == null) return List.of();
        return Stream.of(name.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(term -> term.length() > 1)
                .map(term -> term.replace("!", "!!").replace("%", "!%").replace("_", "!_"))
                .limit(MOST_TERMS)
                .toList();
    }
}
