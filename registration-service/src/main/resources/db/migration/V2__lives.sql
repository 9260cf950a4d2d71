-- V2__lives.sql: a registration has a life: drafts, departures, disappearances, closing, erasure.
alter table person
    add column description text,
    add column state text not null default 'REGISTERED' check (state in ('DRAFT', 'REGISTERED',
        'UNDER_CASE_MANAGEMENT', 'DEPARTED', 'WHEREABOUTS_UNKNOWN', 'CLOSED', 'ERASED')),
    add column state_since timestamptz,
    add column state_reason text,
    add column expected_hub text,
    add column expected_by timestamptz,
    add column proposed_closure text,
    add column proposed_by text,
    -- The latest day on which the person can have been born: in doubt as young as they may be.
    add column latest_birth date generated always as (case
        when birth_year is null then (estimated_on - make_interval(years => estimated_age))::date
        when birth_month is null then make_date(birth_year, 12, 31)
        when birth_day is null
            then (make_date(birth_year, birth_month, 1) + interval '1 month' - interval '1 day')::date
        else make_date(birth_year, birth_month, birth_day) end) stored,
    alter column case_code drop not null,
    add constraint person_closure_has_two check ((proposed_closure is null) = (proposed_by is null)),
    add constraint person_awaited_by_a_time check (expected_hub is null or expected_by is not null),
    add constraint person_erased_is_gone check (case when state = 'ERASED'
        then case_code is null and alias is null and description is null and birth_day is null
        else case_code is not null end);

-- The migration is nobody's agency.
alter table person no force row level security;
update person set state_since = registered_at;
alter table person force row level security;
alter table person alter column state drop default, alter column state_since set not null;
create index person_by_age on person (hub_id, latest_birth);

-- Whoever is on the way is also seen by the hub that awaits them.
drop policy scope on person;
create policy scope on person using (agency_id = app_agency() and (app_sees_hub(hub_id)
    or (state = 'DEPARTED' and expected_hub is not null and app_sees_hub(expected_hub))));

-- A group is also seen where some of its people went.
alter table travel_group add column also_at text[] not null default '{}';
drop policy scope on travel_group;
create policy scope on travel_group using (agency_id = app_agency()
    and (app_sees_hub(hub_id) or exists (select from unnest(also_at) as hub where app_sees_hub(hub))));

-- What to look at again, and when: for the clock, which belongs to no agency. Ids only.
create table reminder (
    kind text not null,
    subject_id uuid not null,
    agency_id text not null,
    due_at timestamptz not null,
    primary key (kind, subject_id)
);
create index reminder_due on reminder (due_at);

-- Up to which of its days a hub's birthdays and retention periods have been looked at.
create table daily_round (
    hub_id text primary key,
    done_through date not null
);
