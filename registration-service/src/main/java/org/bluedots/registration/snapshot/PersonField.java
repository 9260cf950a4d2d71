package org.bluedots.registration.snapshot;

import static org.bluedots.registration.consent.DataCategory.CASE_HISTORY;
import static org.bluedots.registration.consent.DataCategory.CONTACT;
import static org.bluedots.registration.consent.DataCategory.FAMILY;
import static org.bluedots.registration.consent.DataCategory.HEALTH;
import static org.bluedots.registration.consent.DataCategory.IDENTITY;
import static org.bluedots.registration.consent.DataCategory.LOCATION;
import static org.bluedots.registration.consent.DataCategory.PROTECTION_STATUS;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bluedots.platform.staff.Roles;
import org.bluedots.platform.staff.Staff;
import org.bluedots.registration.consent.DataCategory;
import org.jspecify.annotations.Nullable;

/// What can be told of a person, each with the category of data that a consent must cover. What has
/// a door of its own is read here by the roles of that door only, and is written down as there.
public enum PersonField {
    NAMES(IDENTITY),
    BIRTH(IDENTITY),
    SEX(IDENTITY),
    NATIONALITIES(IDENTITY),
    LANGUAGES(IDENTITY),
    CONTACT_DETAILS(CONTACT, "see-contact", Doors.ANYBODY_WHO_REFERS),
    WHEREABOUTS(LOCATION),
    DESTINATION(LOCATION),
    COMPANIONS(FAMILY),
    CAREGIVER(FAMILY, "see-assessments", Doors.ASSESSMENTS),
    DOCUMENTS(DataCategory.DOCUMENTS, "see-documents", Doors.WRITERS),
    UASC_STATUS(PROTECTION_STATUS),
    RISK_TIER(PROTECTION_STATUS),
    SPECIFIC_NEEDS(DataCategory.SPECIFIC_NEEDS, "see-needs", Doors.NEEDS),
    FUNCTIONING(HEALTH, "see-washington-group", Doors.WRITERS),
    SEPARATION(CASE_HISTORY, "see-assessments", Doors.ASSESSMENTS);

    private final DataCategory category;
    private final @Nullable String look;
    private final Set<String> roles;

    PersonField(DataCategory category) {
        this(category, null, Doors.ANYBODY_WHO_REFERS);
    }

    PersonField(DataCategory category, @Nullable String look, Set<String> roles) {
        this.category = category;
        this.look = look;
        this.roles = roles;
    }

    public DataCategory category() {
        return category;
    }

    boolean isOpenTo(Staff reader) {
        return roles.stream().anyMatch(reader::is);
    }

    /// How the audit calls that it was disclosed.
    String disclosed() {
        return "disclose-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// How the audit calls the same look at the field's own door.
    Optional<String> look() {
        return Optional.ofNullable(look);
    }

    /// Who may read what elsewhere.
    private static final class Doors {

        static final Set<String> ANYBODY_WHO_REFERS =
                Set.of(
                        Roles.REGISTRAR,
                        Roles.CASE_WORKER,
                        Roles.CHILD_PROTECTION_OFFICER,
                        Roles.GBV_SPECIALIST,
                        Roles.PSYCHOLOGIST,
                        Roles.HUB_MANAGER);

        static final Set<String> WRITERS =
                Set.of(Roles.REGISTRAR, Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER);

        static final Set<String> NEEDS =
                Set.of(
                        Roles.REGISTRAR,
                        Roles.CASE_WORKER,
                        Roles.CHILD_PROTECTION_OFFICER,
                        Roles.GBV_SPECIALIST,
                        Roles.PSYCHOLOGIST);

        static final Set<String> ASSESSMENTS =
                Set.of(Roles.CASE_WORKER, Roles.CHILD_PROTECTION_OFFICER);
    }
}
