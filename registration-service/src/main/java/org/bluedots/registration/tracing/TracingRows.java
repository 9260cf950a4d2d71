package org.bluedots.registration.tracing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bluedots.platform.sql.Sql;
import org.bluedots.registration.details.Birth;
import org.bluedots.registration.details.PersonName;
import org.bluedots.registration.details.Sex;
import org.bluedots.registration.separation.FamilyRelation;
import org.bluedots.registration.tracing.TracingProfile.CaregiverView;
import org.bluedots.registration.tracing.TracingProfile.SeparatedView;
import org.bluedots.registration.travelgroup.GroupMember;
import org.bluedots.registration.uasc.Relation;
import org.bluedots.registration.uasc.UascRule;
import org.jspecify.annotations.Nullable;

/// The rows of people who are traced, each kind in one statement, however many people they are. The
/// database shows them to no other use case (V10__tracing.sql).
@Singleton
class TracingRows {

    private final Sql sql;

    TracingRows(Sql sql) {
        this.sql = sql;
    }

    /// From now on, until the end of the transaction, the answers about tracing are seen.
    void open() {
        sql.first("select set_config('app.reader', 'TRACING', true)", row -> true);
    }

    /// From now on these people are seen and no others.
    void trace(Collection<UUID> people) {
        var ids = people.stream().map(UUID::toString).collect(joining(","));
        sql.first("select set_config('app.traced', ?, true)", row -> true, ids);
    }

    /// A person without names.
    record Traced(
            UUID id,
            long version,
            @Nullable UUID groupId,
            String hub,
            Sex sex,
            Birth birth,
            List<String> nationalities,
            List<String> languages) {}

    /// Those of them who exist for the caller.
    Map<UUID, Traced> people(Collection<UUID> ids) {
        return sql
                .list(
                        """
                        select id, version, group_id, hub_id, sex, birth_year, birth_month, birth_day,
                            estimated_age, estimated_on, nationalities, languages
                        from traced_person where id = any (?)
                        """,
                        TracingRows::person,
                        array(ids))
                .stream()
                .collect(toMap(Traced::id, person -> person));
    }

    private static Traced person(ResultSet row) throws SQLException {
        return new Traced(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("group_id", UUID.class),
                row.getString("hub_id"),
                Sex.valueOf(row.getString("sex")),
                new Birth(
                        row.getObject("birth_year", Integer.class),
                        row.getObject("birth_month", Integer.class),
                        row.getObject("birth_day", Integer.class),
                        row.getObject("estimated_age", Integer.class),
                        row.getObject("estimated_on", LocalDate.class)),
                List.of((String[]) row.getArray("nationalities").getArray()),
                List.of((String[]) row.getArray("languages").getArray()));
    }

    Map<UUID, List<PersonName>> names(Collection<UUID> people) {
        record Named(UUID person, PersonName name) {}
        return sql
                .list(
                        """
                        select person_id, script, given, patronymic, family, nickname
                        from traced_name where person_id = any (?)
                        order by person_id, script, family, given
                        """,
                        row ->
                                new Named(
                                        row.getObject(1, UUID.class),
                                        new PersonName(
                                                row.getString(2),
                                                row.getString(3),
                                                row.getString(4),
                                                row.getString(5),
                                                row.getString(6))),
                        array(people))
                .stream()
                .collect(groupingBy(Named::person, mapping(Named::name, toList())));
    }

    /// The people of these groups, without those who are hidden or erased.
    Map<UUID, List<GroupMember>> members(Collection<UUID> groups) {
        record Belonging(UUID group, GroupMember member) {}
        return sql
                .list(
                        """
                        select group_id, person_id, companion_id, relation
                        from traced_company where group_id = any (?)
                        order by group_id, person_id
                        """,
                        row ->
                                new Belonging(
                                        row.getObject(1, UUID.class),
                                        new GroupMember(
                                                row.getObject(2, UUID.class),
                                                row.getObject(3, UUID.class),
                                                relation(row.getString(4)))),
                        array(groups))
                .stream()
                .collect(groupingBy(Belonging::group, mapping(Belonging::member, toList())));
    }

    /// Looks at these people in the order in which they were taken.
    List<Told> told(Collection<UUID> people) {
        return sql.list(
                """
                select person_id, rule, separated_on, separated_at_place, caregiver_name,
                    caregiver_relation
                from traced_account where person_id = any (?) order by id
                """,
                row ->
                        new Told(
                                row.getObject(1, UUID.class),
                                UascRule.valueOf(row.getString(2)),
                                separation(row.getString(3), row.getString(4)),
                                caregiver(row.getString(5), row.getString(6))),
                array(people));
    }

    /// What was told with one look.
    record Told(
            UUID person,
            UascRule rule,
            @Nullable SeparatedView separation,
            @Nullable CaregiverView lastCaregiver) {}

    private static @Nullable SeparatedView separation(
            @Nullable String date, @Nullable String place) {
        return date == null && place == null ? null : new SeparatedView(date, place);
    }

    private static @Nullable CaregiverView caregiver(
            @Nullable String name, @Nullable String relation) {
        return relation == null ? null : new CaregiverView(name, FamilyRelation.valueOf(relation));
    }

    private static @Nullable Relation relation(@Nullable String code) {
        return code == null ? null : Relation.valueOf(code);
    }

    /// One value and not as many as there are ids.
    private static Object array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
