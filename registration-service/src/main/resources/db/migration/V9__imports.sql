-- V9__imports.sql: lists of people that were sent as a file, how far they have come, and who was on them before.
create table import (
    id uuid primary key,
    version bigint not null,
    agency_id text not null,
    hub_id text not null,
    sent_by text not null,
    format text not null check (format in ('CSV', 'XLSX')),
    dry_run boolean not null,
    state text not null check (state in ('RECEIVED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    since timestamptz not null,
    received_at timestamptz not null,
    parties_done int not null,
    rows_total int not null check (rows_total > 0),
    rows_done int not null,
    rows_accepted int not null,
    rows_refused int not null,
    rows_replayed int not null,
    constraint import_rows_add_up check (rows_done = rows_accepted + rows_refused + rows_replayed
        and rows_done <= rows_total),
    constraint import_done_has_done_all check (state <> 'DONE' or rows_done = rows_total)
);

-- The file holds names: here and nowhere else, and only until its import has ended.
create table import_file (
    import_id uuid primary key references import,
    content bytea not null
);

-- What is wrong with which row. Codes and fixed words, never what stood in the cell.
create table import_problem (
    id uuid primary key,
    import_id uuid not null references import,
    row_number int not null,
    column_name text,
    code text not null,
    detail text not null
);
create index import_problem_of on import_problem (import_id, id);

-- Which parties a hub was sent before, by a digest of what their rows said: whoever sends a list again registers
-- nobody twice. Forgotten after thirty days, when the door would refuse so late an arrival anyway.
create table imported_party (
    agency_id text not null,
    hub_id text not null,
    digest bytea not null,
    imported_at timestamptz not null,
    primary key (hub_id, digest)
);
create index imported_party_by_age on imported_party (hub_id, imported_at);

-- What waits to be worked on, for the clock, which belongs to no agency: ids and a pseudonym only. Whoever works on
-- an import holds it until `held_until`, and longer with each step; the row goes when the import ends.
create table import_claim (
    import_id uuid primary key,
    agency_id text not null,
    hub_id text not null,
    sent_by text not null,
    holder uuid,
    held_until timestamptz not null,
    attempts int not null default 0
);
create index import_claim_free on import_claim (held_until, import_id);

do $$
declare owner text;
begin
    foreach owner in array array['import', 'imported_party'] loop
        execute format('alter table %I enable row level security', owner);
        execute format('alter table %I force row level security', owner);
        execute format('create policy scope on %I using (agency_id = app_agency() and app_sees_hub(hub_id))', owner);
    end loop;
    foreach owner in array array['import_file', 'import_problem'] loop
        execute format('alter table %I enable row level security', owner);
        execute format('alter table %I force row level security', owner);
        execute format('create policy scope on %I using (exists (select from import i where i.id = import_id))', owner);
    end loop;
end $$;
