package org.bluedots.platform.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;

/// The seven words as predicates: how a rule recognises an entity, a resource, an event. Names are
/// strings, so that the rules depend on no other module.
final class Words {

    static final String HOUSE = "org.bluedots";
    static final String DOMAIN_EVENT = "org.bluedots.platform.outbox.DomainEvent";

    static final DescribedPredicate<JavaClass> ENTITY =
            describe("entities", type -> type.isAnnotatedWith("jakarta.persistence.Entity"));

    static final DescribedPredicate<JavaClass> RESOURCE =
            describe(
                    "resources",
                    type ->
                            !type.isInterface()
                                    && (type.getSimpleName().endsWith("Resource")
                                            || type.isAnnotatedWith("jakarta.ws.rs.Path")));

    static final DescribedPredicate<JavaClass> SERVICE =
            simpleNameEndingWith("Service").as("services");

    static final DescribedPredicate<JavaClass> QUERIES =
            simpleNameEndingWith("Queries").as("queries");

    static final DescribedPredicate<JavaClass> REPOSITORY =
            simpleNameEndingWith("Repository").as("repositories");

    static final DescribedPredicate<JavaClass> CONSUMER =
            simpleNameEndingWith("Consumer").as("consumers");

    static final DescribedPredicate<JavaClass> VIEW = simpleNameEndingWith("View").as("views");

    static final DescribedPredicate<JavaClass> EVENT =
            describe(
                    "events",
                    type ->
                            type.isAssignableTo(DOMAIN_EVENT)
                                    && !type.getName().equals(DOMAIN_EVENT));

    static final DescribedPredicate<JavaClass> PLATFORM =
            resideInAPackage("org.bluedots.platform..").as("the platform");

    /// A method that answers HTTP; the interface of a REST client asks, so it is none.
    static final DescribedPredicate<JavaMethod> ENDPOINT =
            describe(
                    "endpoints",
                    method ->
                            !method.getOwner().isInterface()
                                    && method.getAnnotations().stream()
                                            .anyMatch(Words::isHttpMethod));

    private Words() {}

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(HOUSE) || type.getPackageName().startsWith(HOUSE + ".");
    }

    static boolean isSealed(JavaClass type) {
        return type.reflect().isSealed();
    }

    static boolean isAnnotated(JavaCodeUnit unit, String annotation) {
        return unit.isAnnotatedWith(annotation) || unit.getOwner().isAnnotatedWith(annotation);
    }

    /// The class of the source file, for a nested or anonymous class.
    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Words::outermost).orElse(type);
    }

    private static boolean isHttpMethod(JavaAnnotation<?> annotation) {
        return annotatedWith("jakarta.ws.rs.HttpMethod").test(annotation.getRawType());
    }
}
