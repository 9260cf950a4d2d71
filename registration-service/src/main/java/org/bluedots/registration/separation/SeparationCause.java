package org.bluedots.registration.separation;

import java.util.EnumSet;
import java.util.Set;

/// Why a child is without its family (code list `separation-cause`, after the interagency forms).
public enum SeparationCause {
    ABANDONED,
    DEATH_OR_SICKNESS,
    FAMILY_VIOLENCE,
    FLEEING_WAR,
    FLEEING_DISASTER,
    FLEEING_PERSECUTION,
    SEARCH_FOR_EMPLOYMENT,
    SEARCH_FOR_EDUCATION,
    SEARCH_FOR_SERVICES,
    MIGRATION,
    ORGANIZED_MOVEMENT,
    ENTRUSTED,
    REPATRIATION,
    POVERTY,
    RECRUITMENT,
    ABDUCTED_OR_TRAFFICKED,
    ARREST,
    OTHER;

    private static final Set<SeparationCause> SENSITIVE =
            EnumSet.of(RECRUITMENT, ABDUCTED_OR_TRAFFICKED);

    /// Armed groups and trafficking: for the circle of protection only.
    public boolean isSensitive() {
        return SENSITIVE.contains(this);
    }
}
