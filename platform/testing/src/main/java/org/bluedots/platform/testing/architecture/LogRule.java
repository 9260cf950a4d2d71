package org.bluedots.platform.testing.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.bluedots.platform.testing.architecture.Sources.Found;
import org.jspecify.annotations.Nullable;

/// Class files see only `Object` where a logger is called; the compiler knows what was handed over.
final class LogRule {

    private static final Pattern LOGGER =
            Pattern.compile(".*\\bLogger|io\\.quarkus\\.logging\\.Log");
    private static final Pattern LOGGER_IMPORT =
            Pattern.compile(".*\\.Logger|io\\.quarkus\\.logging\\.Log");

    /// A record prints every component and so does a careless `toString`: one line would put a
    /// child's name into a file that is shipped, indexed and kept.
    static final SourceRule LOGS_TAKE_NO_ENTITY =
            new SourceRule(
                    "no logger call takes an entity or a view",
                    "logs hold ids and codes: docs/adr/0004-no-personal-data-on-the-bus.md",
                    module -> loggedEntities(module.main()));

    private LogRule() {}

    /// Types cost seconds, so only the files that import a logger are read again with them.
    private static Stream<String> loggedEntities(Sources parsed) {
        var logging = parsed.units().stream().filter(LogRule::logs).map(Sources::file).toList();
        if (logging.isEmpty()) return Stream.of();
        var sources = Sources.typed(logging);
        return sources.all(MethodInvocationTree.class)
                .filter(call -> isLogger(sources, call))
                .flatMap(call ->
                        call.tree().getArguments().stream()
                                .flatMap(LogRule::parts)
                                .map(part -> sources.type(call, part))
                                .filter(LogRule::isPersonal)
                                .map(type -> sources.where(call) + " logs " + type));
    }

    private static boolean logs(CompilationUnitTree unit) {
        return unit.getImports().stream()
                .anyMatch(line ->
                        LOGGER_IMPORT.matcher(line.getQualifiedIdentifier().toString()).matches());
    }

    private static boolean isLogger(Sources sources, Found<MethodInvocationTree> call) {
        return call.tree().getMethodSelect() instanceof MemberSelectTree method
                && LOGGER.matcher(String.valueOf(sources.type(call, method.getExpression())))
                        .matches();
    }

    /// The argument itself, or each part of a concatenation.
    private static Stream<ExpressionTree> parts(ExpressionTree argument) {
        return argument instanceof BinaryTree sum
                ? Stream.concat(parts(sum.getLeftOperand()), parts(sum.getRightOperand()))
                : Stream.of(argument);
    }

    private static boolean isPersonal(@Nullable TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) return false;
        var element = declared.asElement();
        return element.getSimpleName().toString().endsWith("View")
                || element.getAnnotationMirrors().stream()
                        .map(annotation -> annotation.getAnnotationType().toString())
                        .anyMatch("jakarta.persistence.Entity"::equals);
    }
}
