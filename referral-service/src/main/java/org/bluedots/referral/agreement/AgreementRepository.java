package org.bluedots.referral.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.referral.disclosure.DataCategory;

/// Agreements of the caller's agency with others; the database hides those of two others.
@Singleton
public class AgreementRepository implements PanacheRepositoryBase<Agreement, UUID> {

    Agreement get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("agreement"));
    }

    List<Agreement> after(UUID id, int atMost) {
        return find("id > ?1 order by id", id).page(0, atMost).list();
    }

    /// Whether the first may tell the second these classes of data at that moment.
    public boolean cover(String from, String to, Collection<DataCategory> categories, Instant at) {
        return inForce(from).stream()
                .anyMatch(one -> one.toAgency().equals(to) && one.covers(categories, at));
    }

    /// Whom the agency may tell anything at that moment.
    public Set<String> partnersOf(String from, Instant at) {
        return inForce(from).stream()
                .filter(one -> one.covers(List.of(), at))
                .map(Agreement::toAgency)
                .collect(Collectors.toSet());
    }

    private List<Agreement> inForce(String from) {
        return list("fromAgency = ?1 and state = ?2", from, AgreementState.IN_FORCE);
    }
}
