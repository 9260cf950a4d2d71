-- V5__erasure.sql: what was seen and answered is not rewritten, but it goes with an erased person. The
-- service may not delete it; only this function may, which looks whether the person is erased. Consents stay
-- for the period of the country's profile: they say why data was shared.
do $$
declare owned text;
begin
    foreach owned in array array['specific_need', 'washington_group', 'trafficking_screening', 'risk_finding',
            'uasc_assessment'] loop
        execute format('create policy erasure on %I for all to current_user using (exists (
            select from person p where p.id = person_id and p.state = ''ERASED''))', owned);
    end loop;
end $$;

create function erase_what_was_seen_of(erased uuid) returns void
    language sql security definer set search_path = public as $$
    delete from specific_need where person_id = erased;
    delete from washington_group where person_id = erased;
    delete from trafficking_screening where person_id = erased;
    delete from risk_finding where person_id = erased;
    delete from uasc_assessment where person_id = erased;
    delete from reminder where subject_id = erased;
$$;

alter table person add constraint person_erased_without_note
    check (state <> 'ERASED' or override_note is null);
