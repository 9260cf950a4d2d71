package org.bluedots.registration.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.bluedots.platform.problem.IllegalTransition;
import org.bluedots.registration.document.PersonDocument.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonDocumentTest {

    private static final Step BY_IRYNA = new Step("iryna", Instant.parse("2026-03-01T12:00:00Z"));

    /// A passport in that state.
    private static PersonDocument aPassport(DocumentState state) {
        var given = new GiveDocument(DocumentType.PASSPORT, "UKR", "FE 1", null, null, null);
        var number = new PersonDocument.Sealed("k1.sealed", "hash");
        var document = new PersonDocument(new UUID(7, 1), new UUID(7, 2), given, number, BY_IRYNA);
        if (state == DocumentState.MISSING) document.lose(BY_IRYNA);
        if (state == DocumentState.REMOVED)
            document.remove(DocumentRemovalReason.PERSON_ASKED, BY_IRYNA);
        return document;
    }

    private static void move(PersonDocument document, DocumentState next) {
        switch (next) {
            case HELD -> document.recover(BY_IRYNA);
            case MISSING -> document.lose(BY_IRYNA);
            case REMOVED -> document.remove(DocumentRemovalReason.NOT_GENUINE, BY_IRYNA);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HELD, HELD, false", "HELD, MISSING, true", "HELD, REMOVED, true",
        "MISSING, HELD, true", "MISSING, MISSING, false", "MISSING, REMOVED, true",
        "REMOVED, HELD, false", "REMOVED, MISSING, false", "REMOVED, REMOVED, false"
    })
    void aDocumentMovesAsItsStatesSay(DocumentState from, DocumentState to, boolean allowed) {
        var document = aPassport(from);
        if (!allowed) {
            assertThatThrownBy(() -> move(document, to)).isInstanceOf(IllegalTransition.class);
            return;
        }
        move(document, to);
        assertThat(document.state()).isEqualTo(to);
    }

    @Test
    void aRemovedDocumentForgetsItsNumberAndKeepsTheReason() {
        var document = aPassport(DocumentState.REMOVED);

        assertThat(document.number()).isNull();
        assertThat(document.numberHash()).isNull();
        assertThat(document.removedReason()).isEqualTo(DocumentRemovalReason.PERSON_ASKED);
    }
}
