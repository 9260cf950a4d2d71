package org.bluedots.registration.likeness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How somebody looks, as far as somebody permits it.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LikenessView(UUID personId, @Nullable Shown photo, @Nullable Shown marks) {

    /// @param content the photo's object key, or the marks in words
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Shown(
            String content,
            Permission permission,
            String recordedBy,
            Instant recordedAt,
            long version) {
        static Shown of(Likeness likeness, String content) {
            return new Shown(
                    content,
                    likeness.permission(),
                    likeness.recordedBy(),
                    likeness.recordedAt(),
                    likeness.version());
        }
    }
}
