package org.bluedots.platform.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;

/// What things are called, and which things need not exist.
final class NameRules {

    private static final Pattern EMPTY_WORD =
            Pattern.compile(
                    "Abstract.*|.*Utils?.*|.*(Impl|Helper|Manager|Handler|DAO|Dao|DTO|Dto|Base)");

    /// These words fit anything and so say nothing; a word of the field tells where to look.
    static final ArchRule NAMES_SAY_SOMETHING =
            noClasses()
                    .should(
                            be(
                                    describe(
                                            "named by a word that fits anything",
                                            type ->
                                                    EMPTY_WORD
                                                            .matcher(type.getSimpleName())
                                                            .matches())))
                    .as(
                            "no class is named *Impl, *Util*, *Helper, *Manager, *Handler, *DAO, *DTO, *Base")
                    .because("names come from the domain: docs/adr/0001-feature-packages.md");

    /// Unmarked code is code in which the compiler does not look for null.
    static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes()
                    .should(
                            be(
                                    describe(
                                            "in a @NullMarked package",
                                            type ->
                                                    type.getPackage()
                                                            .isAnnotatedWith(
                                                                    "org.jspecify.annotations.NullMarked"))))
                    .as("every package is @NullMarked")
                    .because("NullAway checks marked packages only: docs/adr/0011-gates.md");

    /// An interface for one class doubles the reading and hides nothing. Sealed families, annotated
    /// interfaces (REST clients, configuration, functional ones) and the platform's contracts for
    /// other modules stay.
    static final ArchRule INTERFACES_HAVE_SEVERAL_FACES =
            noClasses()
                    .that()
                    .areInterfaces()
                    .should(
                            be(
                                    describe(
                                            "implemented exactly once",
                                            NameRules::hasOneImplementation)))
                    .as("no interface has exactly one implementation")
                    .because(
                            "no abstraction for single use: docs/adr/0009-no-lombok-mapstruct-mocks.md");

    private NameRules() {}

    private static boolean hasOneImplementation(JavaClass type) {
        return type.getAllSubclasses().size() == 1
                && type.getAnnotations().isEmpty()
                && !Words.isSealed(type)
                && !isContractOfThePlatform(type);
    }

    private static boolean isContractOfThePlatform(JavaClass type) {
        return Words.PLATFORM.test(type) && type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
