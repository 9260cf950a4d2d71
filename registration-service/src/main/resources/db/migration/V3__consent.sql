-- V3__consent.sql: who may know what of a person, for what, and how long; and what was refused.
-- What was said is never rewritten: only its end is added.
create table consent (
    id uuid primary key,
    version bigint not null,
    subject_id uuid not null references person,
    agency_id text not null,
    hub_id text not null,
    country_code text not null,
    purpose text not null check (purpose in ('SERVICES', 'INTER_AGENCY_REFERRAL', 'TRACING',
        'SHARE_FAMILY', 'SHARE_AUTHORITIES', 'SHARE_UNHCR', 'SHARE_UNICEF', 'SHARE_GOVERNMENT',
        'SHARE_HUMANITARIAN_PARTNER', 'SHARE_PRIVATE_PARTNER', 'NON_IDENTIFIABLE_REPORTING',
        'PHOTO', 'PUBLICATION', 'BIOMETRICS')),
    grantee_type text not null check (grantee_type in ('AGENCY', 'AUTHORITY', 'FAMILY', 'PERSON',
        'UNHCR', 'UNICEF', 'PUBLIC')),
    grantee_id text,
    categories text[] not null check (cardinality(categories) > 0
        and categories <@ '{IDENTITY,CONTACT,LOCATION,FAMILY,DOCUMENTS,PROTECTION_STATUS,SPECIFIC_NEEDS,HEALTH,CASE_HISTORY,PHOTO,BIOMETRICS}'),
    giver_type text check (giver_type in ('SELF', 'CAREGIVER', 'GUARDIAN', 'AUTHORITY')),
    giver_id uuid references person,
    assent text check (assent in ('YES', 'NO', 'NOT_ABLE')),
    basis text check (basis in ('CONSENT', 'ASSENT_PLUS_CAREGIVER', 'BEST_INTERESTS',
        'LEGAL_OBLIGATION', 'VITAL_INTERESTS')),
    text_version text,
    language text check (language ~ '^[a-z]{3}$'),
    method text check (method in ('SIGNATURE', 'THUMBPRINT', 'VERBAL_WITNESSED', 'AUDIO')),
    witness_id text,
    collected_by text not null,
    said_at timestamptz not null,
    recorded_at timestamptz not null,
    expires_at timestamptz,
    refusal_reason text check (refusal_reason in ('FEAR_OF_HARM', 'WANTS_TO_TELL_SELF', 'OTHER')),
    best_interests_reason text check (best_interests_reason in ('CAREGIVER_ABSENT',
        'CAREGIVER_IS_RISK', 'CAREGIVERS_DISAGREE', 'CHILD_NOT_ABLE', 'LIFE_AT_RISK')),
    changed_circumstance text check (changed_circumstance in ('THE_PERSON_ASKED',
        'CAREGIVER_ARRIVED', 'NEW_SERVICE', 'NEW_RISK')),
    caregiver_is_risk boolean not null,
    status text not null check (status in ('ACTIVE', 'REFUSED', 'DISPUTED', 'WITHDRAWN', 'EXPIRED',
        'SUPERSEDED')),
    disputed_at timestamptz,
    ended_at timestamptz,
    withdrawn_by text check (withdrawn_by in ('GIVER', 'SUBJECT')),
    superseded_by_id uuid references consent deferrable initially deferred,

    -- An agency is named by its code, a person by an id: never by a name, which events would carry.
    constraint consent_grantee_by_code_or_id check (case
        when grantee_type in ('AGENCY', 'AUTHORITY') then
            coalesce(grantee_id ~ '^[a-z][a-z0-9-]{1,40}$', false)
        when grantee_type in ('FAMILY', 'PERSON') then
            coalesce(grantee_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', false)
        else grantee_id is null end),

    -- A yes has a ground and an end; a no has neither, unless an officer decided it.
    constraint consent_yes_has_a_ground check (expires_at is null or basis is not null),
    constraint consent_no_has_a_reason check (expires_at is not null
        or (refusal_reason is not null) = (best_interests_reason is null)),
    constraint consent_yes_has_no_refusal_reason
        check (expires_at is null or refusal_reason is null),
    constraint consent_status_fits_the_answer check (case
        when expires_at is null then status in ('REFUSED', 'SUPERSEDED')
        else status <> 'REFUSED' end),

    -- A decision is an officer's and has a reason; everything else is said by somebody.
    constraint consent_decision_has_a_reason check
        ((coalesce(basis, '') in ('BEST_INTERESTS', 'VITAL_INTERESTS'))
            = (best_interests_reason is not null)),
    constraint consent_is_said_by_somebody check
        ((giver_type is null) = (best_interests_reason is not null)),
    constraint consent_giver_is_said check (giver_type is not null
        or (giver_id is null and assent is null)),
    constraint consent_self_is_the_subject check (giver_id is null
        or (giver_type = 'SELF') = (giver_id = subject_id)),
    constraint consent_law_speaks_by_authority check
        (basis is distinct from 'LEGAL_OBLIGATION' or giver_type = 'AUTHORITY'),
    constraint consent_child_assents check
        (basis is distinct from 'ASSENT_PLUS_CAREGIVER' or assent is not distinct from 'YES'),

    -- What was agreed to can be shown; what was only spoken was heard by a second person.
    constraint consent_can_be_shown check
        (expires_at is null or giver_type is null or method is not null),
    constraint consent_evidence_is_whole check ((method is null) = (text_version is null)
        and (method is null) = (language is null)),
    constraint consent_spoken_is_witnessed check (method is distinct from 'VERBAL_WITNESSED'
        or (witness_id is not null and witness_id <> collected_by)),

    -- Each status stands on what made it.
    constraint consent_ends_after_it_was_said
        check (expires_at > said_at and (ended_at is null or ended_at >= said_at)),
    constraint consent_ended_where_it_says_so check
        ((status in ('WITHDRAWN', 'EXPIRED', 'SUPERSEDED')) = (ended_at is not null)),
    constraint consent_disputed_where_it_says_so
        check (status <> 'DISPUTED' or disputed_at is not null),
    constraint consent_withdrawn_by_somebody
        check ((status = 'WITHDRAWN') = (withdrawn_by is not null)),
    constraint consent_only_consent_is_withdrawn check (status <> 'WITHDRAWN'
        or basis in ('CONSENT', 'ASSENT_PLUS_CAREGIVER')),
    constraint consent_only_superseded_by_another
        check (superseded_by_id is null or status = 'SUPERSEDED')
);

-- One of each to a question: two desks in the same second do not both record.
create unique index consent_one_current_answer
    on consent (subject_id, purpose, grantee_type, grantee_id, status) nulls not distinct
    where status in ('ACTIVE', 'REFUSED', 'DISPUTED');
-- The decision asks by person and question, also for hundreds of people at once.
create index consent_to_decide on consent (subject_id, purpose, grantee_type, grantee_id);

alter table consent enable row level security;
alter table consent force row level security;
-- Whoever sees the person sees the consents, also at the hub to which the person went on.
create policy scope on consent using (agency_id = app_agency()
    and exists (select from person p where p.id = subject_id));

revoke update, delete, truncate on consent from "${app_role}";
grant update (version, status, disputed_at, ended_at, withdrawn_by, superseded_by_id) on consent
    to "${app_role}";
