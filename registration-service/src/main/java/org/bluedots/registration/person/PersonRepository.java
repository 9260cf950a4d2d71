package org.bluedots.registration.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.problem.NotFound;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;
import org.jspecify.annotations.Nullable;

/// People of the scope; row-level security hides all others.
@Singleton
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    /// A family may still show the card of a record that was merged.
    private static final String OF_THAT_CODE =
            """
             and (p.caseCode = :caseCode or exists (
             select 1 from Person m where m.caseCode = :caseCode and m.life.mergedInto = p.id))
            """;

    /// 404 for a person who is not there, belongs to others, or was erased; 410 for a record that
    /// was merged, which names the one that goes on to those who may see it.
    public Person get(UUID id) {
        var person =
                findByIdOptional(id)
                        .filter(known -> known.life().state() != PersonState.ERASED)
                        .orElseThrow(() -> new NotFound("person"));
        person.life().mergedInto().ifPresent(this::refuse);
        return person;
    }

    private void refuse(UUID survivor) {
        throw new RuleBroken(
                RegistrationProblem.MERGED,
                findByIdOptional(survivor)
                        .map(it -> "The registration goes on as /v1/people/%s".formatted(it.id()))
                        .orElse("Another record of the same person goes on in its place."));
    }

    /// The search for duplicates looks at the person again, though no detail of theirs changed.
    public void compareAgain(UUID id) {
        getEntityManager()
                .createNativeQuery("update person set matched_version = null where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /// The records that were merged into this one.
    public List<Person> mergedInto(UUID survivor) {
        return list("life.mergedInto = ?1", survivor);
    }

    /// The people of one registration in the order in which they were given.
    public List<Person> ofRegistration(UUID registrationId) {
        return list("registrationId = ?1 order by position", registrationId);
    }

    /// Those of them who are at a hub of the scope.
    public List<Person> present(Collection<UUID> ids) {
        return list("id in ?1 and life.state in ?2", ids, PersonState.PRESENT);
    }

    /// Documents and likeness of somebody who wishes to remain anonymous.
    void forgetIdentity(UUID id) {
        getEntityManager()
                .createNativeQuery("select forget_identity_of(:id)", Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /// One row more than the limit, to tell whether there is a next page.
    List<Person> search(SearchPeople wanted, @Nullable String phoneHash, UUID after) {
        var query =
                new StringBuilder(
                        "from Person p where p.id > :after and p.life.state not in (MERGED, ERASED)");
        if (wanted.hubId() != null) query.append(" and p.hub = :hub");
        if (wanted.caseCode() != null) query.append(OF_THAT_CODE);
        if (wanted.uascStatus() != null) query.append(" and p.uascStatus = :status");
        if (phoneHash != null)
            query.append(" and p.bioData.particulars.contact.phoneHash = :phone");
        if (wanted.invalid() != null)
            query.append(" and p.life.invalidReason is ")
                    .append(wanted.invalid() ? "not null" : "null");
        for (var i = 0; i < wanted.terms().size(); i++)
            query.append(
                    """
                     and exists (select 1 from p.bioData.names n where lower(concat(
                     coalesce(n.given, ''), ' ', coalesce(n.patronymic, ''), ' ',
                     coalesce(n.family, ''), ' ', coalesce(n.nickname, ''))) like :term%d escape '!')
                    """
                            .formatted(i));
        var search =
                getEntityManager()
                        .createQuery(query.append(" order by p.id").toString(), Person.class)
                        .setParameter("after", after)
                        .setMaxResults(wanted.pageSize() + 1);
        Optional.ofNullable(wanted.hubId()).ifPresent(hub -> search.setParameter("hub", hub));
        Optional.ofNullable(wanted.caseCode())
                .ifPresent(code -> search.setParameter("caseCode", code));
        Optional.ofNullable(wanted.uascStatus())
                .ifPresent(status -> search.setParameter("status", status));
        Optional.ofNullable(phoneHash).ifPresent(hash -> search.setParameter("phone", hash));
        for (var i = 0; i < wanted.terms().size(); i++)
            search.setParameter("term" + i, "%" + wanted.terms().get(i) + "%");
        return search.getResultList();
    }
}
