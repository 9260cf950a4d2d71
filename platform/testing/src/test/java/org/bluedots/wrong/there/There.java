package org.bluedots.wrong.there;

import org.bluedots.wrong.here.Here;

public record There(long id) {

    public static long next(Here other) {
        return other.id() + 1;
    }
}
