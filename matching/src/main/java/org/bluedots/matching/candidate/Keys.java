package org.bluedots.matching.candidate;

import java.util.Collection;

/// Under which keys a record is found, and under which others are looked for.
/// A key begins with what it is made of: `family:sevcenko`.
public interface Keys<R> {

    String id(R record);

    Collection<String> stored(R record);

    Collection<String> sought(R record);
}
