-- V6__protection.sql: somebody who is hidden does not exist for staff without clearance: no search, no list, no
-- count, no 403 that would tell (rule C9). The database holds it, so that no query can forget it.
alter table person add column hidden boolean not null default false;

drop policy scope on person;
create policy scope on person using (agency_id = app_agency()
    and (not hidden or current_setting('app.clearance', true) = 'PROTECTED')
    and (app_sees_hub(hub_id)
        or (state = 'DEPARTED' and expected_hub is not null and app_sees_hub(expected_hub))));

-- Whose place in a group is hidden as well: the policy must know it although the person is not to be seen.
create function is_hidden(person uuid) returns boolean language sql stable security definer
    set search_path = public as $$ select coalesce((select p.hidden from person p where p.id = person), false) $$;
create policy hidden_or_not on person for select to current_user using (true);

drop policy scope on travel_group_member;
create policy scope on travel_group_member
    using (exists (select from travel_group g where g.id = group_id)
        and (current_setting('app.clearance', true) = 'PROTECTED'
            or not is_hidden(person_id)));
