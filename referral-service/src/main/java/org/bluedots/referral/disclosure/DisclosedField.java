package org.bluedots.referral.disclosure;

import static org.bluedots.referral.disclosure.DataCategory.CASE_HISTORY;
import static org.bluedots.referral.disclosure.DataCategory.CONTACT;
import static org.bluedots.referral.disclosure.DataCategory.FAMILY;
import static org.bluedots.referral.disclosure.DataCategory.HEALTH;
import static org.bluedots.referral.disclosure.DataCategory.IDENTITY;
import static org.bluedots.referral.disclosure.DataCategory.LOCATION;
import static org.bluedots.referral.disclosure.DataCategory.PROTECTION_STATUS;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the receiver is told. Those without a class are the referral's own ids and codes, which
/// need no consent of their own; each other one is a field of the person, read from registration
/// when the referral is sent, and belongs to a class of data that consent must cover (rule C3).
public enum DisclosedField {
    SUBJECT_ID(null),
    PRIORITY(null),
    REASON(null),
    UASC_STATUS(PROTECTION_STATUS),
    HUB(null),
    OCCURRED_AT(null),
    CASE_CODE(null),
    NAMES(IDENTITY),
    BIRTH(IDENTITY),
    SEX(IDENTITY),
    NATIONALITIES(IDENTITY),
    LANGUAGES(IDENTITY),
    CONTACT_DETAILS(CONTACT),
    WHEREABOUTS(LOCATION),
    DESTINATION(LOCATION),
    COMPANIONS(FAMILY),
    CAREGIVER(FAMILY),
    DOCUMENTS(DataCategory.DOCUMENTS),
    RISK_TIER(PROTECTION_STATUS),
    SPECIFIC_NEEDS(DataCategory.SPECIFIC_NEEDS),
    FUNCTIONING(HEALTH),
    SEPARATION(CASE_HISTORY);

    /// Ids and codes: all that is told where the law or an emergency, not consent, is the ground.
    public static final List<DisclosedField> OF_A_MANDATORY_REPORT =
            List.of(SUBJECT_ID, PRIORITY, REASON, UASC_STATUS, HUB, OCCURRED_AT);

    public static final List<DisclosedField> OF_AN_EMERGENCY =
            List.of(SUBJECT_ID, PRIORITY, REASON, HUB, OCCURRED_AT);

    private final @Nullable DataCategory category;

    DisclosedField(@Nullable DataCategory category) {
        this.category = category;
    }

    /// Read from registration at the moment of sending.
    public boolean isOfThePerson() {
        return category != null || this == CASE_CODE;
    }

    /// The classes of data that these fields take.
    public static Set<DataCategory> categories(Collection<DisclosedField> fields) {
        return fields.stream()
                .map(field -> field.category)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DataCategory.class)));
    }
}
