-- Cases of default-privileges-for-password-role; the grammar and the roles are those of ../owned-by-password-role/cases.sql.

-- @case nothing
select;

-- @case look-alike
create schema defaults;
create role "defaults both" nologin;
grant "defaults both" to legacy, "shop-app";
-- Of the password role itself, of its successor, for both, for a group of both, for PUBLIC, and for others.
alter default privileges for role legacy grant select on tables to legacy;
alter default privileges for role "shop-app" in schema defaults grant select on tables to legacy;
alter default privileges for role "shop-team" in schema defaults grant select on tables to legacy, "shop-app";
alter default privileges for role "shop-team" in schema defaults grant usage on sequences to "defaults both";
alter default privileges for role "shop-team" in schema defaults grant insert on tables to public;
alter default privileges for role "shop-team" in schema defaults grant insert on tables to legacy;

-- @case violation
create schema U&"rtl\202E|`";
alter default privileges for role "shop-team" in schema U&"rtl\202E|`" grant select, update on tables to legacy;
alter default privileges for role azure_pg_admin grant usage on sequences to "leg""acy|'`🦣";
alter default privileges for role "shop-team" grant usage on types to legacy with grant option;
alter default privileges for role "shop-team" revoke usage on types from public;
-- @expect 3 default privileges
