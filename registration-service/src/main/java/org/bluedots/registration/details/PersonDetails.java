package org.bluedots.registration.details;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a person says of themselves; no part of it ever leaves on an event.
///
/// @param alias what an anonymous person wants to be called
/// @param description how to recognise somebody who has neither: an infant, somebody who cannot
///   speak
/// @param languages ISO 639-3
/// @param nationalities ISO 3166-1 alpha-3
public record PersonDetails(
        List<PersonName> names,
        @Nullable String alias,
        @Nullable String description,
        Sex sex,
        Birth birth,
        List<String> languages,
        List<String> nationalities,
        boolean interpreterNeeded,
        Particulars particulars) {

    /// As much as is usual at the door.
    public PersonDetails(
            List<PersonName> names,
            @Nullable String alias,
            @Nullable String description,
            Sex sex,
            Birth birth,
            List<String> languages,
            List<String> nationalities,
            boolean interpreterNeeded) {
        this(
                names,
                alias,
                description,
                sex,
                birth,
                languages,
                nationalities,
                interpreterNeeded,
                Particulars.NONE);
    }

    /// Neither a name nor an alias: a draft, until somebody finds out.
    public boolean isNameless() {
        return names.stream().allMatch(PersonName::saysNothing)
                && (alias == null || alias.isBlank());
    }

    /// Which fields are not as they were.
    public List<String> differencesFrom(PersonDetails was) {
        var changed = new ArrayList<String>();
        if (!new HashSet<>(was.names).equals(new HashSet<>(names))) changed.add("names");
        if (!Objects.equals(was.alias, alias)) changed.add("alias");
        if (!Objects.equals(was.description, description)) changed.add("description");
        if (was.sex != sex) changed.add("sex");
        if (!was.birth.equals(birth)) changed.add("birth");
        if (!was.languages.equals(languages)) changed.add("languages");
        if (!was.nationalities.equals(nationalities)) changed.add("nationalities");
        if (was.interpreterNeeded != interpreterNeeded) changed.add("interpreterNeeded");
        changed.addAll(particulars.differencesFrom(was.particulars));
        return changed;
    }

    public PersonDetails with(Particulars others) {
        return new PersonDetails(
                names,
                alias,
                description,
                sex,
                birth,
                languages,
                nationalities,
                interpreterNeeded,
                others);
    }

    /// What may be kept of somebody who remains anonymous: no name, nothing to know or reach them
    /// by.
    public PersonDetails anonymous() {
        if (alias == null || alias.isBlank()) throw Particulars.refused("/alias");
        return new PersonDetails(
                List.of(),
                alias,
                null,
                sex,
                birth,
                languages,
                nationalities,
                interpreterNeeded,
                particulars.reachedBy(null));
    }

    /// What may stay of somebody who is erased: the quarter of birth or the estimate, and the sex.
    public PersonDetails erased() {
        return new PersonDetails(
                List.of(), null, null, sex, birth.quarter(), List.of(), List.of(), false);
    }
}
