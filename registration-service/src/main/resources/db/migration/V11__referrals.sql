-- V11__referrals.sql: which urgent referrals of a person are open, since their case is not closed before; and a reader
-- that finds out, across agencies and hubs, for whom a referral must be opened by rule.

-- Ids only. No row: nobody has told of that referral. A row without a person: it has ended, or did before its opening
-- was told, which then changes nothing. That a referral is urgent and open is known by the row alone: what it is about,
-- and whether few may know of it, is not kept here.
create table open_referral (
    id uuid primary key,
    person_id uuid references person
);
create index open_referral_of on open_referral (person_id) where person_id is not null;

alter table open_referral enable row level security;
alter table open_referral force row level security;
create policy scope on open_referral for select using (exists (select from person p where p.id = person_id));
create policy by_functions on open_referral for all to current_user using (true);
revoke all on open_referral from "${app_role}";
grant select on open_referral to "${app_role}";

-- Referrals are opened and ended by others than those who see the person: the event's agency and hub need not be the
-- person's. What comes late for a merged record belongs to the survivor, and goes back with the rest if the merge is
-- undone. Of an erased person nothing is kept any more.
create function open_referral_of(referral uuid, subject uuid) returns void language sql security definer
    set search_path = public as $$
    with opened as (
        insert into open_referral select referral, coalesce(p.merged_into, p.id) from person p
        where p.id = subject and p.state <> 'ERASED' on conflict (id) do nothing returning id)
    insert into merge_reference select m.id, 'open_referral.person_id', opened.id from opened, person_merge m
        where m.merged_id = subject and m.undone_at is null;
$$;

create function end_referral(referral uuid) returns void language sql security definer set search_path = public as $$
    insert into open_referral values (referral, null) on conflict (id) do update set person_id = null;
$$;

-- A merge takes them along, its undoing brings them back, an erasure forgets them: each function gets one place more.
do $$
begin
    execute replace(pg_get_functiondef('move_references'::regproc),
        '''follow_up.person_id'',', '''follow_up.person_id'', ''open_referral.person_id'',');
    execute replace(pg_get_functiondef('return_references'::regproc),
        '''follow_up.person_id'',', '''follow_up.person_id'', ''open_referral.person_id'',');
    execute replace(pg_get_functiondef('erase_what_was_seen_of'::regproc),
        'delete from likeness where', 'delete from open_referral where person_id = erased;
    delete from likeness where');
end $$;

-- To the hour, for the clocks that begin with an assault: when there is still time for which treatment.
alter table specific_need
    add column occurred_at timestamptz,
    add constraint need_occurred_only_where_it_matters check (occurred_at is null or circle = 'GBV'),
    add constraint need_occurred_before_it_was_told check (occurred_at <= recorded_at);

-- The reader of referral facts has no agency and no hub. It says so for one transaction, has a role for it, and sees
-- those whom the use case named: hidden people too, since their referrals must not wait; never a name or a number.
create function app_facts_of() returns uuid[] language sql stable as $$
    select case when coalesce(current_setting('app.reader', true) = 'REFERRAL_FACTS', false)
            and app_has_role('referral-facts-reader')
        then string_to_array(nullif(current_setting('app.facts_of', true), ''), ',')::uuid[] end
$$;

create view fact_person with (security_barrier) as
    select id, version, agency_id, hub_id, country_code, state, merged_into, hidden, group_id, birth_year, birth_month,
        birth_day, estimated_age, estimated_on, uasc_status, lone_caregiver, priority, risk_rules, risk_edition
    from person where id = any ((select app_facts_of())::uuid[]);

create view fact_need with (security_barrier) as
    select n.person_id, n.code, n.relevant_until, n.occurred_at
    from specific_need n where n.status <> 'ENDED' and n.person_id = any ((select app_facts_of())::uuid[]);

-- The newest of each.
create view fact_screening with (security_barrier) as
    select distinct on (s.person_id) s.person_id, s.suspected, cardinality(s.indicators) > 0 as has_signs
    from trafficking_screening s where s.person_id = any ((select app_facts_of())::uuid[])
    order by s.person_id, s.screened_at desc, s.id desc;

-- What a state issued to say who somebody is.
create view fact_document with (security_barrier) as
    select d.person_id, d.state, d.expires_on
    from person_document d where d.state <> 'REMOVED' and d.person_id = any ((select app_facts_of())::uuid[])
        and d.type in ('PASSPORT', 'NATIONAL_ID', 'BIRTH_CERTIFICATE', 'TRAVEL_DOCUMENT', 'RESIDENCE_PERMIT',
            'TEMPORARY_PROTECTION');

create view fact_company with (security_barrier) as
    select f.id as person_id, count(*) as people, count(*) filter (where o.uasc_status <> 'NOT_A_CHILD') as children
    from fact_person f join travel_group_member m on m.group_id = f.group_id and m.person_id <> f.id
        join person o on o.id = m.person_id and o.state !~ '^(ERASED|MERGED)'
    group by f.id;

revoke all on fact_person, fact_need, fact_screening, fact_document, fact_company from "${app_role}";
grant select on fact_person, fact_need, fact_screening, fact_document, fact_company to "${app_role}";
