package org.bluedots.registration.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.outbox.DomainEvent;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.merging.PersonMerge.Deed;
import org.bluedots.registration.person.Person;

/// Merges two records of one person, and undoes it. Both ids stay: the merged one leads to the
/// survivor.
@ApplicationScoped
public class MergeService {

    private final MergeRecords records;
    private final Survivors survivors;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    MergeService(
            MergeRecords records, Survivors survivors, Outbox outbox, Audit audit, Clock clock) {
        this.records = records;
        this.survivors = survivors;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /// Merges a pair that somebody else confirmed. Whatever referred to the merged record refers to
    /// the survivor: needs, answers to questions of consent (the more restrictive counts), places
    /// in groups, screening.
    @Transactional
    public MergeView merge(UUID candidateId, Merge request, long expected, Staff by) {
        var candidate = records.candidate(candidateId);
        ExpectedVersion.check(expected, candidate.version());
        var pair = candidate.pair();
        if (!pair.has(request.survivorId()))
            throw new RuleBroken(
                    RegistrationProblem.NOT_ONE_OF_THE_PAIR,
                    "/survivorId",
                    "Name the record that goes on.");
        var now = clock.instant();
        records.people(candidate);
        var resolved = candidate.merged(by.id(), now);
        var merge =
                records.merge(
                        candidate,
                        request.survivorId(),
                        pair.other(request.survivorId()),
                        new Deed(by.id(), now));
        var survivor = records.person(merge.survivorId());
        var gone = records.merged(merge.mergedId());
        var changes = survivors.takeOver(survivor, gone, survivors.moment(survivor));
        var events = new ArrayList<DomainEvent>(List.of(merge.made(survivor)));
        events.addAll(changes);
        events.add(resolved);
        finish("merge", survivor, gone, events);
        return MergeView.of(merge);
    }

    @Transactional
    public MergeView see(UUID id) {
        var merge = records.get(id);
        audit.read("see-merge", "person", List.of(merge.survivorId(), merge.mergedId()));
        return MergeView.of(merge);
    }

    @Transactional
    public MergeView proposeUndo(UUID id, long expected, Staff by) {
        var merge = records.get(id);
        ExpectedVersion.check(expected, merge.version());
        merge.proposeUndo(by.id(), clock.instant());
        audit.wrote("propose-unmerge", "person", List.of(merge.survivorId(), merge.mergedId()));
        records.flush();
        return MergeView.of(merge);
    }

    /// Two people again: each reference that the merge moved goes back, and what came to the
    /// survivor since stays there.
    @Transactional
    public MergeView undo(UUID id, long expected, Staff by) {
        var known = records.get(id);
        ExpectedVersion.check(expected, known.version());
        var now = clock.instant();
        var unmerged = known.undo(by.id(), now);
        var candidate = records.candidateOf(known);
        records.people(candidate);
        var resolved = candidate.unmerged(now);
        var merge = records.separate(known);
        var survivor = records.person(merge.survivorId());
        var restored = records.person(merge.mergedId());
        var moment = survivors.moment(survivor);
        var rule = merge.putBack(survivor);
        var events = new ArrayList<DomainEvent>(List.of(unmerged));
        events.addAll(survivors.assess(survivor, rule, "UNMERGED_RECORDS", moment));
        events.addAll(survivors.review(restored, moment));
        events.add(resolved);
        finish("unmerge", survivor, restored, events);
        return MergeView.of(merge);
    }

    private void finish(String deed, Person survivor, Person other, List<DomainEvent> events) {
        outbox.publish(survivor.origin(clock.instant()), events);
        audit.wrote(deed, "person", List.of(survivor.id(), other.id()));
        records.flush();
    }
}
