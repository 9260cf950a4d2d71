package org.bluedots.endtoend.fault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// A child that only exists as events: what registration would publish about one that is found
/// alone and whose parent then turns up.
public record MadeUpChild(UUID id, RandomGenerator chance) {

    private static final String AT = "2026-06-01T12:00:00Z";

    public static MadeUpChild from(RandomGenerator chance) {
        return new MadeUpChild(uuid(chance), chance);
    }

    private static UUID uuid(RandomGenerator chance) {
        return new UUID(chance.nextLong(), chance.nextLong());
    }

    /// Its life, in order. Headers and data of each event.
    public List<Event> life() {
        return List.of(
                event(1, "person-registered.v1", registered()),
                event(2, "unaccompanied-child-identified.v1", identified()),
                event(3, "risk-tier-changed.v1", tier()),
                event(4, "uasc-status-changed.v1", accompanied()));
    }

    private String registered() {
        return """
        {"personId":"%s","registrationId":"%s","groupId":null,"child":true,
         "uascStatus":"UNACCOMPANIED","priority":"P1","registeredAt":"%s"}\
        """
                .formatted(id, id, AT);
    }

    private String identified() {
        return """
        {"personId":"%s","groupId":null,"priority":"P1","ruleIds":["ALONE"],"identifiedAt":"%s"}\
        """
                .formatted(id, AT);
    }

    private String tier() {
        return """
        {"personId":"%s","from":null,"to":"P1","ruleIds":["ALONE"],"changedAt":"%s"}\
        """
                .formatted(id, AT);
    }

    private String accompanied() {
        return """
        {"personId":"%s","from":"UNACCOMPANIED","to":"ACCOMPANIED","ruleId":"WITH_PARENT",
         "evidence":"CPO_ASSESSMENT","registeredInError":true,"changedAt":"%s"}\
        """
                .formatted(id, AT);
    }

    /// Any event about it.
    public Event event(long version, String type, String data) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", uuid(chance).toString());
        headers.put("ce_type", "org.bluedots.registration." + type);
        headers.put("ce_source", "/registration-service");
        headers.put("ce_subject", id.toString());
        headers.put("ce_time", AT);
        headers.put("ce_aggregateversion", String.valueOf(version));
        headers.put("ce_agencyid", "northstar");
        headers.put("ce_hubid", "BD-MD-01");
        headers.put("ce_countrycode", "MD");
        headers.put("ce_sensitivity", "RESTRICTED");
        headers.put("ce_correlationid", "end-to-end");
        return new Event(headers, data);
    }

    public record Event(Map<String, String> headers, String data) {

        public Event without(String header) {
            var fewer = new LinkedHashMap<>(headers);
            fewer.remove(header);
            return new Event(fewer, data);
        }

        public Event with(String header, String value) {
            var changed = new LinkedHashMap<>(headers);
            changed.put(header, value);
            return new Event(changed, data);
        }
    }
}
