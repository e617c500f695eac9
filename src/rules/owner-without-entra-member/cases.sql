-- Cases of owner-without-entra-member; the grammar and the roles are those of ../owned-by-password-role/cases.sql.
-- The rule sees the whole server, and "shop-owners" takes over there: "shop-team" becomes a member of every owner that stands, for good.

-- @case nothing
do $$
declare
  standing name;
begin
  for standing in select rolname from pg_catalog.pg_roles where not rolcanlogin and rolname !~ '^(pg_|azure|replication$)' loop
    execute pg_catalog.format('grant %I to "shop-team"', standing);
  end loop;
end
$$;

-- @case look-alike
-- The platform's roles, and owners that may log in.
create schema platform authorization azure_pg_admin;
create schema entra authorization "shop-app";
create schema legacy authorization legacy;
-- A group without members that owns nothing: what was granted to it, and a policy for it, do not count.
create role "gate owns nothing" nologin;
create table public.granted (id int);
grant all on public.granted to "gate owns nothing" with grant option;
create policy "for it" on public.granted to "gate owns nothing" using (true);
-- Members through a chain.
create role "gate chain" nologin;
create role "gate link" nologin;
create schema chained authorization "gate chain";
grant "gate chain" to "gate link";
grant "gate link" to "shop-team";
-- Members that inherit nothing and may SET ROLE.
alter role "shop-team" noinherit;
create role "gate set" nologin;
create schema reached authorization "gate set";
grant "gate set" to "shop-team";

-- @majors 14-18
create schema implied authorization pg_database_owner;

-- @majors 16-18
-- The other way round.
create role "gate inherit" nologin;
create schema inherited authorization "gate inherit";
grant "gate inherit" to "shop-team" with inherit true, set false;

-- @case violation
-- A password role works through it, and is followed by an Entra role.
create role "gate|`🦣""" nologin;
create schema "mammoth" authorization "gate|`🦣""";
create table public."mammoth's" (id int);
alter table public."mammoth's" owner to "gate|`🦣""";
grant "gate|`🦣""" to legacy;
-- The same through a chain; what it owns is a database alone.
create role U&"gate rtl\202E" nologin;
create role "gate between" nologin;
grant U&"gate rtl\202E" to "gate between";
grant "gate between" to legacy;
-- @then
create database "gate's" owner U&"gate rtl\202E";
-- @then
-- A password role works through it, and no Entra role follows that one.
create role "gate ::error::
hostile" nologin;
create schema followed authorization "gate ::error::
hostile";
grant "gate ::error::
hostile" to "leg""acy|'`🦣";
-- Nobody works through it.
create role "gate nobody" nologin;
create schema nobody authorization "gate nobody";
-- It is a member of an Entra role: the wrong way round.
grant "shop-team" to "gate nobody";
-- Takes over from "leg""acy|'`🦣".
revoke "shop-owners" from "shop-team";
-- @expect 5 role

-- @majors 16-18
-- A membership that lets nobody use it, as CREATEROLE leaves it with the creator.
create role "gate admin" nologin;
create schema administered authorization "gate admin";
grant "gate admin" to "shop-team" with admin true, inherit false, set false;
-- The follower has such a membership: the grant has to name the options.
create role "gate options" nologin;
create schema optioned authorization "gate options";
grant "gate options" to legacy;
grant "gate options" to "shop-app" with inherit false, set false;
-- A link of the chain that may not be used.
create role "gate broken" nologin;
create schema broken authorization "gate broken";
grant "gate broken" to "gate link" with inherit false, set false;
-- @expect 3 role @majors 16-18

-- @case mended
-- Where no Entra role follows, somebody has to say which one may work through it.
-- @expect 3 role
-- @expect 2 role @majors 16-18

-- @case by hand
grant "gate ::error::
hostile", "gate nobody", "shop-owners" to "shop-app";

-- @majors 16-18
grant "gate admin" to "shop-app" with inherit true;
grant "gate broken" to "gate link" with set true;

-- @case gone
-- Owners that are dropped leave nothing behind.
alter role "shop-team" inherit;
grant "shop-owners" to "shop-team";
revoke "shop-owners" from "shop-app";
-- @then
drop database "gate's";
-- @then
do $$
declare
  gate name;
begin
  for gate in select rolname from pg_catalog.pg_roles where rolname ~ '^gate' loop
    execute pg_catalog.format('drop owned by %I', gate);
    execute pg_catalog.format('drop role %I', gate);
  end loop;
end
$$;
