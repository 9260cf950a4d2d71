package org.bluedots.referral.delivery;

import org.jspecify.annotations.Nullable;

/// What became of one attempt.
///
/// @param status of HTTP, if one came
record Answer(Result result, @Nullable Integer status) {

    enum Result {
        /// 2xx
        DELIVERED,
        /// Another status: redirects are not followed.
        NOT_TAKEN,
        /// 410: never again.
        GONE,
        TIMED_OUT,
        UNREACHABLE,
        /// Not an address that we call.
        ADDRESS_REFUSED
    }

    static Answer of(int status) {
        if (status == 410) return new Answer(Result.GONE, status);
        var taken = status >= 200 && status < 300;
        return new Answer(taken ? Result.DELIVERED : Result.NOT_TAKEN, status);
    }

    static Answer none(Result why) {
        return new Answer(why, null);
    }
}
