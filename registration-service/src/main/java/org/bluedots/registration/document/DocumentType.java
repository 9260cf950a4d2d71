package org.bluedots.registration.document;

/// What a number is of (code list `document-type`).
public enum DocumentType {
    PASSPORT(Issuer.STATE),
    NATIONAL_ID(Issuer.STATE),
    BIRTH_CERTIFICATE(Issuer.STATE),
    TRAVEL_DOCUMENT(Issuer.STATE),
    RESIDENCE_PERMIT(Issuer.STATE),
    TEMPORARY_PROTECTION(Issuer.STATE),
    DRIVING_LICENCE(Issuer.STATE),
    TAX_NUMBER(Issuer.STATE),
    PROGRES_INDIVIDUAL(Issuer.AGENCY),
    /// Shared by everybody of a case.
    PROGRES_CASE(Issuer.AGENCY),
    ICRC_REF(Issuer.AGENCY),
    CPIMS_ID(Issuer.AGENCY),
    PFIF_RECORD_ID(Issuer.AGENCY),
    /// Another agency's; often shared by a family.
    AGENCY_CASE(Issuer.AGENCY),
    OTHER(Issuer.AGENCY);

    private enum Issuer {
        STATE,
        AGENCY
    }

    private final Issuer issuer;

    DocumentType(Issuer issuer) {
        this.issuer = issuer;
    }

    /// Its number means something together with the country only.
    boolean isIssuedByState() {
        return issuer == Issuer.STATE;
    }
}
