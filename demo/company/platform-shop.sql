-- Database shop, by the platform: its extension, and the leave to use it.
create extension postgres_fdw;
grant usage on foreign data wrapper postgres_fdw to azure_pg_admin with grant option;
