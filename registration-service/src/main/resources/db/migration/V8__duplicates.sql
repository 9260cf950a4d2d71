-- V8__duplicates.sql: nobody is registered twice unseen. Who may be the same person, who decided, and what a merge
-- moved, so that it can be undone.
alter table person
    drop constraint person_state_check,
    add constraint person_state_check check (state in ('DRAFT', 'REGISTERED', 'UNDER_CASE_MANAGEMENT',
        'DEPARTED', 'WHEREABOUTS_UNKNOWN', 'CLOSED', 'MERGED', 'ERASED')),
    add column merged_into uuid references person,
    add column state_before_merge text,
    add column matched_version bigint,
    add constraint person_merged_says_into check ((state = 'MERGED') = (merged_into is not null)
        and (state = 'MERGED') = (state_before_merge is not null)),
    add constraint person_not_merged_into_itself check (merged_into <> id);
create index person_merged_into on person (merged_into) where merged_into is not null;
-- Whom the search for duplicates has not looked at since they changed: costs the desk no statement and no row.
create index person_to_match on person (agency_id, id) where matched_version is distinct from version;

-- By what a person is found again: hashes, each of them with the agency in it. Ids and numbers only, and no
-- row-level security: it would keep PostgreSQL from using the index.
create table match_key (
    person_id uuid primary key references person,
    keys int[] not null
);
create index match_key_keys on match_key using gin (keys) with (fastupdate = off);

create table duplicate_candidate (
    id uuid primary key,
    version bigint not null,
    first_id uuid not null references person,
    second_id uuid not null references person,
    agency_id text not null,
    hub_id text not null,
    country_code text not null,
    level text not null check (level in ('BLOCK', 'CANDIDATE')),
    probability double precision not null check (probability between 0 and 1),
    weights text not null,
    parts jsonb not null,
    child_alone boolean not null,
    state text not null check (state in ('OPEN', 'UNDER_REVIEW', 'POSTPONED', 'CONFIRMED_DUPLICATE', 'MERGED',
        'NOT_DUPLICATE')),
    detected_at timestamptz not null,
    due_at timestamptz not null,
    postponed_until timestamptz,
    reviewed_by text,
    decided_at timestamptz,
    reason text check (reason in ('TWINS', 'RELATIVES', 'NAMESAKES', 'OTHER_EVIDENCE', 'UNMERGED')),
    unique (first_id, second_id),
    constraint candidate_pair_in_order check (first_id < second_id),
    constraint candidate_postponed_until check ((state = 'POSTPONED') = (postponed_until is not null)),
    constraint candidate_reviewed_by_somebody check (state in ('OPEN', 'POSTPONED') or reviewed_by is not null),
    constraint candidate_rejected_says_why check ((state = 'NOT_DUPLICATE') = (reason is not null))
);
create index duplicate_candidate_second on duplicate_candidate (second_id);
create index duplicate_candidate_to_do on duplicate_candidate (agency_id, due_at)
    where state in ('OPEN', 'UNDER_REVIEW', 'POSTPONED', 'CONFIRMED_DUPLICATE');

create table person_merge (
    id uuid primary key,
    version bigint not null,
    candidate_id uuid not null references duplicate_candidate,
    survivor_id uuid not null references person,
    merged_id uuid not null references person,
    agency_id text not null,
    merged_by text not null,
    merged_at timestamptz not null,
    -- The survivor before and after, where the merge changed it.
    hub_before text not null,
    hub_after text not null,
    group_before uuid,
    group_after uuid,
    rule_before text not null,
    rule_after text not null,
    undo_proposed_by text,
    undone_by text,
    undone_at timestamptz,
    constraint merge_of_two check (survivor_id <> merged_id),
    constraint merge_undone_by_two check (undone_by is null or undo_proposed_by is not null and undone_by <> undo_proposed_by),
    constraint merge_undone_says_when check ((undone_by is null) = (undone_at is null))
);
create unique index person_merge_stands on person_merge (merged_id) where undone_at is null;

-- Each reference that a merge moved: the row, the column, and for a row that had to go, all of it.
create table merge_reference (
    merge_id uuid not null references person_merge,
    place text not null,
    row_id uuid not null,
    was jsonb
);
create index merge_reference_of on merge_reference (merge_id);

-- Under which record an answer was given: of two answers to one question the more restrictive counts.
alter table consent add column answered_as uuid;
drop index consent_one_current_answer;
create unique index consent_one_current_answer
    on consent (subject_id, purpose, grantee_type, grantee_id, status, answered_as) nulls not distinct
    where status in ('ACTIVE', 'REFUSED', 'DISPUTED');

-- A pair concerns the hubs at which its people are now; of hidden people only the cleared know.
create function is_here(person uuid) returns boolean language sql stable security definer
    set search_path = public as $$
    select coalesce((select app_sees_hub(p.hub_id) from person p where p.id = person), false) $$;

do $$
declare owned text;
begin
    foreach owned in array array['duplicate_candidate', 'person_merge', 'merge_reference'] loop
        execute format('alter table %I enable row level security', owned);
        execute format('alter table %I force row level security', owned);
    end loop;
end $$;
create policy scope on duplicate_candidate using (agency_id = app_agency()
    and (is_here(first_id) or is_here(second_id))
    and (current_setting('app.clearance', true) = 'PROTECTED' or not (is_hidden(first_id) or is_hidden(second_id))));
create policy scope on person_merge using (agency_id = app_agency()
    and (is_here(survivor_id) or is_here(merged_id))
    and (current_setting('app.clearance', true) = 'PROTECTED' or not is_hidden(survivor_id)));
create policy scope on merge_reference using (false); -- only the functions below

-- The functions work for the owner, who otherwise sees no row either.
do $$
declare owned text;
begin
    foreach owned in array array['specific_need', 'washington_group', 'trafficking_screening', 'risk_finding',
            'uasc_assessment', 'consent', 'travel_group', 'travel_group_member', 'duplicate_candidate',
            'merge_reference', 'person_merge', 'person', 'person_document', 'follow_up', 'household',
            'household_member', 'likeness'] loop
        execute format('create policy merging on %I for all to current_user using (true)', owned);
    end loop;
end $$;

-- Whatever refers to the merged record refers to the survivor from now on, and is remembered. The
-- merged record must say so already. What the survivor has itself stays where it was: a need of the
-- same code, a place in the same group or household; photo, marks and contact are sealed for their record.
create function move_references(merge uuid) returns void language plpgsql security definer
    set search_path = public as $$
declare gone uuid; kept uuid; place text;
begin
    select m.merged_id, m.survivor_id into strict gone, kept from person_merge m
        join person p on p.id = m.merged_id and p.merged_into = m.survivor_id where m.id = merge;

    with moved as (update specific_need n set person_id = kept where person_id = gone and not (status <> 'ENDED'
            and exists (select from specific_need o where o.person_id = kept and o.code = n.code and o.status <> 'ENDED'))
        returning id)
    insert into merge_reference select merge, 'specific_need.person_id', id from moved;
    with moved as (update risk_finding set person_id = kept where person_id = gone returning finding_id)
    insert into merge_reference select merge, 'risk_finding.person_id', finding_id from moved;

    foreach place in array array['washington_group.person_id', 'trafficking_screening.person_id',
            'uasc_assessment.person_id', 'uasc_assessment.companion_id', 'travel_group.head_id', 'household.head_id',
            'follow_up.person_id', 'likeness.giver_id', 'person.merged_into'] loop
        execute format('with moved as (update %1$I set %2$I = $2 where %2$I = $1 and id not in ($1, $2) returning id)
            insert into merge_reference select $3, %3$L, id from moved',
            split_part(place, '.', 1), split_part(place, '.', 2), place) using gone, kept, merge;
    end loop;

    with moved as (update person_document d set person_id = kept where person_id = gone and not exists (
            select from person_document o where o.person_id = kept and o.number_hash = d.number_hash) returning id)
    insert into merge_reference select merge, 'person_document.person_id', id from moved;
    with moved as (update household_member set person_id = kept where person_id = gone and not exists (
            select from household_member o where o.person_id = kept) returning household_id)
    insert into merge_reference select merge, 'household_member.person_id', household_id from moved;

    insert into merge_reference select merge, 'consent.subject_id', id from consent where subject_id = gone;
    insert into merge_reference select merge, 'consent.giver_id', id from consent where giver_id = gone;
    update consent set answered_as = case when subject_id = gone then coalesce(answered_as, gone) else answered_as end,
        subject_id = case when subject_id = gone then kept else subject_id end,
        giver_id = case when giver_id = gone then kept else giver_id end
        where subject_id = gone or giver_id = gone;

    insert into merge_reference select merge, 'companion', t.group_id, to_jsonb(t)
        from travel_group_member t where t.companion_id = gone;
    update travel_group_member set companion_id = nullif(kept, person_id) where companion_id = gone;
    with removed as (delete from travel_group_member t where t.person_id = gone and exists (
            select from travel_group_member o where o.group_id = t.group_id and o.person_id = kept) returning t.*)
    insert into merge_reference select merge, 'member.removed', removed.group_id, to_jsonb(removed) from removed;
    insert into merge_reference select merge, 'member.moved', t.group_id, to_jsonb(t)
        from travel_group_member t where t.person_id = gone;
    update travel_group_member set person_id = kept where person_id = gone;

    -- Other pairs of the merged record are pairs of the survivor now, unless that is one already.
    with moved as (delete from duplicate_candidate d where gone in (first_id, second_id)
            and d.id <> (select m.candidate_id from person_merge m where m.id = merge)
            and d.state in ('OPEN', 'UNDER_REVIEW', 'POSTPONED', 'CONFIRMED_DUPLICATE') returning d.*)
    insert into merge_reference select merge, 'duplicate_candidate', moved.id, to_jsonb(moved) from moved;
    insert into duplicate_candidate select (jsonb_populate_record(null::duplicate_candidate, r.was || jsonb_build_object(
            'first_id', least(o.id, kept), 'second_id', greatest(o.id, kept)))).*
        from merge_reference r, lateral (select case when (r.was ->> 'first_id')::uuid = gone
            then (r.was ->> 'second_id')::uuid else (r.was ->> 'first_id')::uuid end as id) o
        where r.merge_id = merge and r.place = 'duplicate_candidate' and o.id <> kept
        on conflict (first_id, second_id) do nothing;

    delete from reminder where subject_id = gone;
end $$;

-- The way back: each moved reference, wherever it still stands on the survivor.
create function return_references(merge uuid) returns void language plpgsql security definer
    set search_path = public as $$
declare gone uuid; kept uuid; place text;
begin
    select m.merged_id, m.survivor_id into strict gone, kept from person_merge m
        join person p on p.id = m.merged_id and p.merged_into is null where m.id = merge;

    foreach place in array array['specific_need.person_id', 'washington_group.person_id',
            'trafficking_screening.person_id', 'uasc_assessment.person_id', 'uasc_assessment.companion_id',
            'travel_group.head_id', 'household.head_id', 'follow_up.person_id', 'likeness.giver_id',
            'person_document.person_id', 'person.merged_into'] loop
        execute format('update %1$I set %2$I = $1 where %2$I = $2 and id in (select row_id from merge_reference
            where merge_id = $3 and place = %3$L)',
            split_part(place, '.', 1), split_part(place, '.', 2), place) using gone, kept, merge;
    end loop;
    update household_member set person_id = gone where person_id = kept and household_id in (
        select row_id from merge_reference r where r.merge_id = merge and r.place = 'household_member.person_id');
    update risk_finding set person_id = gone where person_id = kept and finding_id in (
        select row_id from merge_reference r where r.merge_id = merge and r.place = 'risk_finding.person_id');

    update consent c set
        subject_id = case when exists (select from merge_reference r where r.merge_id = merge
            and r.place = 'consent.subject_id' and r.row_id = c.id) and subject_id = kept then gone else subject_id end,
        giver_id = case when exists (select from merge_reference r where r.merge_id = merge
            and r.place = 'consent.giver_id' and r.row_id = c.id) and giver_id = kept then gone else giver_id end,
        answered_as = nullif(answered_as, gone)
        where c.id in (select row_id from merge_reference r where r.merge_id = merge and r.place like 'consent.%');

    update travel_group_member t set person_id = gone from merge_reference r where r.merge_id = merge
        and r.place = 'member.moved' and t.group_id = r.row_id and t.person_id = kept;
    insert into travel_group_member select (jsonb_populate_record(null::travel_group_member, r.was)).*
        from merge_reference r where r.merge_id = merge and r.place = 'member.removed'
        on conflict (group_id, person_id) do nothing;
    update travel_group_member t set companion_id = gone from merge_reference r where r.merge_id = merge
        and r.place = 'companion' and t.group_id = r.row_id
        and t.person_id = (r.was ->> 'person_id')::uuid and coalesce(t.companion_id, kept) = kept;

    delete from duplicate_candidate d using merge_reference r
        where r.merge_id = merge and r.place = 'duplicate_candidate' and d.id = r.row_id;
    insert into duplicate_candidate select (jsonb_populate_record(null::duplicate_candidate, r.was)).*
        from merge_reference r where r.merge_id = merge and r.place = 'duplicate_candidate'
        on conflict (first_id, second_id) do nothing;
end $$;

-- What the search for duplicates kept of an erased person: which pairs they were in tells of them, too.
create function erase_duplicates_of(erased uuid) returns void language sql security definer
    set search_path = public as $$
    delete from match_key where person_id = erased
        and exists (select from person p where p.id = erased and p.state = 'ERASED');
    delete from merge_reference r using person_merge m where r.merge_id = m.id and erased in (m.survivor_id, m.merged_id)
        and exists (select from person p where p.id = erased and p.state = 'ERASED');
    delete from person_merge m where erased in (m.survivor_id, m.merged_id)
        and exists (select from person p where p.id = erased and p.state = 'ERASED');
    delete from duplicate_candidate d where erased in (d.first_id, d.second_id)
        and exists (select from person p where p.id = erased and p.state = 'ERASED');
$$;
revoke delete on duplicate_candidate, person_merge from "${app_role}";
