-- Cases of job-of-password-role; the grammar and the roles are those of ../owned-by-password-role/cases.sql.
-- No scheduler is at hand in the PostgreSQL of the tests: tables, policies, rights and functions have the shape of theirs.

-- @case nothing
select;

-- @case look-alike
-- pg_cron 1.4 as its scripts make it; what its functions do is written in SQL here.
create schema cron;
create sequence cron.jobid_seq;
create table cron.job (
  jobid bigint primary key default nextval('cron.jobid_seq'),
  schedule text not null,
  command text not null,
  nodename text not null default 'localhost',
  nodeport int not null default 5432,
  database text not null default current_database(),
  username text not null default current_user,
  active boolean not null default 'true',
  jobname name,
  constraint jobname_username_uniq unique (jobname, username)
);
grant select on cron.job to public;
alter table cron.job enable row level security;
create policy cron_job_policy on cron.job using (username = current_user);
create function cron.unschedule(job_id bigint) returns bool language plpgsql security definer as $$
begin
  -- What `set role` chose is the caller's current_user, which a security definer's body does not see.
  delete from cron.job where jobid = job_id and username = current_setting('role');
  if not found then raise exception 'permission denied for table job'; end if;
  return true;
end $$;
create function cron.schedule_in_database(job_name text, schedule text, command text, database text, username text default null, active boolean default 'true')
returns bigint language sql security definer as $$
  insert into cron.job (jobname, schedule, command, database, username, active)
  values (job_name, schedule, command, database, coalesce(username, current_setting('role')), active)
  on conflict on constraint jobname_username_uniq do update set command = excluded.command
  returning jobid
$$;
revoke all on function cron.schedule_in_database(text, text, text, text, text, boolean) from public;
grant usage on schema cron to legacy, "leg""acy|'`🦣", "shop-app", "shop-team", auditor;
grant execute on function cron.schedule_in_database(text, text, text, text, text, boolean) to "shop-app";
insert into cron.job (schedule, command, username, jobname) values
  ('0 3 * * *', 'select legacy', 'shop-app', 'legacy'),
  ('0 3 * * *', 'vacuum', 'shop-owners', null),
  ('0 3 * * *', 'vacuum', 'azuresu', 'nightly'),
  ('0 3 * * *', 'vacuum', 'LEGACY', null),
  ('0 3 * * *', 'vacuum', 'long gone', null);
-- TimescaleDB: the owner of a job is a name in older versions and a regrole in newer ones.
create schema timescaledb_information;
grant usage on schema timescaledb_information to public;
create table public.bgw_job (id int primary key, application_name name, proc_schema name, proc_name name, owner name, scheduled bool);
insert into public.bgw_job values (1000, 'legacy', 'public', 'legacy', 'shop-app', true), (1001, 'Telemetry', 'public', 'telemetry', 'azuresu', true);
-- @majors 13-15
create view timescaledb_information.jobs as
  select id as job_id, application_name, proc_schema, proc_name, owner, scheduled from public.bgw_job;
-- @majors 16-18
create view timescaledb_information.jobs as
  select id as job_id, application_name, proc_schema, proc_name, quote_ident(owner)::regrole as owner, scheduled from public.bgw_job;
-- @then
grant select on timescaledb_information.jobs to public;
create schema pgagent;
grant usage on schema pgagent to auditor;
create table pgagent.pga_job (jobid serial primary key, jobname text not null, jobenabled bool not null default true);
create table pgagent.pga_jobstep (
  jstid serial primary key, jstjobid int not null references pgagent.pga_job, jstname text not null, jstenabled bool not null default true,
  jstkind char not null default 's', jstcode text not null default '', jstconnstr text not null default '', jstdbname name not null default ''
);
grant select on all tables in schema pgagent to auditor;
insert into pgagent.pga_job (jobname) values ('legacy');
insert into pgagent.pga_jobstep (jstjobid, jstname, jstcode, jstconnstr, jstdbname) values
  (1, 'here', 'select ''user=legacy password=x''', '', 'legacy'),
  (1, 'as another', '', 'host=localhost user=shop-app dbname=legacy application_name=''user=legacy password=x''', ''),
  (1, 'without', '', 'host=localhost user = legacy2 password = '''' dbname=legacy', ''),
  (1, 'as a URI', '', 'postgresql://shop-app@localhost/legacy?application_name=legacy&password=', '');
do $$ begin
  execute format('alter database %I set pg_partman_bgw.role to %L', current_database(), 'legacy');
  execute format('alter database %I set pg_partman_bgw.dbname to %L', current_database(), 'shop, "' || current_database() || '2", ' || current_database() || '3');
end $$;
-- @then
-- Jobs of others are seen by who bypasses row-level security; nobody else is told that there are none.
alter role auditor bypassrls;

-- @case violation
insert into cron.job (schedule, command, username, jobname, active, database) values
  ('0 3 * * *', 'select ''hunter2''', 'legacy', 'nightly', true, current_database()),
  ('0 3 * * *', 'vacuum', 'legacy', null, true, 'postgres'),
  ('0 3 * * *', 'vacuum', 'legacy', E'say "hi"|`\n::error::🦣$move$', false, current_database()),
  ('0 3 * * *', 'vacuum', E'leg"acy|''`🦣', 'nightly', true, current_database());
-- @expect 4 job

-- @then
insert into public.bgw_job values (1002, 'User-Defined Action [1002]', 'app', 'Roll Up', 'legacy', true), (1003, 'x', 'a', 'b', E'leg"acy|\'`🦣', false);
-- @expect 2 job

-- @then
insert into pgagent.pga_job (jobname, jobenabled) values (E'night"ly|`\n🦣', true), ('off', false);
insert into pgagent.pga_jobstep (jstjobid, jstname, jstconnstr) values
  (2, 'plain', 'user=legacy host=localhost'),
  (2, 'of nobody here', 'host=localhost password=hunter2 user=elsewhere'),
  (2, 'quoted', E'host=localhost  user = ''leg"acy|\\''`🦣'' password=''hunter 2'''),
  (3, 'a "URI"', 'postgres://legacy:hunter2@localhost/shop?sslmode=require'),
  (3, 'a URI with parameters', 'postgresql:///shop?host=localhost&user=legacy');
-- @expect 5 job

-- @then
do $$ begin
  execute format('alter database %I set pg_partman_bgw.dbname to %L', current_database(), 'shop , "' || current_database() || '" ,x');
end $$;
-- @expect 1 job

-- @case mended
-- What pg_cron runs as legacy has moved. A group takes over from the other password role, and no job may work as a group;
-- the other schedulers have no statement that moves a job.
-- @expect 9 job

-- @case bare names
do $$ begin
  execute format('alter database %I set pg_partman_bgw.dbname to %L', current_database(), 'shop,  ' || current_database() || '  ');
end $$;
delete from pgagent.pga_jobstep;
-- @expect 4 job

-- @case a table of pg_cron 1.0
alter table cron.job drop column active, drop column jobname;
-- @expect 4 job

-- @case closed
-- The rest is answered all the same.
alter role auditor nobypassrls;
-- @closed
-- @expect 3 job
