-- Cases of successor-role-differs; the grammar and the roles are those of ../owned-by-password-role/cases.sql.
-- "shop-app" follows legacy, "shop-owners", which may not log in, follows the other one.

-- @case nothing
-- Roles are of the whole server: what cases of other rules have left on these goes first.
do $$
declare
  left_over record;
begin
  for left_over in
    select mem.roleid::regrole as role, mem.member::regrole as member from pg_catalog.pg_auth_members mem
    where mem.member in (select oid from pg_catalog.pg_roles where rolname in ('legacy', 'leg"acy|''`🦣', 'shop-app', 'shop-owners'))
      or mem.roleid in (select oid from pg_catalog.pg_roles where rolname in ('legacy', 'leg"acy|''`🦣'))
        and mem.member <> (select oid from pg_catalog.pg_roles where rolname = 'serveradmin')
  loop
    execute pg_catalog.format('revoke %s from %s cascade', left_over.role, left_over.member);
  end loop;
end
$$;
alter role legacy nocreatedb nocreaterole noreplication nobypassrls inherit;
alter role "leg""acy|'`🦣" nocreatedb nocreaterole noreplication nobypassrls inherit;
alter role "shop-app" nocreatedb nocreaterole noreplication nobypassrls inherit;
alter role "shop-owners" nocreatedb nocreaterole noreplication nobypassrls inherit;
alter role legacy reset all;
alter role "leg""acy|'`🦣" reset all;

-- @case look-alike
create role "parity group" nologin;
create role "parity chain" nologin;
grant "parity group" to "parity chain";
grant "parity group" to legacy;
grant "parity chain" to "shop-app";
-- The roles themselves are no question, nor is what a group cannot be.
grant "shop-app" to legacy;
revoke "shop-app" from legacy;
alter role "leg""acy|'`🦣" connection limit 7;
alter role legacy set work_mem = '8MB';
alter role "shop-app" set work_mem = '8MB';
alter role "shop-app" set statement_timeout = '1h';
alter role legacy valid until '2100-01-01';
-- The successor may not log in: who works through it has what the password role has.
grant "shop-owners" to "shop-team";
alter role "leg""acy|'`🦣" replication;
alter role "leg""acy|'`🦣" set lock_timeout = '5s';
alter role "shop-team" replication;
alter role "shop-team" set lock_timeout = '5s';
-- Who works through the successor as well goes on; so does who only may grant the role (an option of its own since 16).
create role "parity as well" nologin;
grant legacy, "shop-app" to "parity as well";
do $$ begin
  if pg_catalog.current_setting('server_version_num')::pg_catalog.int4 >= 160000 then
    execute 'grant legacy to auditor with admin true, inherit false, set false';
  end if;
end $$;

-- @case violation
create role "parity readers |`" nologin;
grant "parity readers |`" to legacy;
create role "parity admin" nologin;
grant "parity admin" to legacy, "shop-app";
grant "parity admin" to legacy with admin option;
alter role legacy createdb createrole;
alter role "shop-app" connection limit 5;
alter role legacy set search_path = "$user", "a, b", public, "::error::
x";
do $$ begin execute pg_catalog.format('alter role legacy in database %I set statement_timeout = %L', pg_catalog.current_database(), '3s'); end $$;
alter role legacy set app.tenant_secret = 'hunter2';
alter role "shop-app" set app.tenant_secret = 'other';
-- Nobody is any the better for what is set for a role that does not log in; a password role does not count.
alter role "leg""acy|'`🦣" createdb;
alter role "leg""acy|'`🦣" set search_path = "a""b";
alter role "shop-owners" createdb;
alter role "shop-owners" set search_path = "a""b";
grant "shop-owners" to "leg""acy|'`🦣";
create role "parity ""analysts"" |`
🦣" nologin;
grant legacy to "parity ""analysts"" |`
🦣";
-- @expect 2 membership
-- @expect 1 member
-- @expect 4 attribute
-- @expect 4 setting

-- @case mended
-- The value of an application's own setting is not read, so there is no statement for it; and who of those who work through
-- "shop-owners" needs what the password role has is a decision.
-- @expect 1 attribute
-- @expect 2 setting

-- @case more
alter role legacy nocreatedb;
alter role "shop-app" bypassrls;
alter role "shop-app" valid until '2026-01-01';
alter role "shop-team" createdb;
alter role "shop-team" set search_path = "a""b";
-- CREATEDB came with the mending.
-- @expect 3 attribute
-- @expect 1 setting

-- @case through a password role
-- What the successor is as a member of the password role ends with that role; what it is by itself as well does not.
create role "parity deep |`" nologin;
create role "parity own" nologin;
grant "parity deep |`", "parity own" to legacy;
grant "parity own" to "shop-app";
grant legacy to "shop-app";
-- @expect 1 membership
-- @expect 3 attribute
-- @expect 1 setting

-- @case a member of another password role
-- What that one has goes to its own successor.
revoke legacy from "shop-app";
revoke "shop-owners" from "leg""acy|'`🦣";
grant "leg""acy|'`🦣" to legacy;
-- @expect 3 membership
-- @expect 3 attribute
-- @expect 1 setting

-- @case whose successor is a member itself
-- It cannot be the other way round, so there is no statement for it.
revoke "leg""acy|'`🦣" from legacy;
create role "parity circle" nologin;
grant "leg""acy|'`🦣" to "parity circle";
grant "parity circle" to "shop-owners";
create table public.circle ();
alter table public.circle owner to "leg""acy|'`🦣";
-- @expect 1 membership
-- @expect 1 member
-- @expect 3 attribute
-- @expect 1 setting

