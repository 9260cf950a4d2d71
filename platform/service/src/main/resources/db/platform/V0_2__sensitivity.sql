-- V0_2__sensitivity.sql: a clock on a thing that few may know of tells of it on the protected topic only.
alter table deadline add column sensitivity text not null default 'INTERNAL'
    check (sensitivity in ('PUBLIC', 'INTERNAL', 'RESTRICTED', 'PROTECTED'));
