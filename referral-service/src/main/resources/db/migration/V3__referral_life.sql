-- V3__referral_life.sql: every type of referral with its whole life, who it rests on, what was disclosed; local
-- copies of people and consents, so that nothing waits for registration.

-- Guarded rows are for the cleared only. Work that an event or a clock causes has the clearance and no role.
create function app_is_cleared() returns boolean language sql stable as $$
    select coalesce(current_setting('app.clearance', true) = 'PROTECTED', false)
        and (coalesce(current_setting('app.roles', true), '') = ''
            or string_to_array(current_setting('app.roles', true), ',')
                && '{gbv-specialist,child-protection-officer,national-authority}')
$$;

-- The people of registration, as far as their events tell. Who leads the case is one agency at any time.
create table subject (
    person_id uuid primary key,
    agency_id text not null,
    hub_id text not null,
    country_code text not null check (country_code ~ '^[A-Z]{2}$'),
    state text not null check (state in ('PRESENT', 'DEPARTED', 'MISSING', 'CLOSED', 'MERGED', 'ERASED')),
    hidden boolean not null,
    lead_agency text not null,
    merged_into uuid,
    constraint subject_merged_into_somebody check ((state = 'MERGED') = (merged_into is not null))
);
revoke delete, truncate on subject from "${app_role}";
alter table subject enable row level security;
alter table subject force row level security;
create policy subject_scope on subject using (
    case when agency_id = app_agency() then app_sees_hub(hub_id) else lead_agency = app_agency() end
    and (not hidden or coalesce(current_setting('app.clearance', true) = 'PROTECTED', false)));

-- What people agreed to, as far as consent events tell.
create table consent_copy (
    consent_id uuid primary key,
    subject_id uuid not null,
    agency_id text not null,
    purpose text not null,
    grantee_type text not null,
    grantee_id text,
    categories text[] not null,
    state text not null check (state in ('ACTIVE', 'WITHDRAWN', 'EXPIRED', 'SUPERSEDED', 'DISPUTED')),
    expires_at timestamptz not null
);
create index consent_copy_of on consent_copy (subject_id) where state = 'ACTIVE';
revoke delete, truncate on consent_copy from "${app_role}";
alter table consent_copy enable row level security;
alter table consent_copy force row level security;
create policy consent_copy_scope on consent_copy using (agency_id = app_agency());

alter table referral
    drop constraint referral_type_check,
    drop constraint referral_service_type_check,
    drop constraint referral_reason_check,
    drop constraint referral_disclosed_check,
    drop constraint referral_status_check,
    drop constraint referral_answered_after_delivery,
    drop constraint referral_acknowledged_where_it_says_so,
    drop constraint referral_accepted_where_it_says_so,
    drop constraint referral_started_where_it_says_so,
    drop constraint referral_closed_where_it_says_so,
    drop constraint referral_completed_with_outcome,
    drop constraint referral_declined_with_reason,
    alter column uasc_status drop not null,
    alter column service_point_id drop not null,
    alter column to_agency drop not null,
    add column guarded boolean not null default false,
    add column rule_id text check (length(rule_id) <= 60),
    add column parent_id uuid references referral,
    add column led_by uuid references referral,
    add column bundle_id uuid,
    add column requested text[] not null default '{}',
    add column provided text[] not null default '{}',
    add column informed text check (informed in ('YES', 'NO', 'NO_CAREGIVER')),
    add column method text check (method in ('PLATFORM', 'PHONE', 'EMAIL', 'IN_PERSON', 'PAPER')),
    add column follow_up_by date,
    add column brief text,
    add column basis text check (basis in ('CONSENT', 'OVERRIDE', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS')),
    add column consent_id uuid,
    add column consent_due boolean not null default false,
    add column override_basis text check (override_basis in ('VITAL_INTERESTS', 'BEST_INTERESTS', 'LEGAL_OBLIGATION')),
    add column override_reason text,
    add column override_requested_by text,
    add column override_approved_by text,
    add column snapshot text,
    add column sent_at timestamptz,
    add column reminded_at timestamptz,
    add column escalated_at timestamptz,
    add column proposed_point_id uuid references service_point,
    add column appointment_at timestamptz,
    add column stop_answer text check (stop_answer in ('ERASED', 'KEPT_BY_LAW', 'NEVER_STORED')),
    add column stop_answered_at timestamptz;

update referral set sent_at = opened_at, basis = 'LEGAL_OBLIGATION';

alter table referral
    add constraint referral_type_check check (type in ('SERVICE', 'TRANSFER', 'MANDATORY_REPORT', 'SELF_REFERRAL',
        'TRANSFER_REQUEST')),
    add constraint referral_service_type_check check (service_type ~ '^[A-Z_]{3,40}$'),
    add constraint referral_reason_check check (reason ~ '^[A-Z0-9_]{3,40}$'),
    add constraint referral_disclosed_check check (disclosed <@ '{SUBJECT_ID,PRIORITY,REASON,UASC_STATUS,HUB,OCCURRED_AT,
        CASE_CODE,NAMES,BIRTH,SEX,NATIONALITIES,LANGUAGES,CONTACT_DETAILS,WHEREABOUTS,DESTINATION,COMPANIONS,CAREGIVER,
        DOCUMENTS,RISK_TIER,SPECIFIC_NEEDS,FUNCTIONING,SEPARATION}'),
    add constraint referral_status_check check (status in ('DRAFT', 'PENDING_CONSENT', 'READY', 'SENT', 'DELIVERED',
        'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS', 'NO_SHOW', 'EXPIRED', 'ESCALATED', 'DECLINED', 'RETURNED',
        'SERVICE_UNAVAILABLE', 'COMPLETED', 'CLOSED', 'REROUTED', 'CANCELLED', 'REVOKED', 'HALTED',
        'DECLINED_BY_CLIENT')),

    -- What tells what happened to somebody is guarded.
    add constraint referral_telling_service_is_guarded
        check (guarded or service_type not in ('GBV_RESPONSE', 'ANTI_TRAFFICKING')),

    -- Nothing leaves without somebody to receive it and something that allows it.
    add constraint referral_sent_where_it_says_so check (case
        when status in ('DRAFT', 'PENDING_CONSENT', 'READY', 'CANCELLED') then sent_at is null
        when status in ('DECLINED_BY_CLIENT', 'SERVICE_UNAVAILABLE', 'CLOSED', 'REROUTED') then true
        else sent_at is not null end),
    add constraint referral_sent_to_somebody
        check (sent_at is null or (service_point_id is not null and to_agency is not null)),
    add constraint referral_allowed_by_something
        check (basis is not null or (status in ('DRAFT', 'PENDING_CONSENT', 'CANCELLED', 'DECLINED_BY_CLIENT',
            'SERVICE_UNAVAILABLE', 'CLOSED', 'REROUTED') and sent_at is null)),
    add constraint referral_basis_is_there check (case basis
        when 'CONSENT' then consent_id is not null
        when 'OVERRIDE' then override_approved_by is not null
        when 'LEGAL_OBLIGATION' then type = 'MANDATORY_REPORT'
        when 'VITAL_INTERESTS' then rule_id is not null
        else true end),
    add constraint referral_override_by_two check (override_approved_by <> override_requested_by),
    add constraint referral_override_says_why check ((override_requested_by is null) = (override_basis is null)
        and (override_requested_by is null) = (override_reason is null)),
    add constraint referral_report_is_not_withdrawn check (type <> 'MANDATORY_REPORT'
        or status not in ('CANCELLED', 'REVOKED', 'HALTED', 'DECLINED_BY_CLIENT')),
    add constraint referral_report_says_status
        check ((uasc_status is not null) = (type = 'MANDATORY_REPORT' and reason = 'UNACCOMPANIED_CHILD')),

    -- Each status stands on the steps before it.
    add constraint referral_delivered_where_it_says_so
        check (status not in ('DELIVERED', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS', 'NO_SHOW', 'DECLINED', 'COMPLETED')
            or delivered_at is not null),
    add constraint referral_acknowledged_where_it_says_so
        check (status not in ('ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS', 'NO_SHOW', 'COMPLETED')
            or acknowledged_at is not null),
    add constraint referral_accepted_where_it_says_so
        check (status not in ('ACCEPTED', 'IN_PROGRESS', 'NO_SHOW', 'COMPLETED') or accepted_at is not null),
    add constraint referral_started_where_it_says_so check (status <> 'IN_PROGRESS' or started_at is not null),
    add constraint referral_closed_where_it_says_so check ((closed_at is null) = (status in ('DRAFT',
        'PENDING_CONSENT', 'READY', 'SENT', 'DELIVERED', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS', 'NO_SHOW',
        'EXPIRED', 'ESCALATED'))),
    add constraint referral_completed_with_outcome check (status <> 'COMPLETED' or outcome is not null),
    add constraint referral_declined_with_reason check (status <> 'DECLINED' or refusal_reason is not null),
    add constraint referral_stop_answered_once_stopped check ((stop_answer is null) = (stop_answered_at is null)
        and (stop_answer is null or status in ('HALTED', 'REVOKED', 'DECLINED_BY_CLIENT', 'CLOSED')));

-- One report per child and reason (a child can go missing again), one proposal of a rule per person, one open referral of a service to a recipient.
-- A second one that a merge of two records brought is led by the older and out of the count.
drop index referral_one_report_per_child;
create unique index referral_one_report_per_child
    on referral (subject_id, reason) where type = 'MANDATORY_REPORT' and led_by is null
        and (reason <> 'MISSING_CHILD' or closed_at is null);
create unique index referral_one_per_rule
    on referral (subject_id, rule_id) where rule_id is not null and led_by is null and parent_id is null;
create unique index referral_one_open_per_recipient
    on referral (subject_id, service_type, to_agency, type) where type <> 'MANDATORY_REPORT' and led_by is null
        and to_agency is not null and rule_id is null and closed_at is null;
create unique index referral_rerouted_once on referral (parent_id) where parent_id is not null;
create index referral_about on referral (subject_id);
create index referral_open_to on referral (to_agency, priority, id) where closed_at is null and sent_at is not null;
create index referral_open_of on referral (from_agency, from_hub, priority, id) where closed_at is null;
create index referral_by_consent on referral (consent_id) where consent_id is not null;

-- Somebody tried to reach the person, or the receiver.
create table referral_attempt (
    referral_id uuid not null references referral,
    position int not null,
    at timestamptz not null,
    via text not null check (via in ('PHONE', 'EMAIL', 'VISIT', 'MESSAGE', 'IN_PERSON')),
    result text not null check (result in ('REACHED', 'NOT_REACHED', 'WRONG_CONTACT', 'ASKED_TO_CALL_BACK')),
    by_actor text not null,
    primary key (referral_id, position)
);
revoke update, delete, truncate on referral_attempt from "${app_role}";
alter table referral_attempt enable row level security;
alter table referral_attempt force row level security;
create policy referral_attempt_scope on referral_attempt
    using (exists (select from referral r where r.id = referral_id));

-- Whose records became one, and which referrals and consents that moved, so that it can be undone.
create table record_move (
    merge_id uuid not null,
    moved_id uuid not null,
    agency_id text not null,
    primary key (merge_id, moved_id)
);
revoke update, delete, truncate on record_move from "${app_role}";
alter table record_move enable row level security;
alter table record_move force row level security;
create policy record_move_scope on record_move using (agency_id = app_agency());

-- What was sent stays as it was sent, whatever the code does.
create function referral_stays_as_sent() returns trigger language plpgsql as $$
begin
    if old.sent_at is not null and (new.type, new.service_type, new.reason, new.priority, new.from_agency,
            new.from_hub, new.service_point_id, new.to_agency, new.disclosed, new.guarded, new.sent_at, new.basis)
        is distinct from (old.type, old.service_type, old.reason, old.priority, old.from_agency, old.from_hub,
            old.service_point_id, old.to_agency, old.disclosed, old.guarded, old.sent_at, old.basis)
    then raise exception 'what was sent stays as it was sent' using errcode = 'integrity_constraint_violation'; end if;
    if old.sent_at is not null and new.snapshot is distinct from old.snapshot and new.snapshot is not null
    then raise exception 'a snapshot is erased or stays' using errcode = 'integrity_constraint_violation'; end if;
    return new;
end $$;
create trigger referral_stays_as_sent before update on referral
    for each row execute function referral_stays_as_sent();

grant update (version, subject_id, led_by, service_type, priority, reason, uasc_status, disclosed, guarded,
    service_point_id, to_agency, status, requested, provided, informed, method, follow_up_by, brief, basis, consent_id,
    consent_due, override_basis, override_reason, override_requested_by, override_approved_by, snapshot, sent_at,
    delivered_at, acknowledged_at, accepted_at, started_at, closed_at, reminded_at, escalated_at, proposed_point_id,
    appointment_at, refusal_reason, refusal_text, outcome, stop_answer, stop_answered_at) on referral to "${app_role}";

-- The receiver sees what was sent to it, the sender's hub what it wrote; guarded ones are for the cleared.
drop policy referral_read on referral;
drop policy referral_open on referral;
drop policy referral_answer on referral;
drop function referral_is_mine;
create function referral_is_mine(from_agency text, from_hub text, to_agency text, sent_at timestamptz, guarded boolean)
    returns boolean language sql stable as $$
    select (to_agency = app_agency() and sent_at is not null or from_agency = app_agency() and app_sees_hub(from_hub))
        and (not guarded or app_is_cleared())
$$;
create policy referral_read on referral for select
    using (referral_is_mine(from_agency, from_hub, to_agency, sent_at, guarded));
create policy referral_open on referral for insert
    with check (from_agency = app_agency() and app_sees_hub(from_hub) and (not guarded or app_is_cleared()));
create policy referral_answer on referral for update
    using (referral_is_mine(from_agency, from_hub, to_agency, sent_at, guarded));
