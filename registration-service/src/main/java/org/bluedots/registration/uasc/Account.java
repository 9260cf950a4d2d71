package org.bluedots.registration.uasc;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.bluedots.registration.separation.LastCaregiver;
import org.bluedots.registration.separation.Separation;
import org.jspecify.annotations.Nullable;

/// What was told with one look at a child: who looks after it, how it lost its family, who cared
/// for it before. Whatever nobody told is absent.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Account(
        @Nullable CareArrangement careArrangement,
        @Nullable Separation separation,
        @Nullable LastCaregiver lastCaregiver) {

    public static final Account NONE = new Account(null, null, null);
}
