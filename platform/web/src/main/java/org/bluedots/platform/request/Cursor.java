package org.bluedots.platform.request;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.RuleBroken;
import org.jspecify.annotations.Nullable;

/// An opaque place in a list ordered by id. It is not signed: it only says where to go on, and the
/// scope decides what may be seen there.
public final class Cursor {

    private static final UUID START = new UUID(0, 0);

    private Cursor() {}

    static String after(UUID id) {
        var bytes =
                ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /// The id after which the page starts; the lowest id when there is no cursor; 400 otherwise.
    public static UUID read(@Nullable String cursor) {
        if (cursor == null) return START;
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == 16) return new UUID(bytes.getLong(), bytes.getLong());
        } catch (IllegalArgumentException notBase64) {
            // answered below like any other cursor that is not ours
        }
        throw new RuleBroken(
                PlatformProblem.INVALID_CURSOR, "cursor", "Take the cursor from a page's next.");
    }
}
