-- V2__referral.sql: a referral from a hub to a service point, and what became of it.
create sequence referral_number;

create table referral (
    id uuid primary key,
    version bigint not null,
    code text not null unique check (code ~ '^RF-[A-Z]{2}-[0-9B-DF-HJ-NP-TV-Z]{4,}-[0-9B-DF-HJ-NP-TV-Z]$'),
    type text not null check (type in ('MANDATORY_REPORT')),
    subject_id uuid not null,
    service_type text not null check (service_type in ('CHILD_PROTECTION', 'GUARDIANSHIP')),
    priority text not null check (priority in ('P0', 'P1', 'P2', 'P3')),
    reason text not null check (reason in ('UNACCOMPANIED_CHILD')),
    uasc_status text not null check (length(uasc_status) <= 60),
    disclosed text[] not null
        check (disclosed <@ '{SUBJECT_ID,PRIORITY,REASON,UASC_STATUS,HUB,OCCURRED_AT}'),
    from_agency text not null,
    from_hub text not null,
    country_code text not null check (country_code ~ '^[A-Z]{2}$'),
    service_point_id uuid not null references service_point,
    to_agency text not null,
    status text not null check (status in ('SENT', 'DELIVERED', 'ACKNOWLEDGED', 'ACCEPTED',
        'IN_PROGRESS', 'COMPLETED', 'DECLINED')),
    occurred_at timestamptz not null,
    opened_at timestamptz not null,
    delivered_at timestamptz,
    acknowledged_at timestamptz,
    accepted_at timestamptz,
    started_at timestamptz,
    closed_at timestamptz,
    refusal_reason text check (refusal_reason in ('NO_CAPACITY', 'NOT_ELIGIBLE_AGE',
        'NOT_ELIGIBLE_AREA', 'NOT_ELIGIBLE_OTHER', 'WRONG_SERVICE', 'LANGUAGE',
        'INSUFFICIENT_INFORMATION', 'SAFETY', 'ALREADY_SERVED', 'OTHER')),
    refusal_text text check (length(refusal_text) between 1 and 500),
    outcome text check (outcome in ('SERVICE_PROVIDED', 'PARTIALLY', 'NOT_PROVIDED',
        'CLIENT_UNREACHABLE', 'CLIENT_LEFT_AREA', 'CLIENT_DECLINED', 'TRANSFERRED_ON')),

    -- Each status stands on the steps before it.
    constraint referral_answered_after_delivery
        check ((status = 'SENT') = (delivered_at is null)),
    constraint referral_accepted_after_acknowledgement
        check (accepted_at is null or acknowledged_at is not null),
    constraint referral_acknowledged_where_it_says_so
        check (status in ('SENT', 'DELIVERED', 'DECLINED') or acknowledged_at is not null),
    constraint referral_accepted_where_it_says_so
        check ((status in ('ACCEPTED', 'IN_PROGRESS', 'COMPLETED')) = (accepted_at is not null)),
    constraint referral_started_where_it_says_so
        check (status <> 'IN_PROGRESS' or started_at is not null),
    constraint referral_closed_where_it_says_so
        check ((status in ('COMPLETED', 'DECLINED')) = (closed_at is not null)),
    constraint referral_completed_with_outcome
        check ((status = 'COMPLETED') = (outcome is not null)),
    constraint referral_declined_with_reason
        check ((status = 'DECLINED') = (refusal_reason is not null)),
    constraint referral_refusal_text_for_other_only
        check ((refusal_reason is not distinct from 'OTHER') = (refusal_text is not null))
);

-- One mandatory report per child, whatever the bus does: a second insert finds the key taken.
create unique index referral_one_report_per_child
    on referral (subject_id) where type = 'MANDATORY_REPORT';
create index referral_to_answer on referral (to_agency, id);
create index referral_of_hub on referral (from_agency, from_hub, id);

-- What registration said of the child after the report was sent: added to, never rewritten.
create table referral_correction (
    referral_id uuid not null references referral,
    position int not null,
    event_id uuid not null unique,
    from_status text not null,
    to_status text not null check (to_status <> from_status and length(to_status) <= 60),
    rule_id text not null check (length(rule_id) <= 60),
    corrected_at timestamptz not null,
    primary key (referral_id, position)
);

-- What was sent stays as it was sent: who, why, from where, to whom.
revoke update, delete, truncate on referral, referral_correction from "${app_role}";
grant update (version, status, uasc_status, delivered_at, acknowledged_at, accepted_at, started_at,
    closed_at, refusal_reason, refusal_text, outcome) on referral to "${app_role}";

-- The sending hub and the receiving agency see a referral; only the sender opens one.
create function referral_is_mine(from_agency text, from_hub text, to_agency text) returns boolean
    language sql stable as
$$ select to_agency = app_agency() or (from_agency = app_agency() and app_sees_hub(from_hub)) $$;

alter table referral enable row level security;
alter table referral force row level security;
create policy referral_read on referral for select
    using (referral_is_mine(from_agency, from_hub, to_agency));
create policy referral_open on referral for insert
    with check (from_agency = app_agency() and app_sees_hub(from_hub));
create policy referral_answer on referral for update
    using (referral_is_mine(from_agency, from_hub, to_agency));

alter table referral_correction enable row level security;
alter table referral_correction force row level security;
create policy referral_correction_read on referral_correction for select
    using (exists (select from referral r where r.id = referral_id));
create policy referral_correction_add on referral_correction for insert
    with check (exists (select from referral r where r.id = referral_id
        and r.from_agency = app_agency() and app_sees_hub(r.from_hub)));
