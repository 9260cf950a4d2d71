-- V4__service_points.sql: who serves whom, where and when, with how much room; and which agencies have agreed to
-- share what.
alter table service_point
    drop constraint service_point_service_types_check,
    add constraint service_point_service_types_check check (cardinality(service_types) > 0
        and service_types <@ '{CHILD_PROTECTION,GUARDIANSHIP,CARE_ARRANGEMENT,FAMILY_TRACING,FAMILY_MEDIATION,
            GBV_RESPONSE,ANTI_TRAFFICKING,SAFE_SHELTER,POLICE,LEGAL_ASSISTANCE,DOCUMENTATION,REGISTRATION,HEALTH,
            SEXUAL_REPRODUCTIVE_HEALTH,NUTRITION,MHPSS,DISABILITY,SHELTER,CORE_RELIEF_ITEMS,CASH,FOOD,
            WATER_SANITATION,EDUCATION,LIVELIHOODS,DURABLE_SOLUTION,RELOCATION,OTHER}'),
    add column version bigint not null default 0,
    add column sexes text[] not null default '{FEMALE,MALE,OTHER}' check (sexes <@ '{FEMALE,MALE,OTHER}'
        and cardinality(sexes) > 0),
    add column languages text[] not null default '{}',
    add column area text check (length(area) between 1 and 40),
    add column hours text not null default '24x7'
        check (hours = '24x7' or hours ~ '^([A-Z]{2}(-[A-Z]{2})? \d{2}:\d{2}-\d{2}:\d{2})(, [A-Z]{2}(-[A-Z]{2})? \d{2}:\d{2}-\d{2}:\d{2})*$'),
    add column time_zone text not null default 'UTC',
    add column accepts_gbv boolean not null default false,
    add column accessibility text[] not null default '{}'
        check (accessibility <@ '{STEP_FREE,SIGN_LANGUAGE,EASY_LANGUAGE,BRAILLE,QUIET_ROOM}'),
    add column contact text check (length(contact) between 1 and 200),
    add column capacity text not null default 'OPEN' check (capacity in ('OPEN', 'FULL', 'CLOSED')),
    add column free_places int check (free_places >= 0),
    add column reported_at timestamptz,
    add column fallback_id uuid references service_point,
    add column retired_at timestamptz,
    add constraint service_point_is_not_its_fallback check (fallback_id <> id);

create index service_point_by_country on service_point (country_code, id) where retired_at is null;

-- Two agencies agreed to share classes of data. Only they see it, and each case worker of the two by the gate.
create table agreement (
    id uuid primary key,
    version bigint not null,
    from_agency text not null,
    to_agency text not null check (to_agency <> from_agency),
    categories text[] not null check (cardinality(categories) > 0),
    valid_from timestamptz not null,
    valid_to timestamptz not null check (valid_to > valid_from),
    state text not null check (state in ('PROPOSED', 'IN_FORCE', 'ENDED')),
    country_code text not null check (country_code ~ '^[A-Z]{2}$'),
    proposed_by text not null,
    signed_by text check (signed_by <> proposed_by),
    ended_at timestamptz,
    constraint agreement_in_force_is_signed check (state <> 'IN_FORCE' or signed_by is not null),
    constraint agreement_ended_where_it_says_so check ((state = 'ENDED') = (ended_at is not null))
);
create index agreement_between on agreement (from_agency, to_agency) where state = 'IN_FORCE';
revoke delete, truncate on agreement from "${app_role}";
alter table agreement enable row level security;
alter table agreement force row level security;
create policy agreement_of_two on agreement using (app_agency() in (from_agency, to_agency));
