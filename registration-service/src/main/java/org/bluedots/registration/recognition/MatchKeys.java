package org.bluedots.registration.recognition;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bluedots.matching.person.FoldedPerson;
import org.bluedots.matching.person.PersonKeys;
import org.bluedots.platform.sql.Sql;

/// By what each person is found again. Every key is hashed together with the agency, so that nobody
/// is ever found by another agency.
@Singleton
class MatchKeys {

    /// A key that more than this many share says nothing and costs the most.
    private static final int TOO_COMMON = 4_000;

    /// The rarer the keys that two share, the better.
    private static final String CANDIDATES =
            """
            select person_id from (
                select person_id, key, count(*) over (partition by key) as shared
                from match_key, unnest(keys) as key
                where keys && ?::int[] and key = any (?::int[])) hit
            where shared <= ? group by person_id order by sum(1 + ln(? / shared::float)) desc limit ?
            """;

    private final Sql sql;

    MatchKeys(Sql sql) {
        this.sql = sql;
    }

    /// In place of those the person had before.
    void keep(String agency, UUID personId, FoldedPerson person) {
        sql.update(
                """
                insert into match_key values (?, ?::int[])
                on conflict (person_id) do update set keys = excluded.keys
                """,
                personId,
                hashes(agency, PersonKeys.stored(person)));
    }

    /// Those who share the most, the best first.
    List<UUID> candidates(String agency, FoldedPerson person, long size, int atMost) {
        var sought = hashes(agency, PersonKeys.sought(person));
        return sql.list(
                CANDIDATES,
                row -> row.getObject(1, UUID.class),
                sought,
                sought,
                TOO_COMMON,
                (double) Math.max(size, TOO_COMMON),
                atMost);
    }

    /// How many people there are, roughly: PostgreSQL's own estimate.
    long size() {
        return sql.first(
                        "select reltuples::bigint from pg_class where relname = 'match_key'",
                        row -> row.getLong(1))
                .orElse(0L);
    }

    private static String hashes(String agency, Collection<String> keys) {
        return keys.stream()
                .map(key -> Integer.toString(Objects.hash(agency, key)))
                .collect(joining(",", "{", "}"));
    }
}
