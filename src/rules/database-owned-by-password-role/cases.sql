-- Cases of database-owned-by-password-role; the grammar and the roles are those of ../owned-by-password-role/cases.sql.
-- Databases and tablespaces cannot be made inside a transaction: each stands in a batch of its own.

-- @case nothing
select;

-- @case look-alike
create database "entra's" owner "shop-app";
-- @then
create database "owners'" owner "shop-owners";
-- @then
create database "azure|like" owner azure_pg_admin;
-- @then
set allow_in_place_tablespaces = on;
-- @then
create tablespace "entra space" owner "shop-app" location '';
-- @then
-- May be used by a password role, belongs to another.
grant all on database "entra's" to legacy with grant option;
grant create on tablespace "entra space" to legacy with grant option;
alter role legacy in database "entra's" set work_mem = '8MB';

-- @case violation
create database "shop|`🦣" owner legacy;
-- @then
create database "../""..
/etc" owner legacy;
-- @then
create database U&"rtl\202Edb" owner "leg""acy|'`🦣";
-- @then
set allow_in_place_tablespaces = on;
-- @then
create tablespace "fast|`""" owner legacy location '';
-- @expect 3 database
-- @expect 1 tablespace

-- @majors 16-18
-- Subscriptions are shared objects, although each works in one database. Their owner needs no superuser since 16.
grant pg_create_subscription to legacy;
do $$ begin execute pg_catalog.format('grant create on database %I to legacy', pg_catalog.current_database()); end $$;
set session authorization legacy;
create subscription "sub|`" connection 'host=localhost dbname=nowhere user=x password=y' publication p with (connect = false, slot_name = none);
reset session authorization;
revoke pg_create_subscription from legacy;
-- @expect 1 subscription @majors 16-18

-- @case superuser
-- @majors 13-15
alter role legacy superuser;
set session authorization legacy;
create subscription "sub|`" connection 'host=localhost dbname=nowhere user=x password=y' publication p with (connect = false, slot_name = none);
reset session authorization;
alter role legacy nosuperuser;
-- @expect 1 subscription @majors 13-15

-- @case gone
-- Whoever owns them by now: subscriptions are seen from every database, and none may stay behind for the cases of other rules.
drop subscription "sub|`";
