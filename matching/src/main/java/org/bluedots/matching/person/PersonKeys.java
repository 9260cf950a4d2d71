package org.bluedots.matching.person;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.bluedots.matching.candidate.Keys;
import org.bluedots.matching.name.FamilyName;
import org.bluedots.matching.person.PersonRecord.Relation;

/// The keys of a person: any two that agree in enough to be worth comparing share one.
public final class PersonKeys {

    public static final Keys<FoldedPerson> KEYS =
            new Keys<>(FoldedPerson::id, PersonKeys::stored, PersonKeys::sought);

    private static final int TOO_SHORT_FOR_SLIPS = 4;
    private static final int FURTHEST_YEARS = 3;

    private PersonKeys() {}

    /// What a person is found by: to be kept with the record.
    public static Collection<String> stored(FoldedPerson person) {
        var keys = new LinkedHashSet<String>();
        addFamily(person.family(), keys);
        addAround(person, keys);
        var years = years(person);
        for (var name : person.given().classes()) {
            for (var year : years) keys.add("given-year:" + name + year);
            for (var place : person.place().places()) keys.add("given-place:" + name + place);
            for (var father : person.father().classes()) keys.add("given-father:" + name + father);
            for (var mother : mothers(person)) keys.add("given-mother:" + name + mother);
        }
        return keys;
    }

    /// What is looked for: the same, names that were exchanged, and a year more or less.
    public static Collection<String> sought(FoldedPerson person) {
        var keys = new LinkedHashSet<>(stored(person));
        keys.addAll(stored(person.withNamesExchanged()));
        var years = years(person);
        for (var name : person.given().classes())
            for (var year : years) {
                keys.add("given-year:" + name + (year - 1));
                keys.add("given-year:" + name + (year + 1));
            }
        return keys;
    }

    private static void addFamily(FamilyName family, Set<String> keys) {
        var all = new HashSet<>(family.skeletons());
        all.addAll(family.parts());
        for (var name : all) {
            keys.add("family:" + name);
            if (name.length() < TOO_SHORT_FOR_SLIPS) continue;
            keys.add("family-slip:" + name);
            for (var i = 0; i < name.length(); i++)
                keys.add("family-slip:" + name.substring(0, i) + name.substring(i + 1));
        }
    }

    private static void addAround(FoldedPerson person, Set<String> keys) {
        if (person.birth().isDay()) keys.add("born:" + person.birth().from());
        if (!person.phone().isEmpty()) keys.add("phone:" + person.phone());
        for (var document : person.documents()) keys.add("document:" + document);
        for (var father : person.father().classes())
            for (var mother : mothers(person)) keys.add("parents:" + father + mother);
    }

    private static Set<String> mothers(FoldedPerson person) {
        var classes = new HashSet<String>();
        person.named(Relation.MOTHER).forEach(mother -> classes.addAll(mother.classes()));
        return classes;
    }

    private static Set<Integer> years(FoldedPerson person) {
        if (!person.birth().isKnown()) return Set.of();
        var first = person.birth().from().getYear();
        var last = Math.min(person.birth().to().getYear(), first + FURTHEST_YEARS);
        var years = new HashSet<Integer>();
        for (var year = first; year <= last; year++) years.add(year);
        return years;
    }
}
