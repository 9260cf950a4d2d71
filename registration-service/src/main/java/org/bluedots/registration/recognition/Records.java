package org.bluedots.registration.recognition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.matching.person.PersonRecord.Relation;
import org.bluedots.matching.person.PersonRecord.Relative;
import org.bluedots.platform.sql.Sql;
import org.bluedots.registration.details.Birth;
import org.bluedots.registration.details.PersonName;
import org.bluedots.registration.details.Sex;
import org.bluedots.registration.recognition.Traits.Around;
import org.jspecify.annotations.Nullable;

/// The records of people as they are compared: names, birth, sex, and the family that travels with
/// them. Two statements for any number of people; row-level security hides those outside the scope.
@Singleton
class Records {

    private static final String NAME =
            """
             left join lateral (select * from person_name named where named.person_id = %s
             order by (named.script = 'Cyrl') desc, named.script limit 1) n on true
            """;

    private static final String PEOPLE =
            """
            select p.id, coalesce(p.merged_into, p.id) as goes_on, p.registration_id, p.sex,
                p.birth_year, p.birth_month, p.birth_day, p.estimated_age, p.estimated_on,
                p.phone_hash, (select array_agg(d.type || ':' || d.number_hash) from person_document d
                    where d.person_id = p.id and d.number_hash is not null
                        and d.type not in ('PROGRES_CASE', 'AGENCY_CASE')) as documents, n.*
            from person p
            """
                    + NAME.formatted("p.id")
                    + " where p.id = any (?) and p.state <> 'ERASED'";

    /// A parent, a child and a brother or sister by a common parent, all in the present group.
    private static final String FAMILY =
            """
            with met as (select p.id, m.* from person p join travel_group_member m on m.group_id = p.group_id
                where p.id = any (?) and m.relation = 'PARENT')
            select kin.of, kin.relation, n.given, n.nickname, n.family from (
                select met.id as of, case parent.sex when 'FEMALE' then 'MOTHER' when 'MALE' then 'FATHER'
                    else 'COMPANION' end as relation, parent.id as relative
                from met join person parent on parent.id = met.companion_id where met.person_id = met.id
                union all
                select met.id, 'CHILD', met.person_id from met where met.companion_id = met.id
                union all
                select met.id, 'SIBLING', sibling.person_id from met join met sibling on sibling.id = met.id
                    and sibling.companion_id = met.companion_id and sibling.person_id <> met.id
                where met.person_id = met.id) kin
            """
                    + NAME.formatted("kin.relative");

    private final Sql sql;

    Records(Sql sql) {
        this.sql = sql;
    }

    /// In no order; those that are not there are left out.
    List<Recorded> of(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var wanted = ids.toArray(UUID[]::new);
        Map<UUID, List<Relative>> families =
                sql.list(FAMILY, Records::kin, (Object) wanted).stream()
                        .collect(groupingBy(Kin::of, mapping(Kin::relative, toList())));
        return sql.list(PEOPLE, row -> recorded(row, families), (Object) wanted);
    }

    /// The newest records of the scope, as a sample of how common names are.
    List<UUID> newest(String agency, int atMost) {
        return sql.list(
                "select id from person where agency_id = ? order by id desc limit ?",
                row -> row.getObject(1, UUID.class),
                agency,
                atMost);
    }

    private record Kin(UUID of, Relative relative) {}

    private static Kin kin(ResultSet row) throws SQLException {
        var given = text(row, "given");
        var relative =
                new Relative(
                        Relation.valueOf(row.getString("relation")),
                        given.isEmpty() ? text(row, "nickname") : given,
                        text(row, "family"));
        return new Kin(row.getObject("of", UUID.class), relative);
    }

    private static Recorded recorded(ResultSet row, Map<UUID, List<Relative>> families)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var folded =
                Traits.folded(
                        id.toString(),
                        name(row),
                        Sex.valueOf(row.getString("sex")),
                        birth(row),
                        new Around(
                                families.getOrDefault(id, List.of()),
                                phone(row.getString("phone_hash")),
                                documents(row.getArray("documents"))));
        return new Recorded(
                row.getObject("goes_on", UUID.class),
                row.getObject("registration_id", UUID.class),
                folded);
    }

    /// As digits: they are compared, and nothing else.
    private static String phone(@Nullable String hash) {
        return hash == null ? "" : new BigInteger(hash, 16).toString();
    }

    /// Cases that a whole family shares are left out by the statement.
    private static List<String> documents(@Nullable Array documents) throws SQLException {
        return documents == null ? List.of() : List.of((String[]) documents.getArray());
    }

    private static Optional<PersonName> name(ResultSet row) throws SQLException {
        var script = row.getString("script");
        if (script == null) return Optional.empty();
        return Optional.of(
                new PersonName(
                        script,
                        row.getString("given"),
                        row.getString("patronymic"),
                        row.getString("family"),
                        row.getString("nickname")));
    }

    private static Birth birth(ResultSet row) throws SQLException {
        return new Birth(
                number(row, "birth_year"),
                number(row, "birth_month"),
                number(row, "birth_day"),
                number(row, "estimated_age"),
                row.getObject("estimated_on", LocalDate.class));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }
}
