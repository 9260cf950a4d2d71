package org.bluedots.platform.staff;

import java.util.List;

/// The realm's roles; a test compares them with `deploy/keycloak/bluedots-realm.json`. Operators
/// keep the machines running and see nobody's data.
public final class Roles {

    public static final String INFO_WORKER = "info-worker";
    public static final String REGISTRAR = "registrar";
    public static final String CASE_WORKER = "case-worker";
    public static final String CHILD_PROTECTION_OFFICER = "child-protection-officer";
    public static final String GBV_SPECIALIST = "gbv-specialist";
    public static final String PSYCHOLOGIST = "psychologist";
    public static final String TRACING_OFFICER = "tracing-officer";
    public static final String REUNIFICATION_APPROVER = "reunification-approver";
    public static final String SHELTER_MANAGER = "shelter-manager";
    public static final String STOREKEEPER = "storekeeper";
    public static final String CFS_FACILITATOR = "cfs-facilitator";
    public static final String HUB_MANAGER = "hub-manager";
    public static final String AGENCY_ADMIN = "agency-admin";
    public static final String COUNTRY_COORDINATOR = "country-coordinator";
    public static final String PARTNER_SYSTEM = "partner-system";
    public static final String TRACING_PROFILE_READER = "tracing-profile-reader";
    public static final String REFERRAL_FACTS_READER = "referral-facts-reader";
    public static final String NATIONAL_AUTHORITY = "national-authority";
    public static final String DPO = "dpo";
    public static final String AUDITOR = "auditor";
    public static final String OPERATOR = "operator";

    /// Every role, in the order of the realm file.
    public static final List<String> ALL =
            List.of(
                    INFO_WORKER,
                    REGISTRAR,
                    CASE_WORKER,
                    CHILD_PROTECTION_OFFICER,
                    GBV_SPECIALIST,
                    PSYCHOLOGIST,
                    TRACING_OFFICER,
                    REUNIFICATION_APPROVER,
                    SHELTER_MANAGER,
                    STOREKEEPER,
                    CFS_FACILITATOR,
                    HUB_MANAGER,
                    AGENCY_ADMIN,
                    COUNTRY_COORDINATOR,
                    PARTNER_SYSTEM,
                    TRACING_PROFILE_READER,
                    REFERRAL_FACTS_READER,
                    NATIONAL_AUTHORITY,
                    DPO,
                    AUDITOR,
                    OPERATOR);

    private Roles() {}
}
