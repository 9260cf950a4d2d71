package org.bluedots.platform.testing.token;

import java.util.Map;

/// The people of the development realm, so that the tests of all services read alike. A test
/// compares them with `deploy/keycloak/bluedots-realm.json`.
public final class People {

    private People() {}

    public static TokenDraft aRegistrarInPalanca() {
        return northstar("registrar.palanca", "registrar").hubs("BD-MD-01");
    }

    /// Same agency, other hub.
    public static TokenDraft aRegistrarInOtaci() {
        return northstar("registrar.otaci", "registrar").hubs("BD-MD-02");
    }

    /// Other agency, other country.
    public static TokenDraft aRegistrarInSiret() {
        return riverbank("registrar.siret", "registrar");
    }

    public static TokenDraft aCaseWorkerInPalanca() {
        return northstar("caseworker.palanca", "case-worker").hubs("BD-MD-01");
    }

    public static TokenDraft aProtectionOfficerInPalanca() {
        return northstar("cpo.palanca", "child-protection-officer")
                .hubs("BD-MD-01")
                .clearance("PROTECTED");
    }

    public static TokenDraft aProtectionOfficerInSiret() {
        return riverbank("cpo.siret", "child-protection-officer").clearance("PROTECTED");
    }

    public static TokenDraft theManagerOfPalanca() {
        return northstar("manager.palanca", "hub-manager").hubs("BD-MD-01");
    }

    public static TokenDraft anAdministratorOfNorthstar() {
        return northstar("admin.northstar", "agency-admin");
    }

    public static TokenDraft theDataProtectionOfficerOfNorthstar() {
        return northstar("dpo.northstar", "dpo").clearance("PROTECTED");
    }

    public static TokenDraft anAuditorOfNorthstar() {
        return northstar("auditor.northstar", "auditor").clearance("INTERNAL");
    }

    public static TokenDraft anOfficerOfMoldova() {
        return authority("officer.md", "md-guardianship");
    }

    public static TokenDraft anOfficerOfRomania() {
        return authority("officer.ro", "ro-dgaspc");
    }

    /// Operators run the machines and see nobody's data: no agency, no hub.
    public static TokenDraft anOperator() {
        return TokenMint.token().as("operator.one").roles("operator");
    }

    /// The second pair of eyes where two operators must agree.
    public static TokenDraft anotherOperator() {
        return TokenMint.token().as("operator.two").roles("operator");
    }

    public static TokenDraft theIntakeSystemOfNorthstar() {
        return northstar("service-account-partner-northstar-intake", "partner-system", "registrar")
                .client("partner-northstar-intake")
                .hubs("BD-MD-01", "BD-MD-02");
    }

    public static TokenDraft theSystemOfTheMoldovanAuthority() {
        return authority("service-account-authority-md", "md-guardianship")
                .client("authority-md")
                .roles("national-authority", "partner-system");
    }

    /// A service, and nobody's agency.
    public static TokenDraft theReunificationService() {
        return TokenMint.token()
                .as("service-account-reunification-service")
                .client("reunification-service")
                .roles("partner-system", "tracing-profile-reader");
    }

    /// A service, and nobody's agency.
    public static TokenDraft theReferralService() {
        return TokenMint.token()
                .as("service-account-referral-service")
                .client("referral-service")
                .roles("partner-system", "referral-facts-reader");
    }

    static Map<String, TokenDraft> all() {
        return Map.ofEntries(
                named(aRegistrarInPalanca()),
                named(aRegistrarInOtaci()),
                named(aRegistrarInSiret()),
                named(aCaseWorkerInPalanca()),
                named(aProtectionOfficerInPalanca()),
                named(aProtectionOfficerInSiret()),
                named(theManagerOfPalanca()),
                named(anAdministratorOfNorthstar()),
                named(theDataProtectionOfficerOfNorthstar()),
                named(anAuditorOfNorthstar()),
                named(anOfficerOfMoldova()),
                named(anOfficerOfRomania()),
                named(anOperator()),
                named(anotherOperator()),
                named(theIntakeSystemOfNorthstar()),
                named(theSystemOfTheMoldovanAuthority()),
                named(theReunificationService()),
                named(theReferralService()));
    }

    private static Map.Entry<String, TokenDraft> named(TokenDraft person) {
        return Map.entry(String.valueOf(person.claims().get("preferred_username")), person);
    }

    private static TokenDraft northstar(String username, String... roles) {
        return at("northstar", username).hubs("*").roles(roles);
    }

    private static TokenDraft riverbank(String username, String role) {
        return at("riverbank", username).hubs("BD-RO-01").roles(role);
    }

    private static TokenDraft authority(String username, String agency) {
        return at(agency, username).hubs("*").clearance("PROTECTED").roles("national-authority");
    }

    private static TokenDraft at(String agency, String username) {
        return TokenMint.token().as(username).agency(agency).clearance("RESTRICTED");
    }
}
