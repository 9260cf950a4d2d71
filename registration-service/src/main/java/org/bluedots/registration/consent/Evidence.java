package org.bluedots.registration.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How an answer can be shown to have been given.
///
/// @param textVersion which edition of the text was read out
/// @param language the language it was read in, ISO 639-3
/// @param witnessId the pseudonym of whoever witnessed it, who is not the collector
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,40}", message = "Use the text's version code.")
                String textVersion,
        @NotNull @Pattern(regexp = "[a-z]{3}", message = "Use ISO 639-3.") String language,
        @NotNull @Enumerated(EnumType.STRING) Method method,
        @Pattern(regexp = "[A-Za-z0-9:_-]{1,64}", message = "Use a pseudonym, never a name.")
                @Nullable String witnessId) {

    @Schema(name = "ConsentMethod")
    public enum Method {
        SIGNATURE,
        THUMBPRINT,
        VERBAL_WITNESSED,
        AUDIO
    }

    /// There is a paper with the child's own mark.
    public boolean hasPaper() {
        return method == Method.SIGNATURE || method == Method.THUMBPRINT;
    }

    public boolean needsWitness() {
        return method == Method.VERBAL_WITNESSED;
    }
}
