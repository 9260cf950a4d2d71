package org.bluedots.registration.household;

/// What somebody is to the head of the household (code list `household-relation`).
public enum HouseholdRelation {
    HEAD,
    SPOUSE,
    PARTNER,
    CHILD,
    PARENT,
    SIBLING,
    GRANDPARENT,
    GRANDCHILD,
    OTHER_RELATIVE,
    NOT_RELATED
}
