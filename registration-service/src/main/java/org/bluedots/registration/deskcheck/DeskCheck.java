package org.bluedots.registration.deskcheck;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bluedots.matching.person.FoldedPerson;
import org.bluedots.platform.audit.Audit;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.platform.scope.RowSecurity;
import org.bluedots.registration.RegistrationProblem;
import org.bluedots.registration.deskcheck.CheckView.Known;
import org.bluedots.registration.duplicate.CandidateLevel;
import org.bluedots.registration.person.PersonRepository;
import org.bluedots.registration.recognition.Recognition;
import org.jspecify.annotations.Nullable;

/// Looks, before a party is registered, whether somebody of it is registered already, at any hub of
/// the agency. Needs a running transaction. Hidden people are found only by the cleared.
@Singleton
public class DeskCheck {

    private final Recognition recognition;
    private final PersonRepository people;
    private final CurrentScope scope;
    private final RowSecurity rows;
    private final Audit audit;

    DeskCheck(
            Recognition recognition,
            PersonRepository people,
            CurrentScope scope,
            RowSecurity rows,
            Audit audit) {
        this.recognition = recognition;
        this.people = people;
        this.scope = scope;
        this.rows = rows;
        this.audit = audit;
    }

    /// @return for each of the party, in its order, whom they may be; who was found is written down
    public CheckView check(List<FoldedPerson> party) {
        var agency = scope.get().agency();
        rows.tell(scope.get().atEveryHub());
        var found = new ArrayList<List<Known>>();
        for (var one : party)
            found.add(
                    recognition.likely(agency, one, null).stream()
                            .map(likely -> Known.of(people.findById(likely.id()), likely.match()))
                            .toList());
        audit.read("check", "person", found.stream().flatMap(List::stream).map(Known::id).toList());
        rows.tell(scope.get());
        return new CheckView(List.copyOf(found));
    }

    /// Refuses a party of whom somebody is very likely registered, unless the registrar has looked
    /// at that one and says that they are another.
    public void mustBeNew(List<FoldedPerson> party, @Nullable List<UUID> notTheSame) {
        var others = notTheSame == null ? List.<UUID>of() : notTheSame;
        var found = check(party).people();
        for (var i = 0; i < found.size(); i++)
            for (var known : found.get(i))
                if (known.level() == CandidateLevel.BLOCK && !others.contains(known.id()))
                    throw new RuleBroken(
                            RegistrationProblem.POSSIBLE_DUPLICATE,
                            "/people/" + i,
                            "POST /v1/registrations/check says whom they may be. Name those who are"
                                    + " somebody else in notTheSame.");
    }
}
