package org.bluedots.registration.uasc;

/// What the accompanying person is to the child.
public enum Relation {
    PARENT,
    LEGAL_GUARDIAN,
    CUSTOMARY_CAREGIVER,
    RELATIVE,
    NON_RELATIVE,
    INSTITUTION_REPRESENTATIVE,
    NONE
}
