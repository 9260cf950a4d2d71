-- V1__people.sql: people, the groups they travel in, and who looked at who is with a child.
-- Every table is bound to its agency and hub by row-level security; the service is not the owner
-- and cannot go round it.
create extension if not exists pg_trgm;

-- Numbers behind the case codes, taken in blocks of 50.
create sequence case_number increment by 50;

create table registration (
    id uuid primary key,
    agency_id text not null,
    hub_id text not null,
    crossing_point text,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    registered_by text not null
);

create table person (
    id uuid primary key,
    version bigint not null,
    registration_id uuid not null references registration,
    group_id uuid,
    position smallint not null,
    case_code text not null unique,
    agency_id text not null,
    hub_id text not null,
    country_code text not null,
    registered_at timestamptz not null,
    alias text,
    sex text not null check (sex in ('FEMALE', 'MALE', 'OTHER', 'UNKNOWN')),
    birth_year int check (birth_year >= 1900),
    birth_month int check (birth_month between 1 and 12),
    birth_day int check (birth_day between 1 and 31),
    estimated_age int check (estimated_age between 0 and 130),
    estimated_on date,
    languages text[] not null,
    nationalities text[] not null,
    interpreter_needed boolean not null,
    lone_caregiver boolean not null,
    uasc_rule text not null,
    uasc_status text not null check (uasc_status in ('ACCOMPANIED', 'SEPARATED', 'UNACCOMPANIED',
        'ACCOMPANIED_BY_THIRD_PARTY', 'INSTITUTION_GROUP', 'NOT_A_CHILD')),
    priority text not null check (priority in ('P0', 'P1', 'P2', 'P3')),
    risk_rules text[] not null,
    risk_edition text not null,
    unique (registration_id, position),
    constraint person_born_or_estimated check (
        (birth_year is not null and estimated_age is null and estimated_on is null)
        or (birth_year is null and estimated_age is not null and estimated_on is not null)),
    constraint person_month_needs_year check (birth_month is null or birth_year is not null),
    constraint person_day_needs_month check (birth_day is null or birth_month is not null)
);
create index person_of_children_alone on person (hub_id, id) where uasc_status = 'UNACCOMPANIED';

create table person_name (
    person_id uuid not null references person,
    script text not null,
    given text,
    patronymic text,
    family text,
    nickname text
);
create index person_name_of on person_name (person_id);
-- Finds a part of a name in any script; the expression is the one the search asks with.
create index person_name_words on person_name using gin (lower(
    coalesce(given, '') || ' ' || coalesce(patronymic, '') || ' '
    || coalesce(family, '') || ' ' || coalesce(nickname, '')) gin_trgm_ops);

create table uasc_assessment (
    id uuid primary key,
    person_id uuid not null references person,
    relation text not null check (relation in ('PARENT', 'LEGAL_GUARDIAN', 'CUSTOMARY_CAREGIVER',
        'RELATIVE', 'NON_RELATIVE', 'INSTITUTION_REPRESENTATIVE', 'NONE')),
    companion_id uuid,
    mandate text not null check (mandate in ('NONE', 'PARENTAL_DECLARATION', 'COURT_ORDER',
        'INSTITUTION_ORDER')),
    mandate_verified boolean not null,
    rule text not null,
    registered_in_error boolean not null,
    assessed_by text not null,
    assessed_at timestamptz not null
);
create index uasc_assessment_of on uasc_assessment (person_id, assessed_at);

create table travel_group (
    id uuid primary key,
    version bigint not null,
    registration_id uuid not null unique references registration,
    agency_id text not null,
    hub_id text not null,
    kind text not null check (kind in ('PARTY', 'INSTITUTION')),
    head_id uuid,
    family_token text not null unique,
    keep_together boolean not null,
    formed_at timestamptz not null
);

create table travel_group_member (
    group_id uuid not null references travel_group,
    person_id uuid not null,
    companion_id uuid,
    relation text,
    primary key (group_id, person_id)
);

-- The scope: an agency sees its own rows, its staff those of their hubs.
do $$
declare owner text;
begin
    foreach owner in array array['registration', 'person', 'travel_group'] loop
        execute format('alter table %I enable row level security', owner);
        execute format('alter table %I force row level security', owner);
        execute format('create policy scope on %I using (agency_id = app_agency() and app_sees_hub(hub_id))', owner);
    end loop;
end $$;

alter table person_name enable row level security;
alter table person_name force row level security;
create policy scope on person_name using (exists (select from person p where p.id = person_id));

alter table uasc_assessment enable row level security;
alter table uasc_assessment force row level security;
create policy scope on uasc_assessment using (exists (select from person p where p.id = person_id));

alter table travel_group_member enable row level security;
alter table travel_group_member force row level security;
create policy scope on travel_group_member
    using (exists (select from travel_group g where g.id = group_id));

-- What somebody saw at the door is not rewritten.
revoke update, delete on registration, uasc_assessment from "${app_role}";
