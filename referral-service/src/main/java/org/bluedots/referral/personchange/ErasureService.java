package org.bluedots.referral.personchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bluedots.referral.code.ReferralType;
import org.bluedots.referral.gate.AgencyWide;
import org.bluedots.referral.journal.ReferralJournal;
import org.bluedots.referral.referral.Closing;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralEvent;
import org.bluedots.referral.referral.ReferralRepository;
import org.bluedots.referral.referral.ReferralStatus;
import org.bluedots.referral.subject.SubjectRepository;
import org.bluedots.referral.subject.SubjectState;

/// Registration erased somebody: what is kept of them here goes too. Receivers of open referrals
/// are told to stop and to erase; a mandatory report keeps the id, as the law asks.
@ApplicationScoped
class ErasureService {

    private final SubjectRepository subjects;
    private final ReferralRepository referrals;
    private final ReferralJournal journal;
    private final AgencyWide rows;
    private final Clock clock;

    ErasureService(
            SubjectRepository subjects,
            ReferralRepository referrals,
            ReferralJournal journal,
            AgencyWide rows,
            Clock clock) {
        this.subjects = subjects;
        this.referrals = referrals;
        this.journal = journal;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    public void erase(UUID person) {
        rows.open();
        var now = clock.instant();
        subjects.findByIdOptional(person).ifPresent(subject -> subject.become(SubjectState.ERASED));
        for (var referral : referrals.about(person)) {
            referral.forget();
            journal.wrote("forget", referral, now, stop(referral, now));
        }
    }

    private static List<ReferralEvent> stop(Referral referral, Instant now) {
        var events = new ArrayList<ReferralEvent>();
        if (referral.type() == ReferralType.MANDATORY_REPORT || !referral.status().isOpen())
            return events;
        if (ReferralStatus.IN_PREPARATION.contains(referral.status()))
            events.addAll(referral.end(Closing.CANCELLED, now));
        else events.addAll(referral.end(Closing.HALTED, now));
        return events;
    }
}
