package org.bluedots.platform.testing.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bluedots.platform.testing.architecture.SourceRule.Module;

/// What only the source file shows: lengths, what is caught, what sleeps.
final class SourceRules {

    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 40;
    private static final int FEATURE_FILES = 15;
    private static final Set<String> EVERYTHING = Set.of("Exception", "Throwable");

    /// Nobody reads the four-hundredth line.
    static final SourceRule FILES_ARE_SHORT =
            new SourceRule(
                    "a file has at most " + FILE_LINES + " lines",
                    "a file is read in one sitting: CONTRIBUTING.md",
                    module -> longFiles(module.all()));

    /// A method that does not fit on a screen has a second name inside it.
    static final SourceRule METHODS_ARE_SHORT =
            new SourceRule(
                    "a method has at most " + METHOD_LINES + " lines",
                    "a method is seen at one glance: CONTRIBUTING.md",
                    module -> longMethods(module.all()));

    /// A package of more than fifteen files is more than one feature.
    static final SourceRule FEATURES_ARE_SMALL =
            new SourceRule(
                    "a feature has at most " + FEATURE_FILES + " files",
                    "split the feature, not the layers: docs/adr/0001-feature-packages.md",
                    SourceRules::largeFeatures);

    /// Catching everything also catches what nobody thought of, and hides it.
    static final SourceRule CATCHES_ARE_NARROW =
            new SourceRule(
                    "nobody catches Exception or Throwable",
                    "an unknown fault is not ours to hide: CONTRIBUTING.md",
                    module -> wideCatches(module.all()));

    /// A test that sleeps is slow on a good day and red on a bad one.
    static final SourceRule TESTS_DO_NOT_SLEEP =
            new SourceRule(
                    "a test awaits a condition and never sleeps",
                    "sleeping is slow and still a race: CONTRIBUTING.md",
                    module -> sleeps(module.test()));

    static final List<SourceRule> ALL =
            List.of(
                    FILES_ARE_SHORT,
                    METHODS_ARE_SHORT,
                    FEATURES_ARE_SMALL,
                    CATCHES_ARE_NARROW,
                    TESTS_DO_NOT_SLEEP,
                    LogRule.LOGS_TAKE_NO_ENTITY);

    /// These have no features: they are tools, cut by what they do.
    private static final Pattern WORKSHOPS =
            Pattern.compile(
                    "org\\.bluedots\\.(platform|gateway|launcher|benchmark)\\.(?!testing\\.wrong)");

    private SourceRules() {}

    private static Stream<String> longFiles(Sources sources) {
        return sources.units().stream()
                .filter(unit -> Sources.lines(unit) > FILE_LINES)
                .map(unit -> Sources.file(unit) + " has " + Sources.lines(unit) + " lines");
    }

    private static Stream<String> longMethods(Sources sources) {
        return sources.all(MethodTree.class)
                .filter(method -> sources.lines(method) > METHOD_LINES)
                .map(method -> sources.where(method) + " " + method.tree().getName() + " is long");
    }

    private static Stream<String> largeFeatures(Module module) {
        return module.main().units().stream()
                .filter(unit -> !Sources.fileName(unit).equals("package-info.java"))
                .filter(unit -> !WORKSHOPS.matcher(unit.getPackageName() + ".").lookingAt())
                .collect(groupingBy(unit -> String.valueOf(unit.getPackageName()), counting()))
                .entrySet()
                .stream()
                .filter(feature -> feature.getValue() > FEATURE_FILES)
                .map(feature -> feature.getKey() + " has " + feature.getValue() + " files");
    }

    private static Stream<String> wideCatches(Sources sources) {
        return sources.all(CatchTree.class)
                .filter(clause ->
                        EVERYTHING.contains(clause.tree().getParameter().getType().toString()))
                .map(clause -> sources.where(clause) + " catches everything");
    }

    private static Stream<String> sleeps(Sources sources) {
        return sources.all(MethodInvocationTree.class)
                .filter(call -> call.tree().getMethodSelect().toString().equals("Thread.sleep"))
                .map(call -> sources.where(call) + " sleeps");
    }
}
