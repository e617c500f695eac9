-- Jobs of pg_cron that run as one of the given roles. cron.job names the role; no row of pg_shdepend does.
-- $1: role oids
-- https://github.com/citusdata/pg_cron (cron.job; a name since 1.3, `active` since 1.1: read through jsonb for older ones)
-- Row-level security shows each role its own jobs: the server refuses this query to whom it would show a part.
-- https://www.postgresql.org/docs/current/ddl-rowsecurity.html
select
  rol.rolname::text as role,
  'job' as type,
  null::text as schema,
  coalesce(opt.name, job.jobid::text) as name,
  pg_catalog.concat(
    'pg_cron job ',
    coalesce('"' || pg_catalog.replace(opt.name, '"', '""') || '"', job.jobid::text),
    ' of ', pg_catalog.quote_ident(rol.rolname)
  ) as identity,
  'pg_cron' as scheduler,
  job.jobid::text as job,
  job.database as database,
  opt.active as active
from cron.job job
join pg_catalog.pg_roles rol
  on rol.rolname::text = job.username
  and rol.oid = any ($1::pg_catalog.oid[])
cross join lateral (
  select
    pg_catalog.to_jsonb(job) ->> 'jobname' as name,
    (pg_catalog.to_jsonb(job) ->> 'active')::boolean as active
) opt
order by rol.rolname::text collate "C", opt.name collate "C", job.jobid
