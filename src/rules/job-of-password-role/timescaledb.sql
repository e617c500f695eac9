-- Jobs of TimescaleDB that one of the given roles owns. Their owner is no row of pg_shdepend.
-- $1: role oids
-- https://docs.timescale.com/api/latest/informational-views/jobs/
-- The owner is a name in older versions and a regrole, which prints as an identifier, in newer ones.
select
  rol.rolname::text as role,
  'job' as type,
  null::text as schema,
  job.application_name::text as name,
  pg_catalog.concat('timescaledb job ', job.job_id, ' of ', pg_catalog.quote_ident(rol.rolname)) as identity,
  'timescaledb' as scheduler,
  job.job_id::text as job,
  pg_catalog.format('%I.%I', job.proc_schema, job.proc_name) as routine,
  job.scheduled as active
from timescaledb_information.jobs job
join pg_catalog.pg_roles rol
  on rol.oid = any ($1::pg_catalog.oid[])
  and job.owner::text = case pg_catalog.pg_typeof(job.owner)
    when 'pg_catalog.regrole'::pg_catalog.regtype then pg_catalog.quote_ident(rol.rolname)
    else rol.rolname::text
  end
order by rol.rolname::text collate "C", job.job_id
