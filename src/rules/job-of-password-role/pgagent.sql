-- Steps of pgAgent jobs whose connection string names one of the given roles or holds a password. The string is taken apart
-- here and never returned.
-- $1: role oids
-- https://www.pgadmin.org/docs/pgadmin4/latest/pgagent_jobs.html
-- https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING (key words and values, or a URI)
select
  rol.rolname::text as role,
  'job' as type,
  null::text as schema,
  stp.jstname as name,
  pg_catalog.format(
    'pgagent job "%s" step "%s"',
    pg_catalog.replace(job.jobname, '"', '""'),
    pg_catalog.replace(stp.jstname, '"', '""')
  ) as identity,
  'pgagent' as scheduler,
  stp.jstjobid::text as job,
  stp.jstid::text as step,
  job.jobenabled and stp.jstenabled as active,
  con.password as password
from pgagent.pga_jobstep stp
join pgagent.pga_job job on job.jobid = stp.jstjobid
cross join lateral (
  select
    pg_catalog.max(one.value) filter (where one.name = 'user') as login,
    coalesce(pg_catalog.bool_or(one.name in ('password', 'passfile') and one.value <> ''), false) as password
  from (
    select
      part[1] as name,
      coalesce(pg_catalog.regexp_replace(part[2], '\\(.)', '\1', 'g'), pg_catalog.regexp_replace(part[3], '\\(.)', '\1', 'g')) as value
    from pg_catalog.regexp_matches(stp.jstconnstr, '(\w+)\s*=\s*(?:''((?:\\.|[^''\\])*)''|((?:\\.|[^\s\\])*))', 'g') part
    where stp.jstconnstr !~ '^postgres(ql)?://'
    union all
    select 'user', pg_catalog.substring(stp.jstconnstr, '^postgres(?:ql)?://([^@/:]+)(?::[^@/]*)?@')
    union all
    select 'password', pg_catalog.substring(stp.jstconnstr, '^postgres(?:ql)?://[^@/:]*:([^@/]+)@')
    union all
    select part[1], part[2]
    from pg_catalog.regexp_matches(stp.jstconnstr, '[?&](\w+)=([^&]*)', 'g') part
    where stp.jstconnstr ~ '^postgres(ql)?://'
  ) one
) con
left join pg_catalog.pg_roles rol
  on rol.rolname::text = con.login
  and rol.oid = any ($1::pg_catalog.oid[])
where rol.oid is not null or con.password
order by stp.jstjobid, stp.jstid
