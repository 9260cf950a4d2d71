package org.bluedots.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;

/// Inserts of the rows of a registration, each with values of the size that the service writes.
final class Rows {
    static final String IDEMPOTENCY =
            "insert into idempotency values ('bluedots-cli/0b2f6f2e-9d0c-4a53-9a6b-0c1fb9f3f0a1', ?, "
                    + "'POST /v1/registrations', sha256('request'), ?, ?)";
    static final String REGISTRATION =
            "insert into registration values (?, 'northstar', 'BD-MD-01', 'PALANCA-MAIAKY-UDOBNE', ?, ?, "
                    + "'0b2f6f2e-9d0c-4a53-9a6b-0c1fb9f3f0a1')";
    static final String PERSON =
            """
            insert into person (id, version, registration_id, position, case_code, agency_id, hub_id,
                country_code, registered_at, sex, birth_year, birth_month, birth_day, languages,
                nationalities, interpreter_needed, lone_caregiver, uasc_rule, uasc_status, priority,
                risk_rules, risk_edition, state, state_since)
            select ?, 0, ?, 0, ?, 'northstar', 'BD-MD-01', 'MD', ?, 'FEMALE', 1992, 3, 1,
                '{ukr,rus}', '{UKR}', false, false, case when child then 'ALONE' else 'ADULT' end,
                case when child then 'UNACCOMPANIED' else 'NOT_A_CHILD' end,
                case when child then 'P1' else 'P3' end, '{UASC_ALONE}', '2026-1', 'REGISTERED', now()
            from (values (?)) as who (child)
            """;
    static final String NAME = "insert into person_name values (?, ?, ?, ?, ?)";
    static final String ASSESSMENT =
            "insert into uasc_assessment values (?, ?, 'NONE', null, 'NONE', false, 'ALONE', false, "
                    + "'0b2f6f2e-9d0c-4a53-9a6b-0c1fb9f3f0a1', ?)";
    static final String HEAD = "insert into aggregate_head values (?, ?)";
    static final String EVENT =
            """
            insert into event_log values (?, ?, ?, ?, 'org.bluedots.registration.person-registered.v1',
                'PROTECTED', ?, 'northstar', 'BD-MD-01', 'MD', '0b2f6f2e-9d0c-4a53-9a6b-0c1fb9f3f0a1',
                '4bf92f3577b34da6a3ce929d0e0e4736', null,
                '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
                '{"personId": "0b2f6f2e-9d0c-4a53-9a6b-0c1fb9f3f0a1", "registrationId": "0b2f6f2e-9d0c-4a53-9a6b-0c1fb9f3f0a1", "child": false, "priority": "P3", "registeredAt": "2026-11-23T12:00:00.000000Z"}')
            """;
    static final String OUTBOX = "insert into outbox values (?, ?, 7, ?, ?)";
    static final String AUDIT =
            "insert into audit_entry values (?, ?, '0b2f6f2e-9d0c-4a53-9a6b-0c1fb9f3f0a1', 'bluedots-cli', "
                    + "'northstar', 'register', 'person', array[?::uuid], null, "
                    + "'4bf92f3577b34da6a3ce929d0e0e4736')";

    private Rows() {}

    /// How many rows of which table [PlainRows] writes.
    static Map<String, Long> of(People people, long number) {
        var child = people.isChild(number);
        var events = child ? 3L : 1L;
        var rows = new LinkedHashMap<String, Long>();
        rows.put("aggregate_head", 1L);
        rows.put("audit_entry", 1L);
        rows.put("event_log", events);
        rows.put("idempotency", 1L);
        rows.put("outbox", events);
        rows.put("person", 1L);
        rows.put("person_name", 2L);
        rows.put("registration", 1L);
        if (child) rows.put("uasc_assessment", 1L);
        return rows;
    }
}
