-- V4__screening.sql: specific needs, the Washington Group short set, trafficking screening, and what
-- the tier stands on. What few may know is hidden from everybody else of the hub by the database too.

-- What the statement that sets the scope says of the caller besides agency and hubs.
create function app_has_role(role text) returns boolean language sql stable as
$$ select coalesce(role = any (string_to_array(current_setting('app.roles', true), ',')), false) $$;

-- The circles of org.bluedots.registration.needs.Circle; a test holds the two together.
create function may_know(circle text, uasc_status text) returns boolean language sql stable as $$
    select circle = 'OPEN' or coalesce(current_setting('app.clearance', true) = 'PROTECTED', false) and case circle
        when 'GBV' then app_has_role('gbv-specialist')
            or (uasc_status <> 'NOT_A_CHILD' and app_has_role('child-protection-officer'))
        when 'PROTECTION' then app_has_role('gbv-specialist') or app_has_role('child-protection-officer')
        when 'MENTAL_HEALTH' then app_has_role('psychologist') or app_has_role('child-protection-officer')
        else false end
$$;

create table specific_need (
    id uuid primary key,
    version bigint not null,
    person_id uuid not null references person,
    code text not null check (code ~ '^[A-Z]{2}(-[A-Z]{2})?$'),
    circle text not null check (circle in ('OPEN', 'GBV', 'PROTECTION', 'MENTAL_HEALTH')),
    status text not null check (status in ('IDENTIFIED', 'VERIFIED', 'ENDED')),
    identified_on date not null,
    relevant_until date,
    identified_by text not null,
    recorded_at timestamptz not null,
    verified_by text,
    verified_at timestamptz,
    ended_by text,
    ended_at timestamptz,
    end_reason text check (end_reason in ('RESOLVED', 'IDENTIFIED_IN_ERROR', 'REPLACED')),
    constraint need_sensitive_in_a_circle check (circle <> 'OPEN'
        or code !~ '^(SV|TR)' and code not in ('CR-AF', 'SM-MI', 'LP-TA', 'UR-SI', 'UR-RA')),
    constraint need_until_after_identified check (relevant_until >= identified_on),
    constraint need_verified_by_another check (verified_by <> identified_by),
    constraint need_verified_says_by_whom check ((verified_by is null) = (verified_at is null)
        and (status <> 'VERIFIED' or verified_by is not null)),
    constraint need_ended_says_why check ((status = 'ENDED')
        = (ended_by is not null and ended_at is not null and end_reason is not null))
);
create unique index need_once_at_a_time on specific_need (person_id, code) where status <> 'ENDED';

create table washington_group (
    id uuid primary key,
    person_id uuid not null references person,
    seeing smallint not null check (seeing between 1 and 4),
    hearing smallint not null check (hearing between 1 and 4),
    walking smallint not null check (walking between 1 and 4),
    remembering smallint not null check (remembering between 1 and 4),
    self_care smallint not null check (self_care between 1 and 4),
    communicating smallint not null check (communicating between 1 and 4),
    asked_by text not null,
    asked_at timestamptz not null
);
create index washington_group_of on washington_group (person_id, asked_at);

create table trafficking_screening (
    id uuid primary key,
    person_id uuid not null references person,
    indicators text[] not null,
    list_version int not null,
    score int not null check (score >= 0),
    suspected boolean not null,
    screened_by text not null,
    screened_at timestamptz not null
);
create index trafficking_screening_of on trafficking_screening (person_id, screened_at);

-- What a finding adds to the tier. Of a protected one only the tiers, so that whoever evaluates anew
-- need not know what was found.
create table risk_finding (
    person_id uuid not null references person,
    finding_id uuid not null,
    signal text check (signal in ('INJURY', 'NO_CAREGIVER_OVERNIGHT', 'CRITICAL_CONDITION', 'BIRTH_NEAR',
        'SEVERE_DISABILITY', 'UNABLE_TO_CARE_FOR_SELF')),
    always text check (always in ('P0', 'P1', 'P2', 'P3')),
    while_uasc text check (while_uasc in ('P0', 'P1', 'P2', 'P3')),
    last_day date,
    primary key (person_id, finding_id),
    constraint finding_open_or_guarded check (signal is null or always is null and while_uasc is null)
);

alter table person
    add column override_priority text check (override_priority in ('P0', 'P1', 'P2', 'P3')),
    add column override_reason text check (override_reason in ('NOT_COVERED_BY_RULES', 'WORSE_THAN_RULES',
        'SAFE_FOR_NOW', 'BEST_INTERESTS')),
    add column override_note text,
    add column override_by text,
    add column override_last_day date,
    add constraint person_override_is_whole check (
        num_nulls(override_priority, override_reason, override_note, override_by, override_last_day) in (0, 5));

alter table specific_need enable row level security;
alter table specific_need force row level security;
create policy scope on specific_need using (exists (
    select from person p where p.id = person_id and may_know(circle, p.uasc_status)));

alter table trafficking_screening enable row level security;
alter table trafficking_screening force row level security;
create policy scope on trafficking_screening using (exists (
    select from person p where p.id = person_id and may_know('PROTECTION', p.uasc_status)));

do $$
declare owned text;
begin
    foreach owned in array array['washington_group', 'risk_finding'] loop
        execute format('alter table %I enable row level security', owned);
        execute format('alter table %I force row level security', owned);
        execute format('create policy scope on %I using (exists (select from person p where p.id = person_id))', owned);
    end loop;
end $$;

-- A need is ended, never deleted; what was answered and seen is not rewritten.
revoke delete on specific_need from "${app_role}";
revoke update, delete on washington_group, trafficking_screening from "${app_role}";
