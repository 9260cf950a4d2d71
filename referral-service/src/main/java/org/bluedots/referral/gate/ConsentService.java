package org.bluedots.referral.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bluedots.referral.consent.ConsentCopy;
import org.bluedots.referral.consent.ConsentRepository;
import org.bluedots.referral.consent.ConsentState;
import org.bluedots.referral.journal.ReferralJournal;
import org.bluedots.referral.referral.Closing;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralEvent;
import org.bluedots.referral.referral.ReferralRepository;
import org.bluedots.referral.referral.ReferralStatus;

/// Keeps the copies of consents, and makes the person's referrals follow: a yes lets those pass
/// that waited, a withdrawal halts what rests on it, any other end asks again.
@ApplicationScoped
public class ConsentService {

    private final ConsentRepository consents;
    private final ReferralRepository referrals;
    private final Gate gate;
    private final ReferralJournal journal;
    private final AgencyWide rows;
    private final Clock clock;

    ConsentService(
            ConsentRepository consents,
            ReferralRepository referrals,
            Gate gate,
            ReferralJournal journal,
            AgencyWide rows,
            Clock clock) {
        this.consents = consents;
        this.referrals = referrals;
        this.gate = gate;
        this.journal = journal;
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional
    void given(ConsentChanged fact, String agency) {
        rows.open();
        consents.persist(new ConsentCopy(fact.consentId(), fact.subjectId(), agency, fact.terms()));
        look(fact.subjectId());
    }

    /// One that ended before this service was there is none to end.
    @Transactional
    void ended(ConsentChanged fact, ConsentState how) {
        rows.open();
        var found = consents.findByIdOptional(fact.consentId());
        if (found.isEmpty()) return;
        var consent = found.get();
        consent.end(how);
        consents.flush();
        if (how == ConsentState.WITHDRAWN) halt(consent);
        look(consent.subjectId());
    }

    /// Makes the person's referrals follow what is agreed to now.
    @Transactional
    public void look(UUID subject) {
        var now = clock.instant();
        for (var referral : referrals.openOn(subject))
            follow(referral, gate.look(referral, now), now);
    }

    private void halt(ConsentCopy consent) {
        var now = clock.instant();
        for (var referral : referrals.openOn(consent.subjectId()))
            if (consent.id().equals(referral.grounds().consentId())
                    && !ReferralStatus.IN_PREPARATION.contains(referral.status()))
                follow(referral, referral.end(Closing.HALTED, now), now);
    }

    private void follow(Referral referral, List<ReferralEvent> events, Instant now) {
        if (!events.isEmpty()) journal.wrote("follow-consent", referral, now, events);
    }
}
