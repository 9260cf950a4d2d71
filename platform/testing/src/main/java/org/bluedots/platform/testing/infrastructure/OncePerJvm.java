package org.bluedots.platform.testing.infrastructure;

import java.util.function.Supplier;

/// Remembers for the whole JVM. Not in a field: Quarkus loads test classes several times, and each
/// loading has fields of its own.
public final class OncePerJvm {
    private OncePerJvm() {}

    public static String get(String name, Supplier<String> first) {
        var key = ("bluedots.once." + name).intern(); // one object for all loadings, so one lock
        synchronized (key) {
            var known = System.getProperty(key);
            if (known != null) return known;
            var value = first.get();
            System.setProperty(key, value);
            return value;
        }
    }
}
