package org.bluedots.platform.testing.architecture;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// Every rule of the house, run by each module on its own classes and sources:
///
/// ```java
/// class ArchitectureTest {
///     @TestFactory
///     Stream<DynamicTest> theRulesOfTheHouseHold() {
///         return HouseRules.of("org.bluedots.registration");
///     }
/// }
/// ```
public final class HouseRules {

    private HouseRules() {}

    /// One test per rule for the module whose build is running.
    ///
    /// @param module the module's root package
    public static Stream<DynamicTest> of(String module) {
        return of(module, Path.of("").toAbsolutePath());
    }

    /// One test per rule for the module in this folder.
    static Stream<DynamicTest> of(String module, Path folder) {
        var compiled = folder.resolve("target/classes");
        if (!Files.isDirectory(compiled))
            throw new IllegalStateException("Compile the module first: no classes in " + compiled);
        var classes = new ClassFileImporter().importPath(compiled);
        var sources = SourceRule.Module.in(folder);
        return Stream.concat(
                rules(module).stream().map(rule -> test(rule, classes)),
                SourceRules.ALL.stream()
                        .map(rule -> dynamicTest(rule.description(), () -> rule.check(sources))));
    }

    /// All rules about classes, in the order of a reader's surprise.
    static List<ArchRule> rules(String module) {
        return List.of(
                DependencyRules.featuresAreFreeOfCycles(module),
                DependencyRules.modulesKnowOnlyThePlatform(module),
                DependencyRules.ENTITIES_KNOW_ONLY_PERSISTENCE,
                DependencyRules.RESOURCES_CALL_SERVICES,
                DependencyRules.CONSUMERS_CALL_SERVICES,
                DependencyRules.ONLY_THE_RELAY_PRODUCES,
                RecordRules.REQUESTS_AND_VIEWS_ARE_RECORDS,
                RecordRules.EVENTS_ARE_RECORDS_IN_SEALED_FAMILIES,
                RecordRules.EVENTS_CARRY_IDS_AND_CODES,
                CodeRules.TRANSACTIONS_BELONG_TO_USE_CASES,
                CodeRules.CONSTRUCTORS_INJECT,
                CodeRules.TIME_IDS_AND_CONSOLE_ARE_GIVEN,
                CodeRules.ENDPOINTS_SAY_WHO_MAY_ENTER,
                CodeRules.ENTITIES_GUARD_THEIR_STATE,
                CodeRules.ENTITIES_DO_NOT_PRINT_THEMSELVES,
                NameRules.NAMES_SAY_SOMETHING,
                NameRules.PACKAGES_ARE_NULL_MARKED,
                NameRules.INTERFACES_HAVE_SEVERAL_FACES,
                SizeRules.SERVICES_HAVE_FEW_USE_CASES,
                SizeRules.CONSTRUCTORS_ARE_SHORT);
    }

    /// A module without, say, consumers keeps the rule about consumers.
    private static DynamicTest test(ArchRule rule, JavaClasses classes) {
        return dynamicTest(rule.getDescription(), () -> rule.allowEmptyShould(true).check(classes));
    }
}
