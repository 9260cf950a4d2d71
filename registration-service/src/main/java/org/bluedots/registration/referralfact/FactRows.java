package org.bluedots.registration.referralfact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bluedots.platform.sql.Sql;
import org.bluedots.registration.details.Birth;
import org.bluedots.registration.person.PersonState;
import org.bluedots.registration.risk.Priority;
import org.bluedots.registration.risk.RiskFacts;
import org.bluedots.registration.screening.TraffickingScreening.Signs;
import org.bluedots.registration.uasc.UascStatus;
import org.jspecify.annotations.Nullable;

/// The rows that the rules for referrals look at, each kind in one statement, however many people
/// they are. The database shows them to no other use case (V11__referrals.sql).
@Singleton
class FactRows {

    private final Sql sql;

    FactRows(Sql sql) {
        this.sql = sql;
    }

    /// From now on, until the end of the transaction, these people are seen and no others.
    void look(Collection<UUID> people) {
        var ids = people.stream().map(UUID::toString).collect(joining(","));
        sql.first(
                "select set_config('app.reader', 'REFERRAL_FACTS', true), set_config('app.facts_of', ?, true)",
                row -> true,
                ids);
    }

    /// A person without anything personal but the birth, which stays here.
    record Subject(
            UUID id,
            long version,
            ReferralFacts.Where where,
            PersonState state,
            boolean hidden,
            @Nullable UUID mergedInto,
            @Nullable UUID groupId,
            Birth birth,
            UascStatus uascStatus,
            Standing standing) {

        /// What the tier rules look at, without the signals.
        RiskFacts facts(LocalDate today) {
            return new RiskFacts(
                    uascStatus,
                    birth.youngestAge(today),
                    standing.loneCaregiver(),
                    groupId == null,
                    Set.of());
        }
    }

    /// @param rules as everybody may read them
    record Standing(Priority priority, List<String> rules, String edition, boolean loneCaregiver) {}

    Map<UUID, Subject> people() {
        return sql.list("select * from fact_person", FactRows::subject).stream()
                .collect(toMap(Subject::id, subject -> subject));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new ReferralFacts.Where(
                        row.getString("agency_id"),
                        row.getString("hub_id"),
                        row.getString("country_code")),
                PersonState.valueOf(row.getString("state")),
                row.getBoolean("hidden"),
                row.getObject("merged_into", UUID.class),
                row.getObject("group_id", UUID.class),
                new Birth(
                        row.getObject("birth_year", Integer.class),
                        row.getObject("birth_month", Integer.class),
                        row.getObject("birth_day", Integer.class),
                        row.getObject("estimated_age", Integer.class),
                        row.getObject("estimated_on", LocalDate.class)),
                UascStatus.valueOf(row.getString("uasc_status")),
                new Standing(
                        Priority.valueOf(row.getString("priority")),
                        List.of((String[]) row.getArray("risk_rules").getArray()),
                        row.getString("risk_edition"),
                        row.getBoolean("lone_caregiver")));
    }

    /// A need that has not ended.
    record Need(
            UUID person, String code, @Nullable LocalDate lastDay, @Nullable Instant occurredAt) {

        boolean counts(LocalDate today) {
            return lastDay == null || !today.isAfter(lastDay);
        }
    }

    Map<UUID, List<Need>> needs() {
        return sql
                .list(
                        "select person_id, code, relevant_until, occurred_at from fact_need order by code",
                        row -> {
                            var occurred = row.getTimestamp(4);
                            return new Need(
                                    row.getObject(1, UUID.class),
                                    row.getString(2),
                                    row.getObject(3, LocalDate.class),
                                    occurred == null ? null : occurred.toInstant());
                        })
                .stream()
                .collect(groupingBy(Need::person));
    }

    /// What the newest screenings for trafficking found.
    Map<UUID, Signs> screenings() {
        record Screened(UUID person, Signs signs) {}
        return sql
                .list(
                        "select person_id, suspected, has_signs from fact_screening",
                        row ->
                                new Screened(
                                        row.getObject(1, UUID.class),
                                        new Signs(row.getBoolean(2), row.getBoolean(3))))
                .stream()
                .collect(toMap(Screened::person, Screened::signs));
    }

    /// A document that says who somebody is.
    record Document(UUID person, boolean held, @Nullable LocalDate expiresOn) {

        boolean isValid(LocalDate today) {
            return held && (expiresOn == null || !today.isAfter(expiresOn));
        }
    }

    Map<UUID, List<Document>> documents() {
        return sql
                .list(
                        "select person_id, state = 'HELD', expires_on from fact_document",
                        row ->
                                new Document(
                                        row.getObject(1, UUID.class),
                                        row.getBoolean(2),
                                        row.getObject(3, LocalDate.class)))
                .stream()
                .collect(groupingBy(Document::person));
    }

    /// How many travel with a person.
    record Others(int people, int children) {

        static final Others NOBODY = new Others(0, 0);
    }

    /// Of those who are not alone in their group.
    Map<UUID, Others> others() {
        record Accompanied(UUID person, Others others) {}
        return sql
                .list(
                        "select person_id, people, children from fact_company",
                        row ->
                                new Accompanied(
                                        row.getObject(1, UUID.class),
                                        new Others(row.getInt(2), row.getInt(3))))
                .stream()
                .collect(toMap(Accompanied::person, Accompanied::others));
    }
}
