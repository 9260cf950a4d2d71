-- V10__tracing.sql: what is told of a child's separation, with the look at which it was told; who verified a
-- mandate; and a reader that finds families across agencies and hubs, of people who agreed to that.
alter table uasc_assessment
    add column mandate_verified_by text,
    add column mandate_verified_at timestamptz,
    add column care_arrangement text check (care_arrangement in ('PARENTS', 'STEP_PARENT', 'CUSTOMARY_CAREGIVER',
        'ADULT_SIBLING', 'KINSHIP_CARE', 'FOSTER_CARE', 'RESIDENTIAL_CARE', 'KAFALA', 'INDEPENDENT_LIVING',
        'CHILD_HEADED_HOUSEHOLD', 'UNRELATED_ADULT', 'NONE', 'OTHER')),
    add column separation_cause text check (separation_cause in ('ABANDONED', 'DEATH_OR_SICKNESS',
        'FAMILY_VIOLENCE', 'FLEEING_WAR', 'FLEEING_DISASTER', 'FLEEING_PERSECUTION', 'SEARCH_FOR_EMPLOYMENT',
        'SEARCH_FOR_EDUCATION', 'SEARCH_FOR_SERVICES', 'MIGRATION', 'ORGANIZED_MOVEMENT', 'ENTRUSTED',
        'REPATRIATION', 'POVERTY', 'RECRUITMENT', 'ABDUCTED_OR_TRAFFICKED', 'ARREST', 'OTHER')),
    add column separated_on text check (separated_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    add column separated_at_place text,
    add column caregiver_name text,
    add column caregiver_relation text check (caregiver_relation in ('MOTHER', 'FATHER', 'STEP_PARENT',
        'GRANDMOTHER', 'GRANDFATHER', 'AUNT', 'UNCLE', 'SISTER', 'BROTHER', 'FOSTER_PARENT', 'CAREGIVER',
        'OTHER_FAMILY', 'OTHER_NON_FAMILY', 'NOT_KNOWN')),
    add column caregiver_fate text check (caregiver_fate in ('BELIEVED_ALIVE', 'BELIEVED_MISSING',
        'BELIEVED_DEAD', 'NOT_KNOWN')),
    add column caregiver_last_place text,
    add column caregiver_contact text,
    -- Older rows do not say by whom.
    add constraint assessment_verified_by_somebody check ((mandate_verified_by is null) = (mandate_verified_at is null)
        and (mandate_verified_by is null or mandate_verified)),
    add constraint assessment_caregiver_is_somebody check (caregiver_relation is not null or num_nonnulls(
        caregiver_name, caregiver_fate, caregiver_last_place, caregiver_contact) = 0),
    -- Nobody responsible looks after a child that is alone or separated; who has a parent is not separated.
    add constraint assessment_care_fits_the_rule check (care_arrangement is null or case
        when rule in ('WITH_PARENT', 'WITH_GUARDIAN')
            then care_arrangement not in ('NONE', 'INDEPENDENT_LIVING', 'UNRELATED_ADULT')
        when rule in ('WITH_RELATIVE', 'WITH_VERIFIED_THIRD_PARTY', 'WITH_VERIFIED_INSTITUTION')
            then care_arrangement not in ('PARENTS', 'CUSTOMARY_CAREGIVER')
        else care_arrangement not in ('PARENTS', 'CUSTOMARY_CAREGIVER', 'STEP_PARENT') end),
    add constraint assessment_with_a_parent_is_not_separated check (rule not in ('WITH_PARENT', 'WITH_GUARDIAN')
        or num_nonnulls(separation_cause, separated_on, separated_at_place, caregiver_relation) = 0);

-- Which children came to be without their family in a span of time. Rows come in the order of time.
create index uasc_assessment_by_time on uasc_assessment using brin (assessed_at);

-- Up to when a hub's children without a family have been looked at for their interview.
create table interview_round (
    hub_id text primary key,
    done_through timestamptz not null
);

-- The reader of tracing profiles has no agency and no hub, so no scope of a hub shows it anything. It says so for
-- one transaction, has a role for it, and sees of the answers only those about tracing, and of the people only
-- those whom the use case named after it had looked at their answers.
create function app_reads_tracing() returns boolean language sql stable as
$$ select coalesce(current_setting('app.reader', true) = 'TRACING', false) and app_has_role('tracing-profile-reader') $$;

create function app_traced() returns uuid[] language sql stable as $$
    select case when app_reads_tracing()
        then string_to_array(nullif(current_setting('app.traced', true), ''), ',')::uuid[] end
$$;

-- Hidden, erased and merged people do not exist for the reader.
create function is_traceable(wanted uuid) returns boolean language sql stable security definer
    set search_path = public as $$
    select exists (select from person p where p.id = wanted and not p.hidden and p.state !~ '^(ERASED|MERGED)')
$$;

create policy read_for_tracing on consent for select
    using ((select app_reads_tracing()) and purpose = 'TRACING' and is_traceable(subject_id));

-- What it may see, and no other column, through views that see with their owner's eyes. A policy of `person` would
-- do the same, and be prepared anew for every row that a registration inserts.
create policy seen_by_views on person_name for select to current_user using (true);
create policy seen_by_views on uasc_assessment for select to current_user using (true);
create policy seen_by_views on travel_group_member for select to current_user using (true);

create view traced_person with (security_barrier) as
    select id, version, group_id, hub_id, sex, birth_year, birth_month, birth_day, estimated_age, estimated_on,
        nationalities, languages
    from person where id = any ((select app_traced())::uuid[]) and not hidden and state !~ '^(ERASED|MERGED)';

create view traced_name with (security_barrier) as
    select n.person_id, n.script, n.given, n.patronymic, n.family, n.nickname
    from person_name n where n.person_id in (select id from traced_person);

create view traced_account with (security_barrier) as
    select a.id, a.person_id, a.rule, a.separated_on, a.separated_at_place, a.caregiver_name, a.caregiver_relation
    from uasc_assessment a where a.person_id in (select id from traced_person);

create view traced_company with (security_barrier) as
    select m.group_id, m.person_id, m.companion_id, m.relation
    from travel_group_member m
    where m.group_id in (select group_id from traced_person) and is_traceable(m.person_id);

revoke all on traced_person, traced_name, traced_account, traced_company from "${app_role}";
grant select on traced_person, traced_name, traced_account, traced_company to "${app_role}";
