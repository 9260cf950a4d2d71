-- Part 2 of 2: what the app role may do. Run once, as a superuser, connected to the database ${service},
-- before the first migration: default privileges touch only what is created after them.
-- These statements may share one transaction.

-- Only the owner makes tables. (Since PostgreSQL 15 this is the default; an older template may differ.)
revoke create on schema public from public;

grant usage, create on schema public to ${service}_owner;

grant usage on schema public to ${service}_app;

-- Every table the owner creates later is readable and writable, never alterable, by the app role.
-- A migration that makes an append-only table (audit, ledger) takes update and delete away again.
alter default privileges for role ${service}_owner in schema public
    grant select, insert, update, delete on tables to ${service}_app;

alter default privileges for role ${service}_owner in schema public
    grant usage on sequences to ${service}_app;
