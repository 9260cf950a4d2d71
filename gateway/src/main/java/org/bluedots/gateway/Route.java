package org.bluedots.gateway;

import java.time.Duration;

/// One prefix of the table: where it leads and what a caller may do there.
///
/// @param upstream a name under `bluedots.route`
/// @param rate counted together with the other prefixes of the same row
record Route(
        String prefix,
        String upstream,
        Admission admission,
        long bodyBytes,
        Duration timeout,
        Rate rate) {

    /// `/v1/x` leads to `/v1/x` and `/v1/x/y`, not to `/v1/xyz`.
    boolean leadsTo(String path) {
        return path.startsWith(prefix)
                && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }
}
