package org.bluedots.referral.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.bluedots.referral.agreement.AgreementService;
import org.bluedots.referral.agreement.AgreementView;
import org.bluedots.referral.code.ReferralType;
import org.bluedots.referral.gate.AgencyWide;
import org.bluedots.referral.gate.Gate;
import org.bluedots.referral.journal.ReferralJournal;
import org.bluedots.referral.referral.Closing;
import org.bluedots.referral.referral.ReferralRepository;

/// Ends agreements: what was sent on one comes back to its sender, who decides what comes next.
/// Mandatory reports stand on the law and stay.
@ApplicationScoped
public class SharingService {

    private final AgreementService agreements;
    private final ReferralRepository referrals;
    private final Gate gate;
    private final ReferralJournal journal;
    private final AgencyWide rows;
    private final Clock clock;

    SharingService(
            AgreementService agreements,
            ReferralRepository referrals,
            Gate gate,
            ReferralJournal journal,
            AgencyWide rows,
            Clock clock) {
        this.agreements = agreements;
        this.referrals = referrals;
        this.gate = gate;
        this.journal = journal;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    public AgreementView end(UUID id, long version) {
        var ended = agreements.end(id, version);
        takeBack(ended);
        return ended;
    }

    /// Its last day has passed.
    @Transactional
    public void expire(UUID id) {
        takeBack(agreements.expire(id));
    }

    private void takeBack(AgreementView agreement) {
        rows.open();
        var now = clock.instant();
        for (var referral : referrals.openBetween(agreement.fromAgency(), agreement.toAgency()))
            if (referral.type() != ReferralType.MANDATORY_REPORT && !gate.isAgreed(referral, now))
                journal.wrote("give-back", referral, now, referral.end(Closing.RETURNED, now));
    }
}
