package org.bluedots.registration.document;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bluedots.platform.secret.BlindIndex;
import org.bluedots.platform.secret.FieldSeal;
import org.jspecify.annotations.Nullable;

/// Seals numbers, opens them, and hashes them to be found again. Stops the start when there are no
/// keys.
@Singleton
@Startup
class DocumentNumbers {

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

    /// Series of Ukrainian documents are typed in either script, and look the same.
    private static final String CYRILLIC = "АВЕІКМНОРСТХ";

    private static final String LATIN = "ABEIKMHOPCTX";

    private final FieldSeal seal;
    private final BlindIndex index;

    DocumentNumbers(FieldSeal seal, BlindIndex index) {
        this.seal = seal;
        this.index = index;
    }

    String seal(String number, UUID documentId) {
        return seal.seal(number, place(documentId));
    }

    String open(String sealed, UUID documentId) {
        return seal.open(sealed, place(documentId));
    }

    /// Equal for the same document however its number is written.
    String hash(DocumentType type, @Nullable String country, String number) {
        var issuer = type.isIssuedByState() && country != null ? country : "";
        return index.of("document", type.name(), issuer, normalised(number));
    }

    /// Letters and digits only, in capitals, of one script where two look alike.
    static String normalised(String number) {
        var plain = Normalizer.normalize(number, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var bare = NO_LETTER_OR_DIGIT.matcher(plain).replaceAll("");
        var latin = new StringBuilder(bare.length());
        for (var i = 0; i < bare.length(); i++) {
            var alike = CYRILLIC.indexOf(bare.charAt(i));
            latin.append(alike < 0 ? bare.charAt(i) : LATIN.charAt(alike));
        }
        return latin.toString();
    }

    private static String place(UUID documentId) {
        return "person_document.number/" + documentId;
    }
}
