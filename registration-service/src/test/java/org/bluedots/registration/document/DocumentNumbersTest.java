package org.bluedots.registration.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumbersTest {

    /// The first of each is Cyrillic where it looks Latin.
    @ParameterizedTest
    @CsvSource({
        "ЕК 123456, EK123456",
        "ек-123456, EK123456",
        "'  fe 12 34 56 ', FE123456",
        "ＦＥ１２, FE12",
        "186-24C00001, 18624C00001",
        "І-БК № 123, IБKNO123"
    })
    void numbersThatMeanTheSameAreTheSame(String written, String normalised) {
        assertThat(DocumentNumbers.normalised(written)).isEqualTo(normalised);
    }
}
