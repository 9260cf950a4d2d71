-- V6__webhooks.sql: partners are told of changes: by webhooks, which are sent until they arrive, and by a stream
-- of changes that can be taken up where it was left.

-- Where an agency wants to be told. Secrets are sealed (ADR 0021).
create table webhook (
    id uuid primary key,
    version bigint not null,
    agency_id text not null,
    url text not null check (length(url) between 8 and 500),
    types text[] not null,
    description text check (length(description) between 1 and 200),
    state text not null check (state in ('ACTIVE', 'DISABLED')),
    disabled_reason text check (disabled_reason in ('BY_AGENCY', 'GONE', 'FAILING')),
    secret text not null,
    previous_secret text,
    previous_until timestamptz,
    signing_key text not null,
    public_key text not null,
    failing_since timestamptz,
    created_at timestamptz not null,
    constraint webhook_disabled_for_a_reason check ((state = 'DISABLED') = (disabled_reason is not null)),
    constraint webhook_previous_secret_ends check ((previous_secret is null) = (previous_until is null))
);
create index webhook_of_agency on webhook (agency_id, id);

-- One notice to one webhook: ids and codes. A test ping is about no referral.
create table webhook_delivery (
    id uuid primary key,
    webhook_id uuid not null references webhook on delete cascade,
    agency_id text not null,
    type text not null,
    referral_id uuid,
    referral_status text,
    referral_version bigint,
    hub_id text not null,
    country_code text not null,
    occurred_at timestamptz not null,
    state text not null check (state in ('WAITING', 'DELIVERED', 'FAILED')),
    attempts int not null,
    result text check (length(result) <= 40),
    http_status int,
    next_at timestamptz not null,
    claimed_until timestamptz,
    ended_at timestamptz,
    constraint webhook_delivery_ended check ((state = 'WAITING') = (ended_at is null)),
    constraint webhook_delivery_about_a_referral check ((referral_id is null) = (referral_status is null)
        and (referral_id is null) = (referral_version is null))
);
create index webhook_delivery_due on webhook_delivery (webhook_id, next_at, id) where state = 'WAITING';
create index webhook_delivery_of on webhook_delivery (webhook_id, state, id);
create index webhook_delivery_ended on webhook_delivery (ended_at) where ended_at is not null;

revoke truncate on webhook, webhook_delivery from "${app_role}";
revoke delete on webhook_delivery from "${app_role}";

alter table webhook enable row level security;
alter table webhook force row level security;
create policy webhook_scope on webhook using (agency_id = app_agency());
alter table webhook_delivery enable row level security;
alter table webhook_delivery force row level security;
create policy webhook_delivery_scope on webhook_delivery using (agency_id = app_agency());

-- What has to look past the scope does it in the functions below, which run as the owner and do nothing else.
create policy webhook_carried on webhook to current_user using (true);
create policy webhook_delivery_carried on webhook_delivery to current_user using (true);
create policy referral_newest on referral for select to current_user using (true);

-- A change is told to both agencies that take part, in the transaction of whichever made it.
create function webhook_notify(agencies text[], wanted text, referral uuid, status text, current_version bigint, hub text,
    country text, occurred timestamptz, moment timestamptz) returns void
    language sql security definer set search_path = public as $$
    insert into webhook_delivery (id, webhook_id, agency_id, type, referral_id, referral_status, referral_version,
        hub_id, country_code, occurred_at, state, attempts, next_at)
    select uuidv7(), w.id, w.agency_id, wanted, referral, status, current_version, hub, country, occurred, 'WAITING', 0, moment
    from webhook w
    where w.state = 'ACTIVE' and w.agency_id = any (agencies)
        and (cardinality(w.types) = 0 or wanted = any (w.types))
$$;

-- Takes what is due, of each webhook no more than it may have on their way at a time. The webhook's row is locked,
-- so that replicas count one after the other; one that is busy is left to whoever is at it.
create function webhook_claim(moment timestamptz, lease_end timestamptz, at_a_time int) returns setof webhook_delivery
    language plpgsql security definer set search_path = public as $$
declare
    target uuid;
    on_their_way int;
begin
    for target in
        select w.id from webhook w
        where w.state = 'ACTIVE' and exists (select from webhook_delivery d where d.webhook_id = w.id
            and d.state = 'WAITING' and d.next_at <= moment and (d.claimed_until is null or d.claimed_until <= moment))
        for no key update skip locked
    loop
        select count(*) into on_their_way from webhook_delivery d
        where d.webhook_id = target and d.state = 'WAITING' and d.claimed_until > moment;
        return query
            update webhook_delivery set claimed_until = lease_end, attempts = attempts + 1
            where id in (select d.id from webhook_delivery d
                where d.webhook_id = target and d.state = 'WAITING' and d.next_at <= moment
                    and (d.claimed_until is null or d.claimed_until <= moment)
                order by d.next_at, d.id limit greatest(0, at_a_time - on_their_way)
                for update skip locked)
            returning *;
    end loop;
end $$;

create function webhook_forget(before timestamptz) returns void
    language sql security definer set search_path = public as $$
    delete from webhook_delivery where ended_at < before
$$;

-- The order in which changes can be told without losing one. A transaction that commits late has an early id, so
-- readers stay behind the oldest that still runs: what is before it can no longer change.
alter table referral
    add column changed_in xid8 not null default pg_current_xact_id(),
    add column changed_at timestamptz not null default now();
create index referral_changes on referral (changed_in, id);
create index referral_changed_at on referral (changed_at);

create function referral_changes_now() returns trigger language plpgsql as $$
begin
    new.changed_in := pg_current_xact_id();
    new.changed_at := now();
    return new;
end $$;
create trigger referral_changes_now before insert or update on referral
    for each row execute function referral_changes_now();

-- The last change that readers may see, whoever's it is: tells the open streams whether to look at all.
create function referral_newest_change() returns text
    language sql stable security definer set search_path = public as $$
    select coalesce(max(changed_in)::text, '0') from referral
    where changed_in < pg_snapshot_xmin(pg_current_snapshot())
$$;
