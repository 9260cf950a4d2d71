package org.bluedots.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldSealTest {

    private static final String KEY_OF_2025 = key(25);
    private static final String KEY_OF_2026 = key(26);
    private static final String HASH_KEY = key(1);
    private static final String PLACE = "person_document.number/1";

    private final FieldSeal seal = seal("k2025=" + KEY_OF_2025);

    private static String key(int filling) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) filling);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static FieldSeal seal(String keys) {
        return new FieldSeal(new FieldKeys(keys, HASH_KEY));
    }

    @Test
    void whatIsSealedOpensAtItsPlaceOnly() {
        var sealed = seal.seal("ЕК 123456", PLACE);

        assertThat(sealed).startsWith("k2025.").doesNotContain("123456");
        assertThat(seal.open(sealed, PLACE)).isEqualTo("ЕК 123456");
        assertThatThrownBy(() -> seal.open(sealed, "person_document.number/2"))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void theSameValueLooksDifferentEachTime() {
        assertThat(seal.seal("1", PLACE)).isNotEqualTo(seal.seal("1", PLACE));
    }

    @Test
    void aChangedCharacterIsNoticed() {
        var sealed = seal.seal("12345", PLACE); // a length without padding: no bit is idle
        for (var i = "k2025.".length(); i < sealed.length(); i++) {
            var other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            var tampered = sealed.substring(0, i) + other + sealed.substring(i + 1);
            assertThatThrownBy(() -> seal.open(tampered, PLACE))
                    .as("character %d", i)
                    .isInstanceOf(BrokenSeal.class)
                    .hasMessageNotContaining("12345");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k2025", "k2025.", "k2025.AAAA", "k2025.%%%%", "unknown.AAAA"})
    void whatWasNeverSealedDoesNotOpen(String text) {
        assertThatThrownBy(() -> seal.open(text, PLACE)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void aNewKeySealsAndTheOldOneStillOpens() {
        var old = seal.seal("123456", PLACE);
        var rotated = seal("k2026=%s, k2025=%s".formatted(KEY_OF_2026, KEY_OF_2025));

        assertThat(rotated.open(old, PLACE)).isEqualTo("123456");
        assertThat(rotated.isCurrent(old)).isFalse();
        var anew = rotated.seal("123456", PLACE);
        assertThat(rotated.isCurrent(anew)).isTrue();
        assertThat(rotated.open(anew, PLACE)).isEqualTo("123456");
        assertThatThrownBy(() -> seal.open(anew, PLACE)).isInstanceOf(BrokenSeal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k1", "k1=", "k1=AAAA", "k1=no base64", "K 1=AAAA"})
    void badKeysStopTheStart(String keys) {
        assertThatThrownBy(() -> seal(keys))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("bluedots.field.keys");
    }

    @Test
    void missingKeysStopTheStart() {
        assertThatThrownBy(() -> new FieldKeys(Optional.empty(), Optional.of(HASH_KEY)))
                .hasMessage("bluedots.field.keys is not set");
        assertThatThrownBy(() -> new FieldKeys(Optional.of("k1=" + HASH_KEY), Optional.empty()))
                .hasMessage("bluedots.field.hash-key is not set");
    }

    @Test
    void aHashDependsOnKindPartsAndKey() {
        var index = new BlindIndex(new FieldKeys("k1=" + KEY_OF_2025, HASH_KEY));
        var other = new BlindIndex(new FieldKeys("k1=" + KEY_OF_2025, KEY_OF_2026));
        var hash = index.of("document", "PASSPORT", "UKR", "EK123456");

        assertThat(hash)
                .matches("[0-9a-f]{64}")
                .isEqualTo(index.of("document", "PASSPORT", "UKR", "EK123456"))
                .isNotEqualTo(index.of("phone", "PASSPORT", "UKR", "EK123456"))
                .isNotEqualTo(index.of("document", "PASSPORT", "UKRE", "K123456"))
                .isNotEqualTo(other.of("document", "PASSPORT", "UKR", "EK123456"));
    }
}
