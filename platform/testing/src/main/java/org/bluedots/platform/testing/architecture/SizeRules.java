package org.bluedots.platform.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static org.bluedots.platform.testing.architecture.Words.SERVICE;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/// How much fits into one head.
final class SizeRules {

    private static final int USE_CASES = 7;
    private static final int PARAMETERS = 6;
    private static final int COMPONENTS = 12;

    /// Past seven use cases a service is two features.
    static final ArchRule SERVICES_HAVE_FEW_USE_CASES =
            classes()
                    .that(SERVICE)
                    .and()
                    .areNotInterfaces()
                    .should(haveFewUseCases())
                    .as("a service has at most " + USE_CASES + " use cases")
                    .because(
                            "split the feature, not the layers: docs/adr/0001-feature-packages.md");

    /// A class that needs more than six others does more than one thing.
    static final ArchRule CONSTRUCTORS_ARE_SHORT =
            constructors()
                    .should(haveFewParameters())
                    .as(
                            "a constructor has at most %d parameters, a record %d components"
                                    .formatted(PARAMETERS, COMPONENTS))
                    .because("many needs are a sign of many duties: CONTRIBUTING.md");

    private SizeRules() {}

    private static ArchCondition<JavaClass> haveFewUseCases() {
        return new ArchCondition<>("have at most " + USE_CASES + " use cases") {
            @Override
            public void check(JavaClass service, ConditionEvents events) {
                var useCases = service.getMethods().stream().filter(SizeRules::isUseCase).count();
                if (useCases > USE_CASES)
                    events.add(
                            SimpleConditionEvent.violated(
                                    service,
                                    service.getName() + " has " + useCases + " use cases"));
            }
        };
    }

    private static ArchCondition<JavaConstructor> haveFewParameters() {
        return new ArchCondition<>("have few parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                var written = written(constructor);
                var limit = constructor.getOwner().isRecord() ? COMPONENTS : PARAMETERS;
                if (written > limit)
                    events.add(
                            SimpleConditionEvent.violated(
                                    constructor, constructor.getFullName() + " takes " + written));
            }
        };
    }

    private static boolean isUseCase(JavaMethod method) {
        var modifiers = method.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC)
                && !modifiers.contains(JavaModifier.STATIC)
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && !Set.of("equals", "hashCode", "toString").contains(method.getName());
    }

    /// The parameters somebody wrote: the compiler adds two to an enum, one to an inner class, and
    /// as many as it likes to an anonymous one.
    private static int written(JavaConstructor constructor) {
        var owner = constructor.getOwner();
        if (owner.isAnonymousClass() || owner.isLocalClass()) return 0;
        var all = constructor.getRawParameterTypes().size();
        if (owner.isEnum()) return all - 2;
        return owner.isInnerClass() ? all - 1 : all;
    }
}
