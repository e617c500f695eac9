-- As a database administrator has left them over the years; run by the platform, because Azure lets the server's
-- administrators manage every role and plain PostgreSQL does not.
create role shop_legacy login password 'shop_legacy';
create role reporting_legacy login password 'reporting_legacy';
-- The importer's settings are the role's. They stay when the role becomes a principal.
create role warehouse_sync login password 'warehouse_sync';
alter role warehouse_sync set statement_timeout = '20s';
-- May not log in: a good home for what several people look after.
create role reporting_owner nologin;
-- An Entra group works through it, so that somebody is left once passwords are off.
grant reporting_owner to "reporting-team";
