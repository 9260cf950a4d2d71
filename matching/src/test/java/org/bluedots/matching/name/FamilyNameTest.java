package org.bluedots.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyNameTest {

    @ParameterizedTest
    @CsvSource({
        "Шевченко, Shevchenko Chevtchenko Szewczenko Ševčenko Schewtschenko Sevcsenko Șevcenco",
        "Chevtchenko, Szewczenko",
        "Щербак, Shcherbak Szczerbak Chtcherbak Ščerbak Schtscherbak Scserbak",
        "Жук, Zhuk Jouk Żuk Žuk Zsuk Juc",
        "Цимбал, Tsymbal Cymbal Zymbal Țimbal",
        "Гончаренко, Honcharenko Gontcharenko",
        "Хоменко, Khomenko Chomenko",
        "Бойко, Boyko Bojko Boiko",
        "Мар'яненко, Марʼяненко Marianenko",
        "Іванова, Иванов Ivanoff Iwanowa",
        "Ковальська, Kovalskyi Ковальский Kowalska Ковальская",
        "Гладка, Гладкий Hladkyi",
        "Романюк, Romaniouk Romanjuk"
    })
    void spellingsOfOneNameMeet(String name, String spellings) {
        assertThat(spellings.split(" "))
                .allSatisfy(spelling ->
                        assertThat(FamilyName.written(name))
                                .matches(it -> it.isSameAs(FamilyName.written(spelling))));
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
