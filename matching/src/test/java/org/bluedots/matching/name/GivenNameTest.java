package org.bluedots.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GivenNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Yurii", "Yuriy", "Jurij", "Iouriï", "Юрий", "ЮРІЙ", "Iurii", "Juri"})
    void everySpellingOfYuriiSoundsTheSame(String spelling) {
        assertThat(GivenName.written("Юрій").soundsLike(GivenName.written(spelling))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Сашко, Oleksandr",
        "Саша, Олександра",
        "Alexander, Олександр",
        "Sándor, Олександр",
        "Саша, Александр",
        "Hélène, Олена",
        "Лена, Olena",
        "Mykola, Николай",
        "Miklós, Микола",
        "Wowa, Volodymyr",
        "Kateřina, Катруся",
        "Zsófia, Соломка-Софія",
        "Женя, Євгенія",
        "Женя, Євген",
        "Anna, Ганна",
        "Діанка, Diana",
        "Serhiichyk, Сергій"
    })
    void formsOfOneNameAreOneName(String a, String b) {
        assertThat(GivenName.written(a).isSameNameAs(GivenName.written(b))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Сашко, Sergii",
        "Олена, Ольга",
        "Марія, Марина",
        "Іван, Ігор",
        "Дмитро, Данило",
        "Андрій, Антон",
        "Oleksandr, Oleksii",
        "Софія, Соломія"
    })
    void otherNamesAreOtherNames(String a, String b) {
        assertThat(GivenName.written(a).isSameNameAs(GivenName.written(b))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Андріївна, Андрій",
        "Andreevich, Andrii",
        "Олегович, Олег",
        "Jurijowycz, Юрій",
        "Vasilovici, Василь",
        "Mihajlovics, Михайло",
        "Nikolaevitch, Микола",
        "Ілліч, Ілля",
        "Ołeksandriwna, Александр"
    })
    void aPatronymicNamesTheFather(String patronymic, String father) {
        var named = GivenName.fatherIn(patronymic);

        assertThat(named.isSameNameAs(GivenName.written(father))).isTrue();
    }

    @Test
    void aWordThatIsNoPatronymicNamesNobody() {
        assertThat(GivenName.fatherIn("Київ").isKnown()).isFalse();
    }

    @Test
    void aNameThatIsInNoListIsAClassOfItsOwn() {
        var rare = GivenName.written("Феофан");

        assertThat(rare.isSameNameAs(GivenName.written("Feofan"))).isTrue();
        assertThat(rare.isSameNameAs(GivenName.written("Парфен"))).isFalse();
    }
}
