package org.bluedots.referral.mandatoryreport;

import java.util.Set;
import org.bluedots.referral.code.ReferralReason;

/// The part of a country profile that says what must be reported, as codes.
record ReportingProfile(Set<String> mandatoryReporting) {

    boolean demands(ReferralReason reason) {
        return mandatoryReporting.contains(reason.name());
    }
}
