-- Part 1 of 2: the roles and the database of one service. Run once, as a superuser, connected to the `postgres` database.
-- One statement after the other, each on its own: `create database` is refused inside a transaction.
-- A statement ends with a semicolon at the end of a line; there is none elsewhere.

-- Owns the tables and runs the migrations. The service never serves a request as this role.
create role ${service}_owner
    login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
    password '${owner_password}';

-- Serves requests. It is not the owner and cannot bypass row-level security, so a forgotten filter returns no rows
-- instead of another agency's. It inherits nothing, so a role granted to it by mistake is not used by mistake.
create role ${service}_app
    login nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit
    password '${app_password}';

-- One database per service: nothing can join another service's tables.
create database ${service} owner ${service}_owner encoding 'UTF8' template template0;

-- PostgreSQL lets everybody connect to a new database; only these two may.
revoke all on database ${service} from public;

grant connect on database ${service} to ${service}_owner, ${service}_app;
