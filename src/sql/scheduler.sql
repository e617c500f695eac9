-- The database in which pg_cron keeps the jobs of all databases; null where its library is not loaded, or where that is
-- this database and nobody has made the extension in it.
-- https://github.com/citusdata/pg_cron#setting-up-pg_cron
-- The setting is shown to superusers and to who has the privileges of pg_read_all_settings; others are refused, not given null.
-- https://www.postgresql.org/docs/current/predefined-roles.html
select
  case
    when par.database <> pg_catalog.current_database()::text or job.there then par.database
  end as database
from (select nullif(pg_catalog.current_setting('cron.database_name', true), '') as database) par
cross join (
  select exists (
    select
    from pg_catalog.pg_class cls
    join pg_catalog.pg_namespace nsp on nsp.oid = cls.relnamespace
    where nsp.nspname = 'cron' and cls.relname = 'job'
  ) as there
) job
