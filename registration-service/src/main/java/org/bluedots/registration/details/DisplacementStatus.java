package org.bluedots.registration.details;

/// By what right or for what reason somebody is where they are (code list `displacement-status`).
public enum DisplacementStatus {
    RESIDENT,
    IDP,
    REFUGEE,
    STATELESS_PERSON,
    RETURNEE,
    FOREIGN_NATIONAL,
    ASYLUM_SEEKER,
    TEMPORARY_PROTECTION
}
