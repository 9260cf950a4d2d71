package org.bluedots.registration.contact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// How a person wants to be reached, in a request, and in the answer to who may read it in full.
/// Given as a whole: an empty one takes everything back.
///
/// @param preferredMeans how they want to be reached
/// @param phone with its country code: `+380671234567`; spaces, dashes and brackets do not count
/// @param safeToCall false when a call or a message may put them in danger
/// @param language in which to talk to them, ISO 639-3
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactBody(
        @Nullable ContactMeans preferredMeans,
        @Pattern(
                        regexp = "(\\+|00)[0-9 ()./-]{6,30}",
                        message = "Begin with + and the code of the country.")
                @Nullable String phone,
        @Email @Size(max = 200) @Nullable String email,
        @Nullable Boolean safeToCall,
        @Pattern(regexp = "[a-z]{3}") @Nullable String language) {

    @JsonIgnore
    boolean isEmpty() {
        return preferredMeans == null
                && phone == null
                && email == null
                && safeToCall == null
                && language == null;
    }
}
