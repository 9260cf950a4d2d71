package org.bluedots.referral.stream;

import static org.bluedots.referral.RegistrationTopic.newId;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.bluedots.platform.testing.infrastructure.Infrastructure;
import org.bluedots.referral.ReferralDatabase;

/// Referrals written straight into the database, in transactions that a test holds open as long as
/// it likes.
final class Rows {

    private static final String SENT =
            """
            insert into referral (id, version, code, type, subject_id, service_type, priority, reason,
                disclosed, from_agency, from_hub, country_code, service_point_id, to_agency, status,
                occurred_at, opened_at, sent_at, basis, consent_id, guarded)
            select ?, 0, 'RF-MD-' || lpad(nextval('referral_number')::text, 9, '0') || '-0', 'SERVICE',
                gen_random_uuid(), ?, 'P2', 'SERVICE_NEEDED', '{}', ?, 'BD-MD-01', 'MD', id, ?, 'SENT',
                now(), now(), now(), 'CONSENT', gen_random_uuid(), ?::boolean
            from service_point where statutory and country_code = 'MD' returning id::text
            """;

    private static final String DRAFT =
            """
            insert into referral (id, version, code, type, subject_id, service_type, priority, reason,
                disclosed, from_agency, from_hub, country_code, service_point_id, to_agency, status,
                occurred_at, opened_at)
            select ?, 0, 'RF-MD-' || lpad(nextval('referral_number')::text, 9, '0') || '-0', 'SERVICE',
                gen_random_uuid(), 'HEALTH', 'P2', 'SERVICE_NEEDED', '{}', ?, 'BD-MD-01', 'MD', id, ?,
                'DRAFT', now(), now()
            from service_point where statutory and country_code = 'MD' returning id::text
            """;

    private Rows() {}

    static Connection open() throws SQLException {
        var connection = Infrastructure.postgres().connect("referral");
        connection.setAutoCommit(false);
        return connection;
    }

    static UUID sent(String from, String to) {
        return sent(from, to, "HEALTH", "false");
    }

    /// A referral that only the cleared may know of.
    static UUID guarded(String from, String to) {
        return sent(from, to, "GBV_RESPONSE", "true");
    }

    private static UUID sent(String from, String to, String service, String guarded) {
        try (var connection = open()) {
            var id = newId();
            ReferralDatabase.select(connection, SENT, id, service, from, to, guarded);
            connection.commit();
            return id;
        } catch (SQLException fault) {
            throw new AssertionError(fault);
        }
    }

    static UUID draft(String from, String to) {
        var id = newId();
        ReferralDatabase.select(DRAFT, id, from, to);
        return id;
    }

    /// Not seen by anybody before that transaction commits.
    static UUID sentIn(Connection transaction, String from, String to) throws SQLException {
        var id = newId();
        ReferralDatabase.select(transaction, SENT, id, "HEALTH", from, to, "false");
        return id;
    }

    static void change(UUID referral) {
        ReferralDatabase.select(
                "update referral set version = version + 1 where id = ? returning id::text",
                referral);
    }
}
