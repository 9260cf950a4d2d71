package org.bluedots.referral.referral;

import static java.util.stream.Collectors.joining;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.given.SpokenCode;
import org.bluedots.platform.sql.Sql;

/// Referrals by who may see them.
@Singleton
public class ReferralRepository implements PanacheRepositoryBase<Referral, UUID> {

    private static final String ADD_ONCE =
            """
            insert into referral (id, version, code, type, subject_id, service_type, priority, reason,
                uasc_status, disclosed, from_agency, from_hub, country_code, service_point_id,
                to_agency, status, occurred_at, opened_at)
            values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (subject_id) where type = 'MANDATORY_REPORT' do nothing
            """;

    private final Sql sql;

    ReferralRepository(Sql sql) {
        this.sql = sql;
    }

    /// The code of the next referral in that country.
    public SpokenCode nextCode(String country) {
        var number = sql.first("select nextval('referral_number')", row -> row.getLong(1));
        return SpokenCode.of("RF", country, number.orElseThrow());
    }

    /// False when the child has a mandatory report already. The key decides, so that it holds for
    /// reports of other hubs, which the present scope cannot see, and between two consumers.
    public boolean addOnce(Referral report) {
        var disclosed = report.disclosed().stream().map(Enum::name).collect(joining(",", "{", "}"));
        var need = report.need();
        var route = report.route();
        return sql.update(
                        ADD_ONCE,
                        report.id(),
                        report.code(),
                        report.type().name(),
                        need.subjectId(),
                        need.serviceType().name(),
                        need.priority().name(),
                        need.reason().name(),
                        report.uascStatus(),
                        disclosed,
                        route.fromAgency(),
                        route.fromHub(),
                        route.countryCode(),
                        route.servicePointId(),
                        route.toAgency(),
                        report.status().name(),
                        report.occurredAt(),
                        report.openedAt())
                == 1;
    }

    public Optional<Referral> mandatoryReportOn(UUID subjectId) {
        return find("need.subjectId = ?1 and type = ?2", subjectId, ReferralType.MANDATORY_REPORT)
                .firstResultOptional();
    }

    /// One that the agency has to answer.
    public Optional<Referral> receivedBy(String agency, UUID id) {
        return find("id = ?1 and route.toAgency = ?2", id, agency).firstResultOptional();
    }
}
