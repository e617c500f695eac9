-- Cases of user-mapping-of-password-role; the grammar and the roles are those of ../owned-by-password-role/cases.sql.

-- @case nothing
select;

-- @case look-alike
-- Mappings of other roles, with the names and passwords of password roles in their options; and a password role that owns
-- a server and may use another.
create extension postgres_fdw;
grant usage on foreign data wrapper postgres_fdw to azure_pg_admin with grant option;
create server "legacy's" foreign data wrapper postgres_fdw options (host 'elsewhere.example');
create server other foreign data wrapper postgres_fdw options (host 'elsewhere.example');
alter server "legacy's" owner to azure_pg_admin;
alter server other owner to azure_pg_admin;
grant usage on foreign server other to legacy with grant option;
create user mapping for "shop-app" server "legacy's" options (user 'legacy', password 'x');
create user mapping for "shop-team" server "legacy's" options (user 'legacy', password 'x');
create user mapping for public server other options (user 'legacy', password 'x');

-- @case violation
-- The successor has a mapping of its own, or everybody has one; the server is another's, the role's own, or the other password role's.
grant usage on foreign data wrapper postgres_fdw to legacy, "leg""acy|'`🦣";
create user mapping for legacy server "legacy's" options (user 'x', password 'y');
create user mapping for legacy server other;
create user mapping for "leg""acy|'`🦣" server other options (user 'x', password 'y');
-- @expect 3 user mapping

-- @then
set session authorization legacy;
create server "elsewhere|`" foreign data wrapper postgres_fdw options (host 'elsewhere.example');
create server "on server ""x"", O'Brien
drop user mapping" foreign data wrapper postgres_fdw options (host 'elsewhere.example');
create user mapping for legacy server "elsewhere|`" options (user 'x', password 'y');
create user mapping for legacy server "on server ""x"", O'Brien
drop user mapping" options (user 'x', password 'y');
create user mapping for "shop-app" server "elsewhere|`";
create user mapping for public server "on server ""x"", O'Brien
drop user mapping";
-- @expect 2 user mapping

-- @then
create user mapping for "leg""acy|'`🦣" server "elsewhere|`";
create user mapping for "shop-owners" server "elsewhere|`";
-- @expect 1 user mapping

-- @then
set session authorization "leg""acy|'`🦣";
create server U&"rtl\202E🦣::error::" foreign data wrapper postgres_fdw options (host 'elsewhere.example');
create user mapping for legacy server U&"rtl\202E🦣::error::" options (user 'x', password 'y');
create user mapping for "shop-app" server U&"rtl\202E🦣::error::";
-- @expect 1 user mapping
