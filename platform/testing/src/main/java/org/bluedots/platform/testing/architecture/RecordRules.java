package org.bluedots.platform.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.bluedots.platform.testing.architecture.Words.EVENT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// What travels is a record, and what travels on the bus names nobody.
final class RecordRules {

    private static final Set<String> VALUES =
            Set.of(
                    "java.util.UUID",
                    "java.lang.String",
                    "java.lang.Boolean",
                    "java.lang.Integer",
                    "java.lang.Long",
                    "java.lang.Short",
                    "java.lang.Double",
                    "java.math.BigDecimal",
                    "java.time.Instant",
                    "java.time.LocalDate");

    /// Words that name a person's data. A code or an id says the same without telling it.
    private static final Set<String> PERSONAL =
            Set.of(
                    "name",
                    "names",
                    "given",
                    "family",
                    "patronymic",
                    "nickname",
                    "surname",
                    "alias",
                    "birth",
                    "birthday",
                    "dob",
                    "age",
                    "phone",
                    "email",
                    "address",
                    "contact",
                    "document",
                    "passport",
                    "photo",
                    "narrative",
                    "note",
                    "notes",
                    "text",
                    "comment",
                    "description",
                    "message",
                    "violence",
                    "diagnosis",
                    "religion",
                    "ethnicity");

    private static final DescribedPredicate<JavaClass> FROM_OR_TO_HTTP =
            describe("requests and views", RecordRules::crossesHttp);

    /// A record cannot change after it was validated and shows all it carries in one line.
    static final ArchRule REQUESTS_AND_VIEWS_ARE_RECORDS =
            classes()
                    .that(FROM_OR_TO_HTTP)
                    .should(be("records, enums or sealed interfaces", RecordRules::isValue))
                    .as("requests and views are records")
                    .because("what crosses HTTP never changes on the way: docs/architecture.md");

    /// An event is a fact; facts have no setters. A class in the family that is no record would be
    /// missed by the switch that names its type.
    static final ArchRule EVENTS_ARE_RECORDS_IN_SEALED_FAMILIES =
            classes()
                    .that(EVENT)
                    .should(
                            be(
                                    "records, or sealed interfaces of records",
                                    type ->
                                            type.isRecord()
                                                    || (type.isInterface()
                                                            && Words.isSealed(type))))
                    .as("events are records and event families are sealed")
                    .because(
                            "a switch without default then finds every event: docs/architecture.md");

    /// Whatever is on the bus is copied to every consumer, log and backup and cannot be erased.
    static final ArchRule EVENTS_CARRY_IDS_AND_CODES =
            classes()
                    .that(EVENT)
                    .should(carryOnlyIdsAndCodes())
                    .as(
                            "event records hold only ids, codes, numbers and dates, and no personal data")
                    .because(
                            "erasure means databases only: docs/adr/0004-no-personal-data-on-the-bus.md");

    private RecordRules() {}

    private static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> holds) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!holds.test(type))
                    events.add(
                            SimpleConditionEvent.violated(
                                    type, type.getName() + " is none of: " + what));
            }
        };
    }

    private static ArchCondition<JavaClass> carryOnlyIdsAndCodes() {
        return new ArchCondition<>("carry only ids and codes") {
            @Override
            public void check(JavaClass event, ConditionEvents events) {
                for (var field : event.getFields())
                    if (isCarried(field) && !(isPlain(field.getType()) && isImpersonal(field)))
                        events.add(
                                SimpleConditionEvent.violated(
                                        field,
                                        field.getFullName() + " is " + field.getType().getName()));
            }
        };
    }

    private static boolean crossesHttp(JavaClass type) {
        if (!Words.isOurs(type) || Words.PLATFORM.test(type)) return false;
        return Words.VIEW.test(type)
                || type.getMethodsWithParameterTypeOfSelf().stream().anyMatch(Words.ENDPOINT)
                || type.getMethodsWithReturnTypeOfSelf().stream().anyMatch(Words.ENDPOINT);
    }

    private static boolean isValue(JavaClass type) {
        return type.isRecord() || type.isEnum() || (type.isInterface() && Words.isSealed(type));
    }

    private static boolean isCarried(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean isPlain(JavaType type) {
        if (type instanceof JavaParameterizedType list)
            return list.toErasure().isEquivalentTo(List.class)
                    && list.getActualTypeArguments().stream().allMatch(RecordRules::isPlain);
        var raw = type.toErasure();
        return raw.isPrimitive() || raw.isEnum() || VALUES.contains(raw.getName());
    }

    private static boolean isImpersonal(JavaField field) {
        for (var word : field.getName().split("(?=[A-Z])", -1))
            if (PERSONAL.contains(word.toLowerCase(Locale.ROOT))) return false;
        return true;
    }
}
