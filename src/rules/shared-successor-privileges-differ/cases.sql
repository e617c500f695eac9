-- Cases of shared-successor-privileges-differ; the grammar and the roles are those of ../owned-by-password-role/cases.sql.
-- "shop-app" follows legacy, "shop-owners" follows the other one. Tablespaces are made in place, so that they need no folder.

-- @case nothing
select;

-- @case look-alike
create database "parity own" owner legacy;
-- @then
create database "parity open" owner azure_pg_admin;
-- @then
revoke connect on database "parity open" from public;
grant connect on database "parity open" to legacy, "shop-app";
-- @then
set allow_in_place_tablespaces = on;
-- @then
create tablespace "parity handed" owner legacy location '';
-- @then
create tablespace "parity shared |`" owner azure_pg_admin location '';
-- @then
create tablespace "parity's ::error:: 🦣" owner azure_pg_admin location '';
-- @then
-- What the password role owns is handed over; the same by two ways; granted, and taken back.
grant create on tablespace "parity shared |`" to legacy, public;
grant create on tablespace "parity's ::error:: 🦣" to legacy;
revoke create on tablespace "parity's ::error:: 🦣" from legacy;

-- @majors 15-18
-- Anybody may set the one, and nobody the other in a session: the grant gives nothing.
grant set on parameter work_mem, max_connections to legacy;
-- Of both, the second with an option that it does not lack.
grant set on parameter session_replication_role to legacy with grant option;
grant set on parameter session_replication_role to "shop-app" with grant option;

-- @case violation
create database "parity's ::error::" owner azure_pg_admin;
-- @then
grant create on database "parity's ::error::" to legacy;
revoke all on database "parity's ::error::" from public;
grant connect on database "parity's ::error::" to "leg""acy|'`🦣" with grant option;
grant create on tablespace "parity's ::error:: 🦣" to legacy with grant option;
grant create on tablespace "parity's ::error:: 🦣" to "leg""acy|'`🦣";
-- @expect 2 database
-- @expect 2 tablespace

-- @majors 15-18
grant set on parameter log_min_messages to legacy;
-- The grant option is what is lacking: PUBLIC is no owner of parameters.
grant set on parameter session_preload_libraries to "leg""acy|'`🦣" with grant option;
grant set on parameter session_preload_libraries to "shop-owners";
-- @expect 2 parameter @majors 15-18

-- @case after set role
create role "parity holders" nologin;
grant create on tablespace "parity shared |`" to "parity holders";
revoke create on tablespace "parity shared |`" from public, legacy;
grant "parity holders" to "leg""acy|'`🦣";

-- @expect 1 tablespace

-- @majors 16-18
-- A warning, because an application does not do it by itself.
grant "parity holders" to "leg""acy|'`🦣" with inherit false, set true;
