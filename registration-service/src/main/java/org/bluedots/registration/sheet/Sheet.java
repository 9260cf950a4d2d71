package org.bluedots.registration.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.Optional;
import org.bluedots.platform.problem.Rejection;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.RegistrationProblem;

/// The rows of a file, one after the other. What the libraries cannot read is refused without a
/// word of theirs: their messages quote the file.
public final class Sheet implements AutoCloseable {

    private final Iterator<SheetRow> rows;
    private final Closeable source;

    Sheet(Iterator<SheetRow> rows, Closeable source) {
        this.rows = rows;
        this.source = source;
    }

    /// The next row that is not blank; empty at the end.
    public Optional<SheetRow> next() {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                if (!row.isBlank()) return Optional.of(row);
            }
            return Optional.empty();
        } catch (RuntimeException unread) {
            throw refusal(unread);
        }
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// What is told of a file that a library gave up on.
    static Rejection refusal(Throwable unread) {
        for (Throwable cause = unread; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejection known) return known;
            if (cause instanceof CharacterCodingException)
                return new RuleBroken(
                        RegistrationProblem.IMPORT_ENCODING,
                        "Save the list as \"CSV UTF-8\", or send the workbook itself.");
        }
        return new RuleBroken(
                RegistrationProblem.IMPORT_UNREADABLE,
                "Open the file in a spreadsheet, save it anew as XLSX or CSV UTF-8, and send that.");
    }
}
