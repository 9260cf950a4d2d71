package org.bluedots.registration.details;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bluedots.platform.problem.RuleBroken;
import org.bluedots.registration.contact.Contact;
import org.bluedots.registration.contact.ContactMeans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParticularsTest {

    private static final Contact BY_PHONE =
            new Contact(ContactMeans.PHONE, true, "ukr", "k1.sealed", "hash", null);
    private static final Particulars OF_OLENA =
            new Particulars(
                    MaritalStatus.MARRIED, DisplacementStatus.REFUGEE, "DEU", BY_PHONE, null);

    private static PersonDetails olena(@Nullable String alias, Particulars particulars) {
        var name = new PersonName("Latn", "Olena", null, "Sokil", null);
        return new PersonDetails(
                        List.of(name),
                        alias,
                        null,
                        Sex.FEMALE,
                        Birth.on(1990, 5, 7),
                        List.of("ukr"),
                        List.of("UKR"),
                        false)
                .with(particulars);
    }

    @Test
    void everyFieldThatChangedIsNamed() {
        var changed = olena(null, OF_OLENA).differencesFrom(olena(null, Particulars.NONE));

        assertThat(changed)
                .containsExactly(
                        "maritalStatus", "displacementStatus", "intendedDestination", "contact");
        assertThat(olena(null, OF_OLENA).differencesFrom(olena(null, OF_OLENA))).isEmpty();
    }

    @Test
    void whoRemainsAnonymousKeepsTheAliasAndLosesNameAndContact() {
        var anonymous = olena("Scarf", OF_OLENA).anonymous();

        assertThat(anonymous.names()).isEmpty();
        assertThat(anonymous.alias()).isEqualTo("Scarf");
        assertThat(anonymous.particulars().contact()).isNull();
        assertThatThrownBy(() -> olena(null, OF_OLENA).anonymous()).isInstanceOf(RuleBroken.class);
    }

    @Test
    void nothingOfItStaysOfAnErasedPerson() {
        assertThat(olena("Scarf", OF_OLENA).erased().particulars()).isEqualTo(Particulars.NONE);
    }
}
