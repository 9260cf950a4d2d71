-- V1__service_point.sql: a referral goes to a service point; a mandatory report to the authority's.
-- No personal data, so every agency may read all of them: no row-level security.
create table service_point (
    id uuid primary key,
    country_code text not null check (country_code ~ '^[A-Z]{2}$'),
    agency text not null,
    name text not null,
    service_types text[] not null
        check (cardinality(service_types) > 0 and service_types <@ '{CHILD_PROTECTION,GUARDIANSHIP}'),
    age_from int not null check (age_from >= 0),
    age_to int not null check (age_to >= age_from),
    accepts_uasc boolean not null,
    statutory boolean not null
);

-- The profile names one authority per country; several replicas that start at once make it once.
create unique index service_point_one_authority_per_country
    on service_point (country_code) where statutory;

revoke delete, truncate on service_point from "${app_role}";
