package org.bluedots.matching.person;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bluedots.matching.birth.Birth;
import org.bluedots.matching.name.FamilyName;
import org.bluedots.matching.name.GivenName;
import org.bluedots.matching.person.PersonRecord.Relation;
import org.bluedots.matching.person.PersonRecord.Sex;
import org.bluedots.matching.person.PersonRecord.WrittenName;
import org.bluedots.matching.place.Place;

/// A person's record, folded once when it is written and compared often.
///
/// @param father from the patronymic, from the relatives, or from both
/// @param relatives their given names
public record FoldedPerson(
        String id,
        Names names,
        Names exchanged,
        GivenName father,
        Map<Relation, List<GivenName>> relatives,
        FamilyName mothersFamily,
        Sex sex,
        Birth birth,
        Place place,
        String phone,
        Set<String> documents) {

    /// @param order whether they stand as they were written
    public record Names(GivenName given, FamilyName family, Order order) {}

    public enum Order {
        AS_WRITTEN,
        EXCHANGED;

        Order other() {
            return this == AS_WRITTEN ? EXCHANGED : AS_WRITTEN;
        }
    }

    public static FoldedPerson of(PersonRecord written) {
        var name = written.name();
        var order = order(name);
        return new FoldedPerson(
                written.id(),
                names(name, order),
                names(name, order.other()),
                GivenName.fatherIn(name.patronymic()).or(first(written, Relation.FATHER).stems()),
                relatives(written),
                mothersFamily(written),
                written.sex(),
                written.birth(),
                Place.named(written.placeOfOrigin()),
                written.phone().replaceAll("[^0-9]", ""),
                written.documents().stream()
                        .map(FoldedPerson::document)
                        .filter(Predicate.not(String::isEmpty))
                        .collect(Collectors.toSet()));
    }

    private static String document(String written) {
        return written.replaceAll("[^\\p{L}\\p{N}:]", "").toUpperCase(Locale.ROOT);
    }

    /// A desk that writes the family name first is found out when only what stands second is known
    /// as a given name.
    private static Order order(WrittenName name) {
        return GivenName.isListed(name.family()) && !GivenName.isListed(name.given())
                ? Order.EXCHANGED
                : Order.AS_WRITTEN;
    }

    private static Names names(WrittenName name, Order order) {
        return switch (order) {
            case AS_WRITTEN ->
                    new Names(
                            GivenName.written(name.given()),
                            FamilyName.written(name.family()),
                            order);
            case EXCHANGED ->
                    new Names(
                            GivenName.written(name.family()),
                            FamilyName.written(name.given()),
                            order);
        };
    }

    private static GivenName first(PersonRecord written, Relation relation) {
        return written.relatives().stream()
                .filter(it -> it.relation() == relation)
                .map(it -> GivenName.written(it.given()))
                .findFirst()
                .orElse(GivenName.NONE);
    }

    private static FamilyName mothersFamily(PersonRecord written) {
        return written.relatives().stream()
                .filter(it -> it.relation() == Relation.MOTHER)
                .map(it -> FamilyName.written(it.family()))
                .findFirst()
                .orElse(FamilyName.NONE);
    }

    private static Map<Relation, List<GivenName>> relatives(PersonRecord written) {
        var relatives = new EnumMap<Relation, List<GivenName>>(Relation.class);
        for (var relation : Relation.values()) {
            var names =
                    written.relatives().stream()
                            .filter(it -> it.relation() == relation)
                            .map(it -> GivenName.written(it.given()))
                            .filter(GivenName::isKnown)
                            .toList();
            if (!names.isEmpty()) relatives.put(relation, names);
        }
        return relatives;
    }

    List<GivenName> named(Relation relation) {
        return relatives.getOrDefault(relation, List.of());
    }

    GivenName given() {
        return names.given();
    }

    FamilyName family() {
        return names.family();
    }

    /// The same with given and family name exchanged.
    FoldedPerson withNamesExchanged() {
        return new FoldedPerson(
                id,
                /* names= */ exchanged,
                /* exchanged= */ names,
                father,
                relatives,
                mothersFamily,
                sex,
                birth,
                place,
                phone,
                documents);
    }
}
