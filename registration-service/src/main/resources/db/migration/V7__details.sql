-- V7__details.sql: what people say later: their situation, how to reach them, documents, likeness, household; whether a
-- record is to be relied on, and what somebody wants to look at again. Numbers, addresses and marks are sealed by the service
-- (`keyId.base64`); what must be found again has a keyed hash beside it. Without contact or documents nothing is written
-- but nulls: registration stays as fast as it was.
alter table person
    add column marital_status text check (marital_status in ('SINGLE', 'ENGAGED', 'MARRIED', 'COMMON_LAW', 'SEPARATED',
        'DIVORCED', 'WIDOWED', 'UNKNOWN')),
    add column displacement_status text check (displacement_status in ('RESIDENT', 'IDP', 'REFUGEE', 'STATELESS_PERSON',
        'RETURNEE', 'FOREIGN_NATIONAL', 'ASYLUM_SEEKER', 'TEMPORARY_PROTECTION')),
    add column intended_destination text check (intended_destination ~ '^[A-Z]{3}$'),
    add column contact_means text check (contact_means in ('PHONE', 'TEXT_MESSAGE', 'MESSENGER', 'EMAIL', 'IN_PERSON',
        'THROUGH_CAREGIVER', 'NONE')),
    add column safe_to_call boolean,
    add column contact_language text check (contact_language ~ '^[a-z]{3}$'),
    add column phone text check (phone ~ '^[a-z0-9-]+[.]'),
    add column phone_hash text check (phone_hash ~ '^[0-9a-f]{64}$'),
    add column email text check (email ~ '^[a-z0-9-]+[.]'),
    add column remains_anonymous boolean,
    add column invalid_reason text check (invalid_reason in ('DUPLICATE', 'TEST_RECORD', 'WRONG_PERSON',
        'FALSE_INFORMATION', 'OTHER')),
    add constraint person_phone_is_found_again check ((phone is null) = (phone_hash is null)),
    add constraint person_anonymous_is_not_reached check (remains_anonymous is not true
        or (alias is not null and description is null
            and num_nonnulls(contact_means, safe_to_call, contact_language, phone, email) = 0)),
    add constraint person_erased_without_particulars check (state <> 'ERASED'
        or num_nonnulls(marital_status, displacement_status, intended_destination, contact_means, safe_to_call,
            contact_language, phone, email, remains_anonymous, invalid_reason) = 0);
create index person_by_phone on person (phone_hash) where phone_hash is not null;

-- PROGRES_CASE and AGENCY_CASE are shared by a family: the same hash does not mean the same person.
create table person_document (
    id uuid primary key,
    version bigint not null,
    person_id uuid not null references person,
    type text not null check (type in ('PASSPORT', 'NATIONAL_ID', 'BIRTH_CERTIFICATE', 'TRAVEL_DOCUMENT',
        'RESIDENCE_PERMIT', 'TEMPORARY_PROTECTION', 'DRIVING_LICENCE', 'TAX_NUMBER', 'PROGRES_INDIVIDUAL', 'PROGRES_CASE',
        'ICRC_REF', 'CPIMS_ID', 'PFIF_RECORD_ID', 'AGENCY_CASE', 'OTHER')),
    country text check (country ~ '^[A-Z]{3}$'),
    number text check (number ~ '^[a-z0-9-]+[.]'),
    number_hash text check (number_hash ~ '^[0-9a-f]{64}$'),
    expires_on date,
    original_seen boolean not null,
    state text not null check (state in ('HELD', 'MISSING', 'REMOVED')),
    removed_reason text check (removed_reason in ('ENTERED_IN_ERROR', 'BELONGS_TO_ANOTHER', 'NOT_GENUINE',
        'PERSON_ASKED')),
    recorded_by text not null,
    recorded_at timestamptz not null,
    changed_by text not null,
    changed_at timestamptz not null,
    constraint document_removed_says_why check ((state = 'REMOVED') = (removed_reason is not null)),
    constraint document_removed_forgets_its_number
        check ((state = 'REMOVED') = (number is null) and (number is null) = (number_hash is null))
);
create unique index person_document_once on person_document (person_id, number_hash) where number_hash is not null;
create index person_document_by_number on person_document (number_hash) where number_hash is not null;

-- A photo (the key of an object, sealed) and distinguishing marks (sealed), each with its own permission. Without the
-- permission there is no row.
create table likeness (
    id uuid primary key,
    version bigint not null,
    person_id uuid not null references person,
    kind text not null check (kind in ('PHOTO', 'MARKS')),
    content text not null check (content ~ '^[a-z0-9-]+[.]'),
    basis text not null check (basis in ('CONSENT', 'BEST_INTERESTS')),
    giver_type text check (giver_type in ('SELF', 'CAREGIVER', 'GUARDIAN', 'AUTHORITY')),
    giver_id uuid,
    assent text check (assent in ('YES', 'NO', 'NOT_ABLE')),
    permitted_at timestamptz not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    unique (person_id, kind),
    constraint likeness_consent_is_somebodys check ((basis = 'CONSENT') = (giver_type is not null)),
    constraint likeness_giver_is_said check (giver_type is not null or num_nonnulls(giver_id, assent) = 0)
);

-- People who live together as one economic unit; beside the group they came with.
create table household (
    id uuid primary key,
    version bigint not null,
    agency_id text not null,
    hub_id text not null,
    head_id uuid,
    child_headed boolean not null,
    keep_together boolean not null,
    lift_reason text,
    lifted_by text,
    formed_at timestamptz not null,
    constraint household_child_headed_has_a_head check (not child_headed or head_id is not null),
    constraint household_lifted_says_why check (keep_together or num_nulls(lift_reason, lifted_by) = 0)
);

create table household_member (
    household_id uuid not null references household,
    person_id uuid not null unique references person,
    relation text not null check (relation in ('HEAD', 'SPOUSE', 'PARTNER', 'CHILD', 'PARENT', 'SIBLING', 'GRANDPARENT',
        'GRANDCHILD', 'OTHER_RELATIVE', 'NOT_RELATED')),
    primary key (household_id, person_id)
);

alter table travel_group
    add column child_headed boolean not null default false,
    add column lift_reason text,
    add column lifted_by text,
    add constraint travel_group_lifted_says_why check (keep_together or num_nulls(lift_reason, lifted_by) = 0);

-- What somebody wants to look at again, and when.
create table follow_up (
    id uuid primary key,
    version bigint not null,
    person_id uuid not null references person,
    code text not null check (code ~ '^[A-Z_]{1,40}$'),
    due_on date not null,
    raised_by text not null,
    raised_at timestamptz not null,
    removed_reason text check (removed_reason in ('DONE', 'NO_LONGER_NEEDED', 'RAISED_IN_ERROR')),
    removed_by text,
    removed_at timestamptz,
    constraint follow_up_removed_is_whole check (num_nulls(removed_reason, removed_by, removed_at) in (0, 3))
);
create index follow_up_of on follow_up (person_id);

-- Whoever sees the person sees these; the erasure, which is the owner's, sees those of an erased person.
do $$
declare owned text;
begin
    foreach owned in array array['person_document', 'likeness', 'follow_up', 'household_member'] loop
        execute format('alter table %I enable row level security', owned);
        execute format('alter table %I force row level security', owned);
        execute format('create policy scope on %I using (exists (select from person p where p.id = person_id))', owned);
        execute format('create policy erasure on %I for all to current_user using (exists (
            select from person p where p.id = person_id and p.state = ''ERASED''))', owned);
    end loop;
end $$;

-- A household is also seen where one of its people is.
alter table household enable row level security;
alter table household force row level security;
create policy scope on household using (agency_id = app_agency() and (app_sees_hub(hub_id)
    or exists (select from household_member m where m.household_id = household.id)));
create policy erasure on household for all to current_user using (true);
create policy of_anybody on household_member for select to current_user using (true);

revoke delete on follow_up from "${app_role}";

-- Who wishes to remain anonymous has an alias and a case code only.
create function forget_identity_of(anonymous uuid) returns boolean language sql as $$
    delete from person_document where person_id = anonymous;
    delete from likeness where person_id = anonymous;
    select true;
$$;

create or replace function erase_what_was_seen_of(erased uuid) returns void
    language sql security definer set search_path = public as $$
    delete from specific_need where person_id = erased;
    delete from washington_group where person_id = erased;
    delete from trafficking_screening where person_id = erased;
    delete from risk_finding where person_id = erased;
    delete from uasc_assessment where person_id = erased;
    delete from person_document where person_id = erased;
    delete from likeness where person_id = erased;
    delete from reminder where subject_id in (select id from follow_up where person_id = erased);
    delete from follow_up where person_id = erased;
    delete from household_member where person_id = erased;
    update household set head_id = null, child_headed = false, version = version + 1 where head_id = erased;
    delete from household h where not exists (select from household_member m where m.household_id = h.id);
    delete from reminder where subject_id = erased;
$$;
