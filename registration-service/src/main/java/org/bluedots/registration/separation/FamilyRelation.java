package org.bluedots.registration.separation;

/// What somebody is to a child (code list `family-relation`).
public enum FamilyRelation {
    MOTHER,
    FATHER,
    STEP_PARENT,
    GRANDMOTHER,
    GRANDFATHER,
    AUNT,
    UNCLE,
    SISTER,
    BROTHER,
    FOSTER_PARENT,
    CAREGIVER,
    OTHER_FAMILY,
    OTHER_NON_FAMILY,
    /// Asked, and the child cannot tell.
    NOT_KNOWN
}
