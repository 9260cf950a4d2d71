package org.bluedots.matching.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource({
        "Бахмут, Артемівськ",
        "Bachmut, Artemovsk",
        "Дніпро, Dnipropetrovsk",
        "Dnipro, Днепропетровск",
        "Кропивницький, Kirovohrad",
        "Кам'янське, Dneprodzerzhinsk",
        "Kamjanske, Дніпродзержинськ",
        "Lwów, Lviv",
        "Cernăuți, Чернівці",
        "Kiev, Kyjiw",
        "Harchiv, Харьков"
    })
    void oldAndNewNamesAreOnePlace(String a, String b) {
        assertThat(Place.named(a).isSameAs(Place.named(b))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Дніпро, Донецьк", "Чернівці, Чернігів", "Суми, Сміла"})
    void otherTownsAreOtherPlaces(String a, String b) {
        assertThat(Place.named(a).isSameAs(Place.named(b))).isFalse();
    }
}
