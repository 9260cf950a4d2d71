package org.bluedots.referral;

import static org.bluedots.referral.RegistrationTopic.newId;

import io.restassured.response.Response;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bluedots.platform.testing.token.People;
import org.bluedots.platform.testing.token.TokenDraft;
import org.bluedots.platform.testing.token.TokenMint;
import org.bluedots.referral.RegistrationTopic.Fact;
import org.bluedots.referral.RegistrationTopic.Hub;
import org.jspecify.annotations.Nullable;

/// Agencies, service points, people and consents, made the way they are made: over HTTP by whoever
/// may, and by registration's events.
public final class World {

    public static final Desk CASE_WORKER = Desk.of(People.aCaseWorkerInPalanca());
    public static final Desk OFFICER = Desk.of(People.aProtectionOfficerInPalanca());
    public static final Desk MANAGER = Desk.of(People.theManagerOfPalanca());

    private static final String AGENCY_ADMIN = "agency-admin";

    private World() {}

    /// Somebody of the receiving agency.
    public static Desk aReceiver(String agency) {
        return Desk.of(staff(agency, "case-worker"));
    }

    /// Somebody there who may know what few know.
    public static Desk aClearedReceiver(String agency) {
        return Desk.of(staff(agency, "gbv-specialist").clearance("PROTECTED"));
    }

    public static TokenDraft staff(String agency, String role) {
        return TokenMint.token()
                .as(role + "." + agency)
                .agency(agency)
                .hubs("*")
                .roles(role)
                .clearance("RESTRICTED");
    }

    /// A new agency, with which northstar has agreed to share these classes of data.
    public static String aPartner(String... categories) {
        var agency = anAgency();
        agree(agency, "2027-11-23T00:00:00Z", categories);
        return agency;
    }

    public static String anAgency() {
        return "agency-" + newId().toString().substring(0, 8);
    }

    /// @param validTo its last moment
    public static UUID agree(String agency, String validTo, String... categories) {
        var body =
                """
                {"toAgency":"%s","countryCode":"MD","categories":["%s"],"validFrom":"2026-01-01T00:00:00Z","validTo":"%s"}
                """
                        .formatted(agency, String.join("\",\"", categories), validTo);
        var admin = Desk.of(People.anAdministratorOfNorthstar());
        var id = UUID.fromString(admin.create("/v1/agreements", body).path("id"));
        Desk.of(staff(agency, AGENCY_ADMIN))
                .act("/v1/agreements/{id}/signature", "", 0, id)
                .then()
                .statusCode(200);
        return id;
    }

    public static UUID aServicePoint(String agency, String service) {
        return aServicePoint(agency, service, null);
    }

    /// @param fallback where its referrals of P0 go when it stays silent; or null
    public static UUID aServicePoint(String agency, String service, @Nullable UUID fallback) {
        var body =
                """
                {"countryCode":"MD","name":"An office of %s","serviceTypes":["%s"],"hours":"24x7","timeZone":"Europe/Chisinau",
                "audience":{"ageFrom":0,"ageTo":120,"acceptsUasc":true,"acceptsGbv":true}%s}
                """
                        .formatted(
                                agency,
                                service,
                                fallback == null ? "" : ",\"fallbackId\":\"" + fallback + "\"");
        var made = Desk.of(staff(agency, AGENCY_ADMIN)).create("/v1/service-points", body);
        made.then().statusCode(201);
        return UUID.fromString(made.path("id"));
    }

    /// Somebody whom registration registered at Palanca.
    public static UUID aPerson() {
        return aPersonAt(Hub.PALANCA);
    }

    public static UUID aPersonAt(Hub hub) {
        var person = newId();
        tell(
                about(person, "person-registered", 1, "{\"personId\":\"%s\"}".formatted(person))
                        .from(hub));
        Awaitility.await("the copy of " + person)
                .until(() ->
                        !ReferralDatabase.select(
                                        "select agency_id from subject where person_id = ?", person)
                                .isEmpty());
        return person;
    }

    /// An event about a person or a consent, from Palanca.
    public static Fact about(UUID aggregate, String name, int version, String data) {
        return new Fact(
                newId(),
                "org.bluedots.registration." + name + ".v1",
                aggregate,
                version,
                Hub.PALANCA,
                RegistrationTopic.NOON,
                data);
    }

    /// Tells it and waits until it was taken in.
    public static void tell(Fact... facts) {
        try (var registration = new RegistrationTopic()) {
            registration.publish(facts);
        }
        for (var fact : facts) ReferralDatabase.awaitTaken(fact.id());
    }

    /// The person agreed that the agency is told these classes of data.
    public static UUID consent(UUID person, String agency, String... categories) {
        return consent(person, agency, "2027-11-23T00:00:00Z", categories);
    }

    public static UUID consentUntil(
            UUID person, String agency, String until, String... categories) {
        return consent(person, agency, until, categories);
    }

    private static UUID consent(UUID person, String agency, String until, String[] categories) {
        var consent = newId();
        var data =
                """
                {"consentId":"%s","subjectId":"%s","purpose":"INTER_AGENCY_REFERRAL","granteeType":"AGENCY","granteeId":"%s",
                "categories":["%s"],"basis":"CONSENT","consentedAt":"2026-11-23T11:00:00Z","expiresAt":"%s"}
                """
                        .formatted(
                                consent, person, agency, String.join("\",\"", categories), until);
        tell(about(consent, "consent-given", 1, data));
        return consent;
    }

    /// @param how `withdrawn`, `expired`, `superseded` or `disputed`
    public static void endConsent(UUID consent, UUID person, String how) {
        tell(
                about(
                        consent,
                        "consent-" + how,
                        2,
                        "{\"consentId\":\"%s\",\"subjectId\":\"%s\"}".formatted(consent, person)));
    }

    /// A referral for a health service of P1 that discloses the person's names.
    public static UUID aReferral(UUID person, UUID servicePoint) {
        var made = open(person, servicePoint, "HEALTH", "P1", "NAMES", "SEX");
        made.then().statusCode(201);
        return UUID.fromString(made.path("id"));
    }

    public static Response open(
            UUID person, UUID servicePoint, String service, String priority, String... fields) {
        return CASE_WORKER.create(
                "/v1/referrals", wanted(person, servicePoint, service, priority, fields));
    }

    public static String wanted(
            UUID person, UUID servicePoint, String service, String priority, String... fields) {
        return """
        {"subjectId":"%s","serviceType":"%s","priority":"%s","servicePointId":"%s","disclosed":[%s],
        "letter":{"informed":"YES","brief":{"why":"She has a cough.","safety":"Do not call after six."}}}
        """
                .formatted(
                        person,
                        service,
                        priority,
                        servicePoint,
                        fields.length == 0 ? "" : "\"" + String.join("\",\"", fields) + "\"");
    }

    /// A referral that was sent to a partner on the person's consent.
    public static Sent sent() {
        return sent("P1");
    }

    public static Sent sent(String priority) {
        var partner = aPartner("IDENTITY");
        var person = aPerson();
        var consent = consent(person, partner, "IDENTITY");
        var point = aServicePoint(partner, "HEALTH");
        var id =
                UUID.fromString(open(person, point, "HEALTH", priority, "NAMES", "SEX").path("id"));
        CASE_WORKER.step(id, "sending").then().statusCode(200);
        return new Sent(id, person, consent, partner, point);
    }

    /// What belongs to a referral that was sent.
    public record Sent(UUID id, UUID person, UUID consent, String partner, UUID servicePoint) {

        public Desk receiver() {
            return aReceiver(partner);
        }

        public String status() {
            return ReferralDatabase.select("select status from referral where id = ?", id)
                    .getFirst();
        }
    }

    public static String statusOf(UUID referral) {
        return ReferralDatabase.select("select status from referral where id = ?", referral)
                .getFirst();
    }
}
