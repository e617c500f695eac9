-- Cases of default-privileges-of-password-role; the grammar and the roles are those of ../owned-by-password-role/cases.sql.

-- @case nothing
select;

-- @case look-alike
-- Other roles' default privileges, and what only names a password role: as grantee, and as the owner of the schema.
create schema entra authorization "shop-app";
create schema "legacy's" authorization legacy;
alter default privileges for role "shop-app" in schema entra grant select on tables to legacy with grant option;
alter default privileges for role "shop-app" grant all on tables to "leg""acy|'`🦣";
alter default privileges for role "shop-owners" in schema "legacy's" grant usage on sequences to public;
alter default privileges for role azure_pg_admin revoke execute on functions from public;
grant select on all tables in schema "legacy's" to "shop-team";
-- Put back to what every role has: the entry is gone.
alter default privileges for role legacy revoke execute on functions from public;
alter default privileges for role legacy grant execute on functions to public;

-- @case violation
create schema app authorization legacy;
create schema "sch""ema.|`🦣" authorization legacy;
create schema U&"rtl\202E::error::x%0Ay" authorization legacy;
create schema guest authorization "shop-owners";
grant create, usage on schema guest to legacy, "leg""acy|'`🦣";
-- Roles are of the whole server, which several databases share in the tests.
do $$ begin
  create role "line
break|`*_$1" nologin;
exception when duplicate_object then null;
end $$;

-- @then
set session authorization legacy;
alter default privileges grant select on tables to "shop-owners" with grant option;
alter default privileges revoke execute on functions from public;
alter default privileges revoke insert, update on tables from legacy;
alter default privileges in schema app grant usage on sequences to public, "leg""acy|'`🦣";
alter default privileges in schema "sch""ema.|`🦣" grant usage on types to legacy;
alter default privileges in schema U&"rtl\202E::error::x%0Ay" grant all on tables to "line
break|`*_$1", "shop-team" with grant option;
-- For the successor, who will own what it creates, it means nothing.
alter default privileges in schema guest grant all on functions to "shop-app";
alter default privileges grant usage on schemas to "shop-owners";
-- @expect 7 default acl

-- @then
-- Everything taken: an entry of no entries.
alter default privileges revoke all on types from public, legacy;
-- @expect 1 default acl

-- @majors 18-18
alter default privileges grant select on large objects to "shop-team";
-- @expect 1 default acl @majors 18-18

-- @then
-- Of the role with the hostile name, to itself and to the other one.
set session authorization "leg""acy|'`🦣";
alter default privileges in schema guest grant execute on functions to "leg""acy|'`🦣", legacy;
-- @expect 1 default acl
