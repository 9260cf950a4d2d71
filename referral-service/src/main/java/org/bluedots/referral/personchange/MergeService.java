package org.bluedots.referral.personchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.sql.Sql;
import org.bluedots.referral.code.ReferralType;
import org.bluedots.referral.consent.ConsentRepository;
import org.bluedots.referral.gate.AgencyWide;
import org.bluedots.referral.gate.ConsentService;
import org.bluedots.referral.referral.Referral;
import org.bluedots.referral.referral.ReferralRepository;
import org.bluedots.referral.subject.SubjectRepository;

/// Two records of registration are one person: their referrals are about the survivor, and of two
/// that say the same the older leads. Undone, each is about whom it was about before.
@ApplicationScoped
class MergeService {

    private static final String REMEMBER =
            """
            insert into record_move (merge_id, moved_id, agency_id) values (?, ?, app_agency())
            on conflict do nothing
            """;

    private static final String MOVED =
            "select moved_id from record_move where merge_id = ? order by moved_id";

    /// Ids are ordered by time, too.
    private static final Comparator<Referral> BY_AGE =
            Comparator.comparing((Referral referral) -> referral.steps().openedAt())
                    .thenComparing(Referral::id);

    private final SubjectRepository subjects;
    private final ReferralRepository referrals;
    private final ConsentRepository copies;
    private final ConsentService consents;
    private final AgencyWide rows;
    private final Sql sql;

    MergeService(
            SubjectRepository subjects,
            ReferralRepository referrals,
            ConsentRepository copies,
            ConsentService consents,
            AgencyWide rows,
            Sql sql) {
        this.subjects = subjects;
        this.referrals = referrals;
        this.copies = copies;
        this.consents = consents;
        this.rows = rows;
        this.sql = sql;
    }

    @Transactional
    public void merge(RecordsMerged merged) {
        rows.open();
        var survivor = merged.survivorId();
        subjects.findByIdOptional(merged.mergedId())
                .ifPresent(subject -> subject.mergeInto(survivor));
        var those = referrals.about(survivor);
        for (var referral : referrals.about(merged.mergedId())) {
            sql.update(REMEMBER, merged.mergeId(), referral.id());
            move(referral, survivor, those);
        }
        for (var copy : copies.of(merged.mergedId())) {
            sql.update(REMEMBER, merged.mergeId(), copy.id());
            copy.move(survivor);
        }
        copies.flush();
        consents.look(survivor);
    }

    @Transactional
    public void unmerge(RecordsMerged merged) {
        rows.open();
        subjects.findByIdOptional(merged.mergedId()).ifPresent(subject -> subject.part());
        var moved = sql.list(MOVED, row -> row.getObject(1, UUID.class), merged.mergeId());
        for (var id : moved) {
            referrals
                    .findByIdOptional(id)
                    .ifPresent(referral -> referral.move(merged.mergedId(), null));
            copies.findByIdOptional(id).ifPresent(copy -> copy.move(merged.mergedId()));
            releaseLed(id);
        }
        referrals.flush();
        consents.look(merged.survivorId());
        consents.look(merged.mergedId());
    }

    /// The older leads; the key of "once per person" counts the leading one only.
    private void move(Referral referral, UUID survivor, List<Referral> those) {
        var same = same(referral, those);
        if (same.isEmpty()) referral.move(survivor, null);
        else if (BY_AGE.compare(referral, same.get()) < 0) {
            same.get().move(survivor, referral.id());
            referrals.flush();
            referral.move(survivor, null);
        } else referral.move(survivor, same.get().id());
        referrals.flush();
    }

    private static Optional<Referral> same(Referral referral, List<Referral> those) {
        return those.stream()
                .filter(other -> other.ledBy() == null && saysTheSame(referral, other))
                .min(BY_AGE);
    }

    private static boolean saysTheSame(Referral one, Referral other) {
        if (one.type() != other.type()) return false;
        if (one.ruleId() != null && one.ruleId().equals(other.ruleId())) return true;
        if (one.type() == ReferralType.MANDATORY_REPORT)
            return one.need().reason() == other.need().reason();
        return one.status().isOpen()
                && other.status().isOpen()
                && one.need().serviceType() == other.need().serviceType()
                && String.valueOf(one.route().toAgency()).equals(other.route().toAgency());
    }

    /// What one that moved back had led leads itself again.
    private void releaseLed(UUID leader) {
        for (var led : referrals.ledBy(leader)) led.move(led.need().subjectId(), null);
    }
}
