package org.bluedots.registration.uasc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UascRuleTest {

    @ParameterizedTest(name = "{0}, adult {1}, {2} verified {3}: {4} by {5}")
    @CsvSource({
        "PARENT, true, NONE, false, ACCOMPANIED, WITH_PARENT",
        "PARENT, false, NONE, false, ACCOMPANIED, WITH_PARENT",
        "LEGAL_GUARDIAN, true, NONE, false, ACCOMPANIED, WITH_GUARDIAN",
        "CUSTOMARY_CAREGIVER, true, NONE, false, ACCOMPANIED, WITH_GUARDIAN",
        "CUSTOMARY_CAREGIVER, false, NONE, false, UNACCOMPANIED, COMPANION_NOT_ADULT",
        "RELATIVE, true, NONE, false, SEPARATED, WITH_RELATIVE",
        "RELATIVE, false, NONE, false, UNACCOMPANIED, COMPANION_NOT_ADULT",
        "NON_RELATIVE, true, NONE, true, UNACCOMPANIED, THIRD_PARTY_NOT_VERIFIED",
        "NON_RELATIVE, true, PARENTAL_DECLARATION, false, UNACCOMPANIED, THIRD_PARTY_NOT_VERIFIED",
        "NON_RELATIVE, true, PARENTAL_DECLARATION, true, ACCOMPANIED_BY_THIRD_PARTY, WITH_VERIFIED_THIRD_PARTY",
        "NON_RELATIVE, true, COURT_ORDER, true, ACCOMPANIED_BY_THIRD_PARTY, WITH_VERIFIED_THIRD_PARTY",
        "NON_RELATIVE, true, INSTITUTION_ORDER, true, UNACCOMPANIED, THIRD_PARTY_NOT_VERIFIED",
        "NON_RELATIVE, false, COURT_ORDER, true, UNACCOMPANIED, COMPANION_NOT_ADULT",
        "INSTITUTION_REPRESENTATIVE, true, INSTITUTION_ORDER, true, INSTITUTION_GROUP, WITH_VERIFIED_INSTITUTION",
        "INSTITUTION_REPRESENTATIVE, true, INSTITUTION_ORDER, false, UNACCOMPANIED, INSTITUTION_NOT_VERIFIED",
        "INSTITUTION_REPRESENTATIVE, true, PARENTAL_DECLARATION, true, UNACCOMPANIED, INSTITUTION_NOT_VERIFIED",
        "NONE, false, NONE, false, UNACCOMPANIED, ALONE"
    })
    void aChildsStatusFollowsFromWhoIsWithIt(
            Relation relation,
            boolean adult,
            Mandate mandate,
            boolean verified,
            UascStatus status,
            UascRule rule) {
        var derived = UascRule.of(true, new Accompaniment(relation, adult, mandate, verified));

        assertThat(derived).isEqualTo(rule);
        assertThat(derived.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void somebodyOfAgeIsNeverAskedAbout(Relation relation) {
        var with = new Accompaniment(relation, true, Mandate.NONE, false);

        assertThat(UascRule.of(false, with).status()).isEqualTo(UascStatus.NOT_A_CHILD);
    }

    @Test
    void everyRuleSaysWhyInWords() {
        assertThat(UascRule.values())
                .allSatisfy(rule -> assertThat(rule.explanation()).endsWith("."));
    }
}
