package org.bluedots.registration.details;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A name as written in one script.
///
/// @param script ISO 15924: `Latn`, `Cyrl`, …
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonName(
        @Pattern(regexp = "[A-Z][a-z]{3}", message = "Use an ISO 15924 code such as Latn or Cyrl.")
                String script,
        @Size(max = 100) @Nullable String given,
        @Size(max = 100) @Nullable String patronymic,
        @Size(max = 100) @Nullable String family,
        @Size(max = 100) @Nullable String nickname) {

    /// Everything there is of the name, in reading order.
    String text() {
        return Stream.of(given, patronymic, family, nickname)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    @JsonIgnore
    public boolean saysNothing() {
        return text().isBlank();
    }
}
