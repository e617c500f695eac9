-- Cases of shared-successor-privileges-differ; the grammar and the roles are those of ../owned-by-password-role/cases.sql.
-- "shop-app" follows legacy, "shop-owners" follows the other one.

-- @case nothing
select;

-- @case look-alike
create database "parity own" owner legacy;
-- @then
create database "parity open" owner azure_pg_admin;
-- @then
revoke connect on database "parity open" from public;
grant connect on database "parity open" to legacy, "shop-app";

-- @case violation
create database "parity's ::error::" owner azure_pg_admin;
-- @then
grant create on database "parity's ::error::" to legacy;
revoke all on database "parity's ::error::" from public;
grant connect on database "parity's ::error::" to "leg""acy|'`🦣" with grant option;
-- @expect 2 database

-- @majors 15-18
grant set on parameter log_min_messages to legacy;
-- @expect 1 parameter @majors 15-18
