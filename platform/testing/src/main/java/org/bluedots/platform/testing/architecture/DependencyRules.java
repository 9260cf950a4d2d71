package org.bluedots.platform.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.bluedots.platform.testing.architecture.Words.CONSUMER;
import static org.bluedots.platform.testing.architecture.Words.ENTITY;
import static org.bluedots.platform.testing.architecture.Words.REPOSITORY;
import static org.bluedots.platform.testing.architecture.Words.RESOURCE;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/// Who may know whom.
final class DependencyRules {

    private static final DescribedPredicate<JavaClass> OUTBOX =
            describe(
                    "the outbox",
                    type ->
                            type.getName()
                                    .matches(
                                            "org\\.bluedots\\.platform\\.outbox\\.(Outbox|Relay).*"));

    private static final DescribedPredicate<JavaClass> ENTITY_MANAGER =
            describe(
                    "the entity manager",
                    type -> type.getName().equals("jakarta.persistence.EntityManager"));

    /// Modules that drive the others from outside; nobody inside may know them.
    private static final List<String> DRIVERS =
            List.of("org.bluedots.launcher", "org.bluedots.benchmark");

    /// Plain functions over values, without state or persistence, that any module may call but the
    /// platform: docs/adr/0018-matching.md.
    private static final String MATCHING = "org.bluedots.matching";

    /// An entity that knows HTTP, the container, the broker or JSON cannot be read, tested or
    /// changed without them.
    static final ArchRule ENTITIES_KNOW_ONLY_PERSISTENCE =
            noClasses()
                    .that(ENTITY)
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                            "jakarta.ws.rs..",
                                            "jakarta.inject..",
                                            "jakarta.enterprise..",
                                            "org.eclipse.microprofile..",
                                            "org.apache.kafka..",
                                            "com.fasterxml.jackson..")
                                    .or(REPOSITORY)
                                    .or(OUTBOX))
                    .as("entities use no JAX-RS, CDI, messaging or Jackson, and no repository")
                    .because("an entity is tested with new and nothing else: docs/architecture.md");

    /// A resource turns HTTP into records and back. Once it loads or publishes by itself, the
    /// transaction and the scope of the use case no longer hold.
    static final ArchRule RESOURCES_CALL_SERVICES =
            noClasses()
                    .that(RESOURCE)
                    .should()
                    .dependOnClassesThat(ENTITY.or(REPOSITORY).or(OUTBOX).or(ENTITY_MANAGER))
                    .as("resources use services, requests and views only")
                    .because(
                            "entities never leave the transaction: docs/adr/0007-panache-repositories.md");

    /// Anything else that sends would bypass the outbox: an event without its state, or state
    /// without its event.
    static final ArchRule ONLY_THE_RELAY_PRODUCES =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.bluedots.platform.outbox..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                    "org.apache.kafka.clients.producer..",
                                    "org.eclipse.microprofile.reactive.messaging.."))
                    .as("only the relay uses a Kafka producer, and nobody a channel")
                    .because("events leave through the outbox: docs/adr/0003-own-outbox.md");

    /// A consumer hands over what the inbox let through. Were it to load or publish, the same rule
    /// would live in two places.
    static final ArchRule CONSUMERS_CALL_SERVICES =
            classes()
                    .that(CONSUMER)
                    .should(onlyCallServices())
                    .as("consumers call only the platform and services")
                    .because("a consumer decides nothing: docs/adr/0012-own-consumer-loop.md");

    private DependencyRules() {}

    /// Features that know each other in a circle are one feature with two names.
    static ArchRule featuresAreFreeOfCycles(String module) {
        return slices().matching(module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("features are free of cycles")
                .because("a feature can then be read alone: docs/adr/0001-feature-packages.md");
    }

    /// Services share schemas, never classes; the platform holds no word of the domain.
    static ArchRule modulesKnowOnlyThePlatform(String module) {
        var others =
                describe(
                        "of another module",
                        (JavaClass type) ->
                                Words.isOurs(type)
                                        && !isIn(type, module)
                                        && !Words.PLATFORM.test(type)
                                        && !mayDrive(module, type)
                                        && !mayMatch(module, type));
        return noClasses()
                .should()
                .dependOnClassesThat(others)
                .as(
                        "a module knows itself, the platform and matching; the platform knows neither service nor matching")
                .because("services share schemas: docs/adr/0005-schemas-not-classes.md");
    }

    private static boolean mayDrive(String module, JavaClass type) {
        return DRIVERS.contains(module) && isIn(type, "org.bluedots.launcher");
    }

    private static boolean mayMatch(String module, JavaClass type) {
        return !module.startsWith("org.bluedots.platform") && isIn(type, MATCHING);
    }

    private static boolean isIn(JavaClass type, String root) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    private static ArchCondition<JavaClass> onlyCallServices() {
        return new ArchCondition<>("call only the platform, services and records") {
            @Override
            public void check(JavaClass consumer, ConditionEvents events) {
                for (var call : consumer.getMethodCallsFromSelf())
                    if (!isAllowed(consumer, call))
                        events.add(SimpleConditionEvent.violated(call, call.getDescription()));
            }
        };
    }

    private static boolean isAllowed(JavaClass consumer, JavaMethodCall call) {
        var target = call.getTargetOwner();
        if (OUTBOX.test(target) || ENTITY_MANAGER.test(target)) return false;
        if (!Words.isOurs(target) || Words.PLATFORM.test(target)) return true;
        return Words.SERVICE.test(target)
                || target.isRecord()
                || target.isEnum()
                || (target.isInterface() && Words.isSealed(target))
                || Words.outermost(target).equals(Words.outermost(consumer));
    }
}
