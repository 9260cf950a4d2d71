-- V7__transfer.sql: a case changes hands with all that belongs to it, siblings together.
alter table referral
    add column checklist text[] not null default '{}',
    add constraint referral_transfer_belongs_to_a_bundle check ((type = 'TRANSFER') = (bundle_id is not null)),
    add constraint referral_transfer_is_complete_when_sent check (type <> 'TRANSFER' or sent_at is null
        or checklist @> '{COVER_SHEET,CONSENT_AND_ASSENT,REGISTRATION_AND_INITIAL_ASSESSMENT,CASE_PLAN,SERVICES_PROVIDED}');
create index referral_of_bundle on referral (bundle_id) where bundle_id is not null;
grant update (checklist) on referral to "${app_role}";

-- Who accepted a transfer takes the case over: the copy of the person becomes its to lead.
create policy subject_taken_over on subject using (exists (select from referral r where r.subject_id = person_id
    and r.type = 'TRANSFER' and r.status = 'ACCEPTED' and r.to_agency = app_agency()));
