package org.bluedots.platform.request;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/// How large bodies may be.
@ConfigMapping(prefix = "bluedots.body")
interface BodySizes {

    long maxBytes();

    /// By path, where a larger one is expected: `bluedots.body.max-bytes-at."/v1/imports"`.
    Map<String, Long> maxBytesAt();
}
