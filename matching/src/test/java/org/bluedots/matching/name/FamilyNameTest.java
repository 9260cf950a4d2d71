package org.bluedots.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyNameTest {

    @ParameterizedTest
    @CsvSource({
        "Шевченко, Shevchenko",
        "Шевченко, Chevtchenko",
        "Шевченко, Szewczenko",
        "Шевченко, Ševčenko",
        "Шевченко, Schewtschenko",
        "Шевченко, Sevcsenko",
        "Шевченко, Șevcenco",
        "Chevtchenko, Szewczenko",
        "Щербак, Shcherbak",
        "Щербак, Szczerbak",
        "Щербак, Chtcherbak",
        "Щербак, Ščerbak",
        "Щербак, Schtscherbak",
        "Щербак, Scserbak",
        "Жук, Zhuk",
        "Жук, Jouk",
        "Жук, Żuk",
        "Жук, Žuk",
        "Жук, Zsuk",
        "Жук, Juc",
        "Цимбал, Tsymbal",
        "Цимбал, Cymbal",
        "Цимбал, Zymbal",
        "Цимбал, Țimbal",
        "Гончаренко, Honcharenko",
        "Гончаренко, Gontcharenko",
        "Хоменко, Khomenko",
        "Хоменко, Chomenko",
        "Бойко, Boyko",
        "Бойко, Bojko",
        "Ляшенко, Liashenko",
        "Мар'яненко, Марʼяненко",
        "Иванов, Іванова",
        "Ivanoff, Иванов",
        "Ковальська, Kovalskyi",
        "Ковальський, Ковальский",
        "Kowalska, Ковальская",
        "Гладка, Гладкий",
        "Романюк, Romaniouk"
    })
    void spellingsOfOneNameMeet(String a, String b) {
        assertThat(FamilyName.written(a).isSameAs(FamilyName.written(b))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Шевченко, Шевчук",
        "Коваль, Ковальчук",
        "Петренко, Павленко",
        "Іваненко, Іванчук",
        "Мельник, Мельниченко",
        "Бондар, Бондаренко",
        "Жук, Чук"
    })
    void namesOfDifferentPeopleDoNotMeet(String a, String b) {
        assertThat(FamilyName.written(a).isSameAs(FamilyName.written(b))).isFalse();
    }

    @Test
    void halfOfADoubleNameIsFound() {
        var both = FamilyName.written("Нечуй-Левицька");

        assertThat(both.sharesPartWith(FamilyName.written("Levytskyi"))).isTrue();
        assertThat(both.isSameAs(FamilyName.written("Nechui Levytska"))).isTrue();
    }

    @Test
    void aLetterLeftOutIsASlip() {
        var slip = FamilyName.written("Obrchar").isOneSlipFrom(FamilyName.written("Обручар"));

        assertThat(slip).isTrue();
    }

    @Test
    void aLatinLetterInACyrillicNameIsNoticed() {
        // the second letter is Latin
        assertThat(FamilyName.written("Нaзаренко")).isEqualTo(FamilyName.written("Назаренко"));
    }

    @Test
    void nothingWrittenIsNothingKnown() {
        assertThat(FamilyName.written(" - ").isKnown()).isFalse();
    }
}
