-- V0_1__platform.sql: what every service needs to lose nothing and to do nothing twice.

-- Scope: who the present transaction works for. Set with set_config(..., true) as its first
-- statement. After such a transaction the setting reverts to '' and not to null, hence nullif.
create function app_agency() returns text language sql stable as
$$ select nullif(current_setting('app.agency', true), '') $$;

create function app_sees_hub(hub text) returns boolean language sql stable as
$$ select coalesce(hub = any (string_to_array(current_setting('app.hubs', true), ','))
               or '*' = any (string_to_array(current_setting('app.hubs', true), ',')), false) $$;

-- One row per aggregate: its lock makes one writer at a time, so versions have no gaps and commit
-- in order (docs/adr/0013). A partitioned event_log could not hold that uniqueness itself.
create table aggregate_head (
    aggregate_id uuid primary key,
    version bigint not null
) with (fillfactor = 80);

-- The history: append-only, partitioned by month. The payload is written once, here.
create table event_log (
    id uuid not null,
    recorded_at timestamptz not null,
    aggregate_id uuid not null,
    aggregate_version bigint not null,
    type text not null,
    sensitivity text not null,
    occurred_at timestamptz not null,
    agency_id text not null,
    hub_id text not null,
    country_code text not null,
    actor_id text not null,
    correlation_id text not null,
    causation_id text,
    traceparent text,
    payload jsonb not null,
    primary key (id, recorded_at)
) partition by range (recorded_at);

do $$
declare month date := date '2026-01-01';
begin
    while month < date '2031-01-01' loop
        execute format('create table event_log_%s partition of event_log for values from (%L) to (%L)',
            to_char(month, 'YYYY_MM'), month, month + interval '1 month');
        month := month + interval '1 month';
    end loop;
end $$;
create table event_log_default partition of event_log default; -- a month nobody made loses nothing
create index event_log_by_aggregate on event_log (aggregate_id, aggregate_version);

-- What waits to be published. Rows exist until the broker has them: claimed by state, no cursor.
create table outbox (
    aggregate_id uuid not null,
    aggregate_version bigint not null,
    shard smallint not null,
    event_id uuid not null,
    recorded_at timestamptz not null,
    primary key (aggregate_id, aggregate_version)
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);

-- An aggregate whose event the broker refuses for good; the others go on.
create table outbox_parked (
    aggregate_id uuid primary key,
    reason text not null,
    parked_at timestamptz not null
);

-- Every event that was taken in, once per consumer.
create table inbox (
    consumer text not null,
    event_id uuid not null,
    aggregate_id uuid not null,
    aggregate_version bigint not null,
    taken_at timestamptz not null,
    primary key (consumer, event_id)
);

-- The newest version applied, per consumer and aggregate.
create table aggregate_seen (
    consumer text not null,
    aggregate_id uuid not null,
    version bigint not null,
    primary key (consumer, aggregate_id)
) with (fillfactor = 80);

-- What was taken in but not applied: it failed, or it waits for an earlier one.
create table quarantine (
    id uuid primary key,
    consumer text not null,
    event_id uuid not null,
    topic text not null,
    partition int not null,
    log_offset bigint not null,
    aggregate_id uuid,
    aggregate_version bigint,
    type text,
    state text not null check (state in ('FAILED', 'WAITING')),
    reason text not null,
    cause_class text,
    stack_hash text,
    attempts int not null default 0,
    headers jsonb not null,
    payload bytea not null,
    taken_at timestamptz not null,
    replay_requested_by text,
    unique (consumer, event_id)
);
create index quarantine_by_aggregate on quarantine (consumer, aggregate_id, aggregate_version);

-- A command and the thing it made. The answer is rendered anew, so a replay after access was
-- withdrawn reveals nothing. Kept seven days: connectivity at a border is poor.
create table idempotency (
    principal text not null,
    key text not null,
    operation text not null,
    request_hash bytea not null,
    result_id uuid not null,
    created_at timestamptz not null,
    primary key (principal, key)
);
create index idempotency_by_age on idempotency using brin (created_at);

-- A running clock. next_at is when the engine must look again.
create table deadline (
    id uuid primary key,
    aggregate_id uuid not null,
    kind text not null,
    agency_id text not null,
    hub_id text not null,
    country_code text not null,
    started_at timestamptz not null,
    due_at timestamptz not null check (due_at >= started_at),
    state text not null check (state in ('RUNNING', 'MET', 'CANCELLED', 'BREACHED')),
    warned smallint not null default 0 check (warned in (0, 50, 80)),
    escalation jsonb not null,
    escalated smallint not null default 0,
    next_at timestamptz,
    ended_at timestamptz,
    version bigint not null default 0,
    unique (aggregate_id, kind)
);
create index deadline_to_act_on on deadline (next_at) where next_at is not null;

-- Who did what and who looked at whom: names of things, never their values.
create table audit_entry (
    id uuid primary key,
    at timestamptz not null,
    actor_id text not null,
    client_id text not null,
    agency_id text not null,
    action text not null,
    object_type text not null,
    object_ids uuid[] not null,
    purpose text,
    correlation_id text not null
);
create index audit_entry_by_object on audit_entry using gin (object_ids) with (fastupdate = on);

-- History and audit can be added to and read, not rewritten; a partition is a table of its own.
revoke update, delete, truncate on event_log, audit_entry from "${app_role}";
do $$
declare part text;
begin
    for part in select inhrelid::regclass::text from pg_inherits where inhparent = 'event_log'::regclass loop
        execute format('revoke all on %s from "${app_role}"', part);
    end loop;
end $$;
-- The migrations are the owner's business.
revoke all on flyway_schema_history from "${app_role}";
