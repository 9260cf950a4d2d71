package org.bluedots.registration.tracing;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bluedots.registration.consent.DataCategory;
import org.bluedots.registration.details.PersonName;
import org.bluedots.registration.tracing.Accounts.Account;
import org.bluedots.registration.tracing.Decisions.Asker;
import org.bluedots.registration.tracing.Decisions.Decision;
import org.bluedots.registration.tracing.TracingProfile.BirthView;
import org.bluedots.registration.tracing.TracingProfile.Identity;
import org.bluedots.registration.tracing.TracingRows.Traced;
import org.bluedots.registration.travelgroup.GroupMember;

/// Puts together what may be known of people who agreed, and of those who travel with them.
@Singleton
class Dossiers {

    private final TracingRows rows;
    private final Accounts accounts;
    private final Decisions decisions;

    Dossiers(TracingRows rows, Accounts accounts, Decisions decisions) {
        this.rows = rows;
        this.accounts = accounts;
        this.decisions = decisions;
    }

    /// @param named everybody of whom a name was given, companions included
    record Given(Map<UUID, TracingProfile> profiles, Set<UUID> named) {}

    /// Those of the people decided upon who agreed and exist for the caller.
    Given of(Map<UUID, Decision> decided, Asker asker) {
        var agreed = agreed(decided);
        rows.trace(agreed);
        var people = rows.people(agreed);
        var company = company(people.values(), decided, asker);
        var all = new HashMap<>(decided);
        all.putAll(decisions.of(strangers(company, decided), asker));
        var known = agreed(all);
        rows.trace(known);
        var everybody = rows.people(known);
        var book = new Book(all, everybody, rows.names(known), company, accounts.of(agreed));
        var profiles = new LinkedHashMap<UUID, TracingProfile>();
        people.forEach((id, person) -> profiles.put(id, book.profile(person)));
        return new Given(profiles, everybody.keySet());
    }

    private static Set<UUID> agreed(Map<UUID, Decision> decided) {
        return decided.entrySet().stream()
                .filter(entry -> entry.getValue().isYes())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /// Who travels with those who agreed to that, by group.
    private Map<UUID, List<GroupMember>> company(
            Collection<Traced> people, Map<UUID, Decision> decided, Asker asker) {
        var groups =
                people.stream()
                        .filter(person -> allows(decided, person.id(), DataCategory.FAMILY))
                        .map(Traced::groupId)
                        .filter(Objects::nonNull)
                        .collect(toSet());
        var company = new HashMap<UUID, List<GroupMember>>();
        rows.members(groups)
                .forEach((group, members) ->
                        company.put(
                                group,
                                members.stream()
                                        .filter(one -> decisions.mayBeFound(one.personId(), asker))
                                        .toList()));
        return company;
    }

    private static Set<UUID> strangers(
            Map<UUID, List<GroupMember>> company, Map<UUID, Decision> decided) {
        return company.values().stream()
                .flatMap(List::stream)
                .map(GroupMember::personId)
                .filter(id -> !decided.containsKey(id))
                .collect(toSet());
    }

    private static boolean allows(Map<UUID, Decision> decided, UUID person, DataCategory category) {
        var decision = decided.get(person);
        return decision != null && decision.allows(category);
    }

    /// All that was found, to write profiles from.
    private record Book(
            Map<UUID, Decision> decided,
            Map<UUID, Traced> people,
            Map<UUID, List<PersonName>> names,
            Map<UUID, List<GroupMember>> company,
            Map<UUID, Account> accounts) {

        TracingProfile profile(Traced person) {
            var told = accounts.getOrDefault(person.id(), Account.NONE);
            var family = allows(decided, person.id(), DataCategory.FAMILY);
            var history = allows(decided, person.id(), DataCategory.CASE_HISTORY);
            return new TracingProfile(
                    person.version(),
                    identity(person),
                    allows(decided, person.id(), DataCategory.LOCATION) ? person.hub() : null,
                    family ? companions(person) : null,
                    history ? told.separation() : null,
                    family ? told.lastCaregiver() : null);
        }

        private Identity identity(Traced person) {
            return new Identity(
                    names.getOrDefault(person.id(), List.of()),
                    person.sex(),
                    BirthView.of(person.birth()),
                    person.nationalities(),
                    person.languages());
        }

        private List<TracingProfile.Companion> companions(Traced person) {
            var group = person.groupId();
            if (group == null) return List.of();
            var members = company.getOrDefault(group, List.of());
            var seen = members.stream().map(GroupMember::personId).collect(toSet());
            return members.stream().map(member -> companion(member, seen)).toList();
        }

        private TracingProfile.Companion companion(GroupMember member, Set<UUID> seen) {
            var known = people.get(member.personId());
            var isWithSomebodySeen =
                    member.companionId() != null && seen.contains(member.companionId());
            return new TracingProfile.Companion(
                    member.personId(),
                    isWithSomebodySeen ? member.companionId() : null,
                    isWithSomebodySeen ? member.relation() : null,
                    known == null ? null : known.sex(),
                    known == null ? null : names.getOrDefault(known.id(), List.of()));
        }
    }
}
