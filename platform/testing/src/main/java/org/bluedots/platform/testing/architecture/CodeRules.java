package org.bluedots.platform.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaMember.Predicates.declaredIn;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static org.bluedots.platform.testing.architecture.Words.CONSUMER;
import static org.bluedots.platform.testing.architecture.Words.ENDPOINT;
import static org.bluedots.platform.testing.architecture.Words.ENTITY;
import static org.bluedots.platform.testing.architecture.Words.PLATFORM;
import static org.bluedots.platform.testing.architecture.Words.QUERIES;
import static org.bluedots.platform.testing.architecture.Words.SERVICE;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/// How the code inside a class behaves.
final class CodeRules {

    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";

    private static final Set<String> INJECTIONS =
            Set.of(
                    "jakarta.inject.Inject",
                    "jakarta.ws.rs.core.Context",
                    "jakarta.persistence.PersistenceContext",
                    "org.eclipse.microprofile.config.inject.ConfigProperty");

    private static final List<String> SECURITY =
            List.of(
                    "jakarta.annotation.security.RolesAllowed",
                    "jakarta.annotation.security.PermitAll",
                    "jakarta.annotation.security.DenyAll",
                    "io.quarkus.security.PermissionsAllowed",
                    "io.quarkus.security.Authenticated");

    /// The only code that may take the time, make an id or print: the platform's givers, the
    /// programs a person starts from a console, and the mint whose tokens must end.
    private static final String[] NAMED_PLACES = {
        "org.bluedots.platform.given..",
        "org.bluedots.launcher..",
        "org.bluedots.benchmark..",
        "org.bluedots.platform.testing.token.."
    };

    /// A transaction begun elsewhere hides where the boundary of the use case is.
    static final ArchRule TRANSACTIONS_BELONG_TO_USE_CASES =
            members()
                    .that(describe("are transactional", CodeRules::isTransactional))
                    .should(be(declaredIn(SERVICE.or(QUERIES).or(CONSUMER).or(PLATFORM))))
                    .as(
                            "@Transactional stands only on services, queries, consumers and the platform")
                    .because("one use case is one transaction: docs/adr/0003-own-outbox.md");

    /// A class whose needs are all in its constructor is complete when it exists and can be made by
    /// a test without a container.
    static final ArchRule CONSTRUCTORS_INJECT =
            noMembers()
                    .that(describe("are fields or methods", member -> !isConstructor(member)))
                    .should(be(describe("injected", CodeRules::isInjected)))
                    .as("dependencies come through the constructor only")
                    .because("a test makes the class with new: docs/architecture.md");

    /// Deadlines and ages are the heart of the domain; they must be testable at any minute of the
    /// year, and a replay must mint the same ids.
    static final ArchRule TIME_IDS_AND_CONSOLE_ARE_GIVEN =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(NAMED_PLACES)
                    .should()
                    .accessTargetWhere(
                            describe("takes time, chance or the console", CodeRules::takes))
                    .as("nobody takes the time, makes an id or prints outside the named places")
                    .because("the clock and ids are given: docs/architecture.md");

    /// Forgetting the annotation would open a door without anybody seeing it.
    static final ArchRule ENDPOINTS_SAY_WHO_MAY_ENTER =
            methods()
                    .that(ENDPOINT)
                    .should(be(describe("secured by annotation", CodeRules::isSecured)))
                    .as("every endpoint says who may enter")
                    .because("authorisation starts at the door: SECURITY.md");

    /// Only a verb of the entity knows whether a change is allowed.
    static final ArchRule ENTITIES_GUARD_THEIR_STATE =
            noMembers()
                    .that(
                            describe(
                                    "are public members of entities",
                                    member ->
                                            ENTITY.test(member.getOwner())
                                                    && member.getModifiers()
                                                            .contains(JavaModifier.PUBLIC)))
                    .should(be(describe("fields or setters", CodeRules::opensState)))
                    .as("entities have no public setter and no public field")
                    .because("every change is a transition that is checked: docs/architecture.md");

    /// Printed by accident, an entity or a view would put a child's name into a log file.
    static final ArchRule ENTITIES_DO_NOT_PRINT_THEMSELVES =
            classes()
                    .that(ENTITY)
                    .should(be(describe("silent", type -> type.tryGetMethod("toString").isEmpty())))
                    .as("entities have no toString")
                    .because(
                            "logs hold no personal data: docs/adr/0004-no-personal-data-on-the-bus.md");

    private CodeRules() {}

    private static boolean isTransactional(JavaMember member) {
        return member.isAnnotatedWith(TRANSACTIONAL)
                || member.getOwner().isAnnotatedWith(TRANSACTIONAL);
    }

    private static boolean isConstructor(JavaMember member) {
        return member.getName().equals("<init>");
    }

    private static boolean isInjected(JavaMember member) {
        return INJECTIONS.stream().anyMatch(member::isAnnotatedWith);
    }

    private static boolean isSecured(JavaMethod method) {
        return SECURITY.stream().anyMatch(annotation -> Words.isAnnotated(method, annotation));
    }

    private static boolean opensState(JavaMember member) {
        return member instanceof JavaField || member.getName().matches("set[A-Z].*");
    }

    private static boolean takes(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        return switch (owner) {
            case "java.lang.System" -> Set.of("out", "err", "currentTimeMillis").contains(name);
            case "java.lang.Math" -> name.equals("random");
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.util.Random" -> name.equals("<init>") && hasNoParameters(access);
            case "java.util.Date" -> name.equals("<init>") && hasNoParameters(access);
            case "java.time.Clock" -> name.startsWith("system");
            default -> owner.startsWith("java.time.") && name.equals("now") && !takesClock(access);
        };
    }

    private static boolean hasNoParameters(JavaAccess<?> access) {
        return parameters(access).isEmpty();
    }

    private static boolean takesClock(JavaAccess<?> access) {
        return parameters(access).stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static List<JavaClass> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitCallTarget call
                ? call.getRawParameterTypes()
                : List.of();
    }
}
