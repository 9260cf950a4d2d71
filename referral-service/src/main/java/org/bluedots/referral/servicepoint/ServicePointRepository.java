package org.bluedots.referral.servicepoint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bluedots.platform.sql.Sql;
import org.bluedots.referral.servicepoint.AuthorityProfile.Authority;

/// Service points by what they are asked for.
@Singleton
public class ServicePointRepository implements PanacheRepositoryBase<ServicePoint, UUID> {

    /// A country that gets another authority keeps its service point's id: what was sent stays
    /// readable by the old one, since a referral holds its receiver's agency itself.
    private static final String ENSURE_AUTHORITY =
            """
            insert into service_point (id, country_code, agency, name, service_types, age_from,
                age_to, accepts_uasc, statutory)
            values (?, ?, ?, ?, '{CHILD_PROTECTION,GUARDIANSHIP}', 0, ?, true, true)
            on conflict (country_code) where statutory do update
            set agency = excluded.agency, name = excluded.name, age_to = excluded.age_to
            """;

    private final Sql sql;

    ServicePointRepository(Sql sql) {
        this.sql = sql;
    }

    void ensureAuthority(UUID id, String country, Authority authority, int ageTo) {
        sql.update(ENSURE_AUTHORITY, id, country, authority.agency(), authority.name(), ageTo);
    }

    /// The authority that takes the country's mandatory reports.
    public Optional<ServicePoint> authorityOf(String country) {
        return find("countryCode = ?1 and statutory", country).firstResultOptional();
    }

    /// All of the country that are not retired.
    public List<ServicePoint> in(String country) {
        return list("countryCode = ?1 and retiredAt is null order by id", country);
    }

    List<ServicePoint> after(UUID id, int atMost) {
        return find("id > ?1 and retiredAt is null order by id", id).page(0, atMost).list();
    }

    Optional<ServicePoint> of(String agency, UUID id) {
        return find("id = ?1 and agency = ?2", id, agency).firstResultOptional();
    }
}
