package org.bluedots.wrong.unmarked;

/// Its package has no `package-info.java`.
public record Unmarked(long id) {}
