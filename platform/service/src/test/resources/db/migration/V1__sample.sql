-- V1__sample.sql: what the platform is tried on.
create table box (
    id uuid primary key,
    version bigint not null,
    agency_id text not null,
    hub_id text not null,
    label text not null unique
);
alter table box enable row level security;
alter table box force row level security;
create policy own_boxes on box
    using (agency_id = app_agency() and app_sees_hub(hub_id))
    with check (agency_id = app_agency() and app_sees_hub(hub_id));

-- One row per effect, not per event: a second effect is seen.
create table arrival (
    id uuid primary key,
    position bigint generated always as identity,
    event_id uuid not null,
    subject uuid not null,
    subject_version bigint not null,
    agency_id text not null,
    hub_id text not null
);
alter table arrival enable row level security;
alter table arrival force row level security;
create policy own_arrivals on arrival
    using (agency_id = app_agency() and app_sees_hub(hub_id))
    with check (agency_id = app_agency() and app_sees_hub(hub_id));
