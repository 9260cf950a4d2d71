package org.bluedots.registration.merging;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.bluedots.platform.given.Ids;
import org.bluedots.platform.sql.Sql;
import org.bluedots.registration.duplicate.BothRecords;
import org.bluedots.registration.duplicate.DuplicateCandidate;
import org.bluedots.registration.duplicate.DuplicateRepository;
import org.bluedots.registration.merging.PersonMerge.Deed;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonRepository;

/// The rows that a merge moves. They move by a function of the database, also those that the
/// service itself may not change: what was seen and said stays as it was, only about whom it is
/// becomes right.
@Singleton
class MergeRecords {

    private final MergeRepository merges;
    private final DuplicateRepository duplicates;
    private final BothRecords both;
    private final PersonRepository people;
    private final Sql sql;
    private final Ids ids;

    MergeRecords(
            MergeRepository merges,
            DuplicateRepository duplicates,
            BothRecords both,
            PersonRepository people,
            Sql sql,
            Ids ids) {
        this.merges = merges;
        this.duplicates = duplicates;
        this.both = both;
        this.people = people;
        this.sql = sql;
        this.ids = ids;
    }

    DuplicateCandidate candidate(UUID id) {
        return duplicates.get(id);
    }

    /// The pair behind a merge that the caller may see.
    DuplicateCandidate candidateOf(PersonMerge merge) {
        return duplicates.get(merge.candidateId());
    }

    List<Person> people(DuplicateCandidate candidate) {
        return both.people(candidate.pair());
    }

    /// 410 for a record that was merged itself.
    Person person(UUID id) {
        return people.get(id);
    }

    PersonMerge get(UUID id) {
        return merges.get(id);
    }

    /// Moves every reference. What was loaded before is not up to date any more and is let go.
    PersonMerge merge(DuplicateCandidate candidate, UUID survivorId, UUID goneId, Deed deed) {
        var gone = people.get(goneId);
        var merge = new PersonMerge(ids.next(), candidate.id(), people.get(survivorId), gone, deed);
        merges.persist(merge);
        gone.life().mergeInto(survivorId);
        return move("select move_references(?)", merge.id());
    }

    /// Moves back what still stands where the merge put it.
    PersonMerge separate(PersonMerge merge) {
        people.findById(merge.mergedId()).life().unmerge();
        return move("select return_references(?)", merge.id());
    }

    private PersonMerge move(String how, UUID mergeId) {
        merges.flush();
        sql.first(how, row -> true, mergeId);
        merges.getEntityManager().clear();
        return merges.get(mergeId);
    }

    /// Also one that is merged.
    Person merged(UUID id) {
        return people.findById(id);
    }

    void flush() {
        merges.flush();
    }
}
