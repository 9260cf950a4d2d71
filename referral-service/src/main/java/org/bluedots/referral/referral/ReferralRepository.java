package org.bluedots.referral.referral;

import static java.util.stream.Collectors.joining;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.given.SpokenCode;
import org.bluedots.platform.sql.Sql;
import org.bluedots.referral.code.ReferralReason;
import org.bluedots.referral.code.ReferralType;
import org.bluedots.referral.servicepoint.ServiceType;

/// Referrals by who may see them.
@Singleton
public class ReferralRepository implements PanacheRepositoryBase<Referral, UUID> {

    private static final String ADD_ONCE =
            """
            insert into referral (id, version, code, type, subject_id, service_type, priority, reason,
                guarded, uasc_status, rule_id, disclosed, from_agency, from_hub, country_code,
                service_point_id, to_agency, status, basis, occurred_at, opened_at, sent_at)
            values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
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

    /// False when the person has one already: a report for that reason, or one by that rule. The
    /// key decides, so that it holds for those of other hubs, which the present scope cannot see,
    /// and between two consumers.
    public boolean addOnce(Referral referral) {
        var disclosed =
                referral.disclosed().stream().map(Enum::name).collect(joining(",", "{", "}"));
        var need = referral.need();
        var route = referral.route();
        var basis = referral.grounds().basis();
        return sql.update(
                        ADD_ONCE,
                        referral.id(),
                        referral.code(),
                        referral.type().name(),
                        need.subjectId(),
                        need.serviceType().name(),
                        need.priority().name(),
                        need.reason().name(),
                        need.guarded(),
                        referral.uascStatus(),
                        referral.ruleId(),
                        disclosed,
                        route.fromAgency(),
                        route.fromHub(),
                        route.countryCode(),
                        route.servicePointId(),
                        route.toAgency(),
                        referral.status().name(),
                        basis == null ? null : basis.name(),
                        referral.steps().occurredAt(),
                        referral.steps().openedAt(),
                        referral.steps().sentAt())
                == 1;
    }

    /// The report on a child that is alone, which leads where a merge brought a second.
    public Optional<Referral> reportOnTheChild(UUID subjectId) {
        return find(
                        "need.subjectId = ?1 and type = ?2 and need.reason = ?3 and ledBy is null",
                        subjectId,
                        ReferralType.MANDATORY_REPORT,
                        ReferralReason.UNACCOMPANIED_CHILD)
                .firstResultOptional();
    }

    /// Those about the person in which somebody still has to act.
    public List<Referral> openOn(UUID subjectId) {
        return list(
                "need.subjectId = ?1 and status in ?2 order by id", subjectId, ReferralStatus.OPEN);
    }

    /// Whether the person has one of that service to that agency in which somebody has to act.
    public boolean isOpen(UUID subjectId, ServiceType service, String toAgency, ReferralType type) {
        return count(
                        "need.subjectId = ?1 and need.serviceType = ?2 and route.toAgency = ?3"
                                + " and type = ?4 and ledBy is null and status in ?5",
                        subjectId,
                        service,
                        toAgency,
                        type,
                        ReferralStatus.OPEN)
                > 0;
    }

    /// Those on their way between two agencies, of any hub.
    public List<Referral> openBetween(String from, String to) {
        return list(
                "route.fromAgency = ?1 and route.toAgency = ?2 and steps.sentAt is not null"
                        + " and status in ?3 order by id",
                from,
                to,
                ReferralStatus.OPEN);
    }

    /// All about the person, the oldest first.
    public List<Referral> about(UUID subjectId) {
        return list("need.subjectId = ?1 order by id", subjectId);
    }

    /// Whether another one carries it on already.
    public boolean isContinued(UUID id) {
        return count("parentId", id) > 0;
    }

    public List<Referral> ledBy(UUID leader) {
        return list("ledBy", leader);
    }

    /// One that the agency's hubs sent or prepare.
    public Optional<Referral> sentBy(String agency, UUID id) {
        return find("id = ?1 and route.fromAgency = ?2", id, agency).firstResultOptional();
    }

    /// One that the agency has to answer.
    public Optional<Referral> receivedBy(String agency, UUID id) {
        return find("id = ?1 and route.toAgency = ?2 and steps.sentAt is not null", id, agency)
                .firstResultOptional();
    }
}
