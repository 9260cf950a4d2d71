package org.bluedots.registration.adjudication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.outbox.Outbox;
import org.bluedots.platform.request.Cursor;
import org.bluedots.platform.request.ExpectedVersion;
import org.bluedots.platform.request.Page;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.duplicate.BothRecords;
import org.bluedots.registration.duplicate.CandidateState;
import org.bluedots.registration.duplicate.Detection;
import org.bluedots.registration.duplicate.DuplicateCandidate;
import org.bluedots.registration.duplicate.DuplicateEvent;
import org.bluedots.registration.duplicate.DuplicateRepository;
import org.jspecify.annotations.Nullable;

/// Somebody looks at pairs that the search found, and decides.
@ApplicationScoped
public class DuplicateService {

    private static final int PAGE = 50;

    private final DuplicateRepository candidates;
    private final BothRecords records;
    private final Detection detection;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    DuplicateService(
            DuplicateRepository candidates,
            BothRecords records,
            Detection detection,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.candidates = candidates;
        this.records = records;
        this.detection = detection;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /// Pairs that wait for somebody and of which one is at a hub of the caller.
    @Transactional
    public Page<DuplicateView> toDo(@Nullable String cursor) {
        var found = candidates.toDo(Cursor.read(cursor), PAGE);
        var page = Page.of(found, PAGE, DuplicateCandidate::id, DuplicateView::of);
        audit.read("list", "duplicate", page.items().stream().map(DuplicateView::id).toList());
        return page;
    }

    /// The pair with both records, also the one at another hub: without it nobody could decide.
    @Transactional
    public DuplicateView see(UUID id) {
        return withPeople(candidates.get(id));
    }

    @Transactional
    public DuplicateView takeUp(UUID id, long expected, Staff by) {
        var candidate = candidates.get(id);
        ExpectedVersion.check(expected, candidate.version());
        candidate.takeUp(by.id(), records.registrars(candidate.pair()));
        detection.remind(candidate);
        audit.wrote("review-duplicate", "duplicate", id);
        candidates.flush();
        return withPeople(candidate);
    }

    @Transactional
    public DuplicateView release(UUID id, long expected, Staff by) {
        return step(
                "release-duplicate",
                id,
                expected,
                (candidate, now) -> {
                    candidate.release(by.id());
                    return List.of();
                });
    }

    @Transactional
    public DuplicateView postpone(UUID id, PostponeDuplicate request, long expected, Staff by) {
        return step(
                "postpone-duplicate",
                id,
                expected,
                (candidate, now) -> {
                    candidate.postpone(by.id(), request.until(), now);
                    return List.of();
                });
    }

    @Transactional
    public DuplicateView decide(UUID id, DecideDuplicate request, long expected, Staff by) {
        return step(
                "decide-duplicate",
                id,
                expected,
                (candidate, now) -> {
                    if (!request.isSamePerson())
                        return List.of(candidate.reject(by.id(), request.why(), now));
                    candidate.confirm(by.id(), now);
                    return List.of();
                });
    }

    /// The time of a reminder has come. Needs the scope of every hub.
    @Transactional
    void lookAgain(UUID id) {
        var known = candidates.findByIdOptional(id);
        if (known.isEmpty() || !CandidateState.TO_DO.contains(known.get().state())) return;
        var candidate = known.get();
        var now = clock.instant();
        if (candidate.state() == CandidateState.POSTPONED) candidate.reopen();
        if (!candidate.dueAt().isAfter(now) && records.areSeenByAll(candidate.pair()))
            outbox.publish(candidate.origin(now), candidate.overdue(now));
        detection.remind(candidate);
    }

    private DuplicateView withPeople(DuplicateCandidate candidate) {
        var people = records.people(candidate.pair());
        audit.read("see-duplicate", "person", candidate.pair().ids());
        return DuplicateView.withPeople(candidate, people);
    }

    private DuplicateView step(
            String action,
            UUID id,
            long expected,
            BiFunction<DuplicateCandidate, Instant, List<DuplicateEvent>> step) {
        var candidate = candidates.get(id);
        ExpectedVersion.check(expected, candidate.version());
        var now = clock.instant();
        var events = step.apply(candidate, now);
        if (records.areSeenByAll(candidate.pair())) outbox.publish(candidate.origin(now), events);
        if (CandidateState.TO_DO.contains(candidate.state())) detection.remind(candidate);
        audit.wrote(action, "duplicate", id);
        candidates.flush();
        return DuplicateView.of(candidate);
    }
}
