package org.bluedots.registration.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.bluedots.platform.problem.InvalidInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoughDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2024-02-29, 2024-02-29, 2024-02-29"
    })
    void aDateIsAsRoughAsItIsTold(String text, LocalDate earliest, LocalDate latest) {
        assertThat(RoughDate.of("/date", text)).isEqualTo(new RoughDate(earliest, latest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-13", "2023-02-29", "0000-00-00"})
    void aDayThatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> RoughDate.of("/date", text)).isInstanceOf(InvalidInput.class);
    }
}
