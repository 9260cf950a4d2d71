package org.bluedots.referral.stream;

import io.smallrye.config.ConfigMapping;

/// How many may listen at a time to this instance.
@ConfigMapping(prefix = "bluedots.stream")
interface StreamLimits {

    int atMost();

    int perUser();

    /// How often a look is taken whether anything is new.
    String look();
}
