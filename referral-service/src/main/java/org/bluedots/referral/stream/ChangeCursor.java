package org.bluedots.referral.stream;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.bluedots.platform.problem.PlatformProblem;
import org.bluedots.platform.problem.RuleBroken;

/// A place in the order of changes, opaque to clients. Not signed: it only says where to go on, and
/// the scope decides what may be seen there.
///
/// @param transaction in which the change was made
/// @param referral orders the changes of one transaction
record ChangeCursor(long transaction, UUID referral) {

    private static final int BYTES = Long.BYTES + 16;
    private static final UUID FIRST = new UUID(0, 0);

    /// Before all changes of that transaction and of later ones.
    static ChangeCursor before(long transaction) {
        return new ChangeCursor(transaction, FIRST);
    }

    static ChangeCursor read(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() == BYTES)
                return new ChangeCursor(
                        bytes.getLong(), new UUID(bytes.getLong(), bytes.getLong()));
        } catch (IllegalArgumentException notBase64) {
            // answered below like any other cursor that is not ours
        }
        throw invalid();
    }

    static RuleBroken invalid() {
        return new RuleBroken(
                PlatformProblem.INVALID_CURSOR,
                "since",
                "Take the cursor from `next` or from an event's `id`, or begin with updatedSince.");
    }

    String text() {
        var bytes =
                ByteBuffer.allocate(BYTES)
                        .putLong(transaction)
                        .putLong(referral.getMostSignificantBits())
                        .putLong(referral.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
