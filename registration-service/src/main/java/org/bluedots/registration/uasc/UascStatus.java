package org.bluedots.registration.uasc;

/// Who is responsible for a child (CRC General Comment 6, and what a border needs besides).
public enum UascStatus {
    /// With a parent, or a legal or customary guardian.
    ACCOMPANIED,
    /// Without its parents and former caregiver, with another adult relative.
    SEPARATED,
    /// With no adult who by law or custom is responsible.
    UNACCOMPANIED,
    /// With an adult who is no relative, whose mandate somebody verified.
    ACCOMPANIED_BY_THIRD_PARTY,
    /// Evacuated with an institution whose representative's order somebody verified.
    INSTITUTION_GROUP,
    /// Not a child: the question does not arise.
    NOT_A_CHILD;

    public boolean isChild() {
        return this != NOT_A_CHILD;
    }
}
