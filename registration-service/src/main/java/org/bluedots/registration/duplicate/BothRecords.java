package org.bluedots.registration.duplicate;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.scope.CurrentScope;
import org.bluedots.platform.scope.RowSecurity;
import org.bluedots.platform.sql.Sql;
import org.bluedots.registration.person.Person;
import org.bluedots.registration.person.PersonRepository;

/// The two records of a pair that the caller may see, wherever in the agency the two are. The rest
/// of the transaction sees all of the agency's hubs, as far as the caller is cleared.
@Singleton
public class BothRecords {

    private final PersonRepository people;
    private final CurrentScope scope;
    private final RowSecurity rows;
    private final Sql sql;

    BothRecords(PersonRepository people, CurrentScope scope, RowSecurity rows, Sql sql) {
        this.people = people;
        this.scope = scope;
        this.rows = rows;
        this.sql = sql;
    }

    /// Both, the merged one too.
    public List<Person> people(Pair pair) {
        rows.tell(scope.get().atEveryHub());
        return pair.ids().stream()
                .map(id -> people.findByIdOptional(id).orElseThrow(() -> new NotFound("person")))
                .toList();
    }

    /// Who registered the two.
    public Set<String> registrars(Pair pair) {
        people(pair);
        return new HashSet<>(
                sql.list(
                        """
                        select r.registered_by from registration r
                        join person p on p.registration_id = r.id where p.id in (?, ?)
                        """,
                        row -> row.getString(1),
                        pair.first(),
                        pair.second()));
    }

    /// Whether neither is hidden: otherwise no event may tell that there is a pair.
    public boolean areSeenByAll(Pair pair) {
        return people(pair).stream().noneMatch(person -> person.life().isHidden());
    }
}
