package org.bluedots.registration.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Remembers the urgent referrals of people as long as they are open.
@ApplicationScoped
public class OpenReferralService {

    private final OpenReferralRepository referrals;

    OpenReferralService(OpenReferralRepository referrals) {
        this.referrals = referrals;
    }

    /// One that is less urgent does not keep a case open.
    @Transactional
    public void open(ReferralOpened opened) {
        if (opened.isUrgent()) referrals.open(opened.referralId(), opened.subjectId());
    }

    @Transactional
    public void end(ReferralEnded ended) {
        referrals.end(ended.referralId());
    }
}
