package org.bluedots.wrong.here;

import org.bluedots.wrong.there.There;

public record Here(long id) {

    public static long next(There other) {
        return other.id() + 1;
    }
}
