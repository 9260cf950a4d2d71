package org.bluedots.platform.testing.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Java files as the compiler reads them, for what the class files no longer tell: lines, caught
/// types, the static type of an argument.
record Sources(Trees trees, List<CompilationUnitTree> units) {

    /// One piece of code and where it stands.
    record Found<T extends Tree>(T tree, TreePath path) {

        CompilationUnitTree unit() {
            return path.getCompilationUnit();
        }
    }

    static Sources parsed(List<Path> files) {
        return read(files, false);
    }

    /// The same with every expression's type, read against the class path of the running test.
    static Sources typed(List<Path> files) {
        return read(files, true);
    }

    static List<Path> javaFilesUnder(Path folder) {
        try (var tree = Files.walk(folder)) {
            return tree.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Sources under(Path folder) {
        return new Sources(
                trees, units.stream().filter(unit -> file(unit).startsWith(folder)).toList());
    }

    /// Every piece of this kind, in reading order.
    <T extends Tree> Stream<Found<T>> all(Class<T> kind) {
        return units.stream().flatMap(unit -> in(unit, kind).stream());
    }

    String where(Found<?> found) {
        var start = trees.getSourcePositions().getStartPosition(found.unit(), found.tree());
        return fileName(found.unit()) + ":" + found.unit().getLineMap().getLineNumber(start);
    }

    /// How many lines the piece covers, its documentation not counted.
    long lines(Found<?> found) {
        var positions = trees.getSourcePositions();
        var map = found.unit().getLineMap();
        return map.getLineNumber(positions.getEndPosition(found.unit(), found.tree()))
                - map.getLineNumber(positions.getStartPosition(found.unit(), found.tree()))
                + 1;
    }

    static long lines(CompilationUnitTree unit) {
        try {
            return unit.getSourceFile().getCharContent(true).toString().lines().count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The static type of an expression inside what was found, if the sources are typed.
    @Nullable TypeMirror type(Found<?> found, Tree expression) {
        return trees.getTypeMirror(TreePath.getPath(found.path(), expression));
    }

    static Path file(CompilationUnitTree unit) {
        return Path.of(unit.getSourceFile().toUri());
    }

    static String fileName(CompilationUnitTree unit) {
        return String.valueOf(file(unit).getFileName());
    }

    private static <T extends Tree> List<Found<T>> in(CompilationUnitTree unit, Class<T> kind) {
        var found = new ArrayList<Found<T>>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void nothing) {
                if (kind.isInstance(tree))
                    found.add(new Found<>(kind.cast(tree), new TreePath(getCurrentPath(), tree)));
                return super.scan(tree, null);
            }
        }.scan(new TreePath(unit), null);
        return found;
    }

    private static Sources read(List<Path> files, boolean withTypes) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) throw new IllegalStateException("The tests need a JDK, not a JRE.");
        var options = List.of("-proc:none", "-implicit:none", "-classpath", classPath());
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var sources = manager.getJavaFileObjectsFromPaths(files);
            var task =
                    (JavacTask) // the build itself tells about errors and warnings
                            compiler.getTask(null, manager, _ -> {}, options, null, sources);
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            if (withTypes) task.analyze();
            return new Sources(Trees.instance(task), units);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Surefire hides the real class path behind a manifest and tells it in a property.
    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path", ""));
    }
}
