package org.bluedots.registration.uasc;

import java.util.EnumSet;
import java.util.Set;

/// Who looks after a child from day to day (code list `care-arrangement`).
public enum CareArrangement {
    PARENTS,
    STEP_PARENT,
    CUSTOMARY_CAREGIVER,
    ADULT_SIBLING,
    KINSHIP_CARE,
    FOSTER_CARE,
    RESIDENTIAL_CARE,
    KAFALA,
    INDEPENDENT_LIVING,
    CHILD_HEADED_HOUSEHOLD,
    UNRELATED_ADULT,
    NONE,
    OTHER;

    private static final Set<CareArrangement> BY_THE_RESPONSIBLE =
            EnumSet.of(PARENTS, CUSTOMARY_CAREGIVER);
    private static final Set<CareArrangement> BY_NOBODY_RESPONSIBLE =
            EnumSet.of(NONE, INDEPENDENT_LIVING, UNRELATED_ADULT);

    /// Whether a child of that status cannot be looked after so. Kin may look after a child that
    /// counts as alone, as long as nobody has verified that they are kin.
    public boolean contradicts(UascStatus status) {
        return switch (status) {
            case UNACCOMPANIED -> this == STEP_PARENT || BY_THE_RESPONSIBLE.contains(this);
            case SEPARATED, ACCOMPANIED_BY_THIRD_PARTY, INSTITUTION_GROUP ->
                    BY_THE_RESPONSIBLE.contains(this);
            case ACCOMPANIED -> BY_NOBODY_RESPONSIBLE.contains(this);
            case NOT_A_CHILD -> false;
        };
    }
}
