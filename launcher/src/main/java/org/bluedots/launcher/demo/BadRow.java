package org.bluedots.launcher.demo;

/// A row that was not understood, or that the platform refused.
///
/// @param person key of the row, or its party where there is no key
record BadRow(int line, String person, String reason) {
    @Override
    public String toString() {
        return "line %d (%s): %s".formatted(line, person.isEmpty() ? "?" : person, reason);
    }
}
