import { PAIR } from './common.ts'

/** Looked up in the catalog: to_regclass() fails for who may not use the schema. */
const NO_SCHEDULER = `not exists (
    select from pg_catalog.pg_class rel
    join pg_catalog.pg_namespace nsp on nsp.oid = rel.relnamespace
    where nsp.nspname = 'cron' and rel.relname = 'job'
  )`

/**
 * Schedules the record `job` again as the role that is set. `cron.schedule_in_database` is closed to PUBLIC; what works here and is
 * switched on takes only `cron.schedule`, which is not.
 * https://github.com/citusdata/pg_cron/blob/main/pg_cron--1.3--1.4.sql
 */
const SCHEDULE_AGAIN = `if job.active and job.database = current_database() and not coalesce(has_function_privilege(
          to_regprocedure('cron.schedule_in_database(text,text,text,text,text,boolean)'), 'EXECUTE'), false) then
          perform cron.schedule(job.called, job.schedule, job.command);
        else
          perform cron.schedule_in_database(job.called, job.schedule, job.command, job.database, null, job.active);
        end if;`

/** Older versions know neither names nor switched-off jobs. */
const AS_JOB = `as one (jobid bigint, schedule text, command text, database text, active boolean, called text)`

/**
 * Jobs of pg_cron. Only a superuser may write another role's name into one, so the old role gives its job up and the new one
 * schedules the same. A job without a name gets one, because only by name can a role schedule in another database; a role that
 * may not log in cannot work at all, and a job of the same name would be overwritten: such jobs stay, and are named. So does what
 * one of the two roles has not the privilege for: nothing else is to fail for it.
 * https://github.com/citusdata/pg_cron/blob/main/src/job_metadata.c
 */
export const JOBS = `do $gate$
declare
  hand record;
  jobs jsonb;
  job record;
  role_before constant text := current_setting('role');
begin
  if ${NO_SCHEDULER} then
    return;
  end if;
  for hand in
    with ${PAIR}
    select pair.old_name, pair.new_name, rol.rolcanlogin as may_work
    from pair
    join pg_catalog.pg_roles rol on rol.oid = pair.new_oid
    order by pair.old_name
  loop
    begin
      -- Row-level security shows each role its own jobs.
      perform set_config('role', hand.old_name, true);
      select jsonb_agg(jsonb_build_object('active', true, 'called', 'job ' || one.jobid) || to_jsonb(one)
        || jsonb_strip_nulls(jsonb_build_object('called', to_jsonb(one) -> 'jobname')) order by one.jobid) into jobs
      from cron.job one
      where one.username = hand.old_name;
    exception when insufficient_privilege then
      raise warning 'The jobs of "%" stay: %.', hand.old_name, sqlerrm;
      continue;
    end;
    for job in select one.* from jsonb_to_recordset(coalesce(jobs, '[]')) ${AS_JOB} order by one.jobid loop
      if not hand.may_work then
        raise warning 'Job % of "%" stays: "%" may not log in, so no job can work as it. Schedule it as an Entra role.',
          job.jobid, hand.old_name, hand.new_name;
        continue;
      end if;
      begin
        perform set_config('role', hand.new_name, true);
        if exists (select from cron.job one where to_jsonb(one) ->> 'jobname' = job.called and one.username = hand.new_name) then
          raise warning 'Job % of "%" stays: "%" has a job of the same name.', job.jobid, hand.old_name, hand.new_name;
          continue;
        end if;
        perform set_config('role', hand.old_name, true);
        perform cron.unschedule(job.jobid);
        perform set_config('role', hand.new_name, true);
        ${SCHEDULE_AGAIN}
      exception when insufficient_privilege or undefined_function then
        raise warning 'Job % of "%" stays: "%" cannot schedule it (%).', job.jobid, hand.old_name, hand.new_name, sqlerrm;
      end;
    end loop;
    perform set_config('role', role_before, true);
  end loop;
  perform set_config('role', role_before, true);
end
$gate$;`

/**
 * Gives the jobs on the list back, with the name that they had or without one. Their numbers are new. What never moved is
 * left alone: the successor's job of that name is then its own.
 */
export const JOBS_BACK = `do $gate$
declare
  given record;
  job record;
  number bigint;
  role_before constant text := current_setting('role');
begin
  if ${NO_SCHEDULER} then
    return;
  end if;
  for given in
    select lst.*
    from jsonb_to_recordset(current_setting('postgres_entra_gate.jobs')::jsonb)
      as lst ("from" text, "to" text, job text, name text)
  loop
    begin
      perform set_config('role', given."from", true);
      continue when exists (select from cron.job one where one.username = given."from" and one.jobid::text = given.job);
      perform set_config('role', given."to", true);
      select one.*, named.* into job
      from cron.job row
      cross join lateral jsonb_to_record(jsonb_build_object('active', true) || to_jsonb(row))
        as one (jobid bigint, schedule text, command text, database text, active boolean)
      cross join lateral (select coalesce(given.name, 'job ' || given.job)) as named (called)
      where row.username = given."to" and to_jsonb(row) ->> 'jobname' = named.called;
      continue when not found;
      perform set_config('role', given."from", true);
      if exists (select from cron.job one where one.username = given."from" and to_jsonb(one) ->> 'jobname' = given.name) then
        raise warning 'Job "%" stays with "%": "%" has a job of the same name.', job.called, given."to", given."from";
        continue;
      end if;
      perform set_config('role', given."to", true);
      perform cron.unschedule(job.jobid);
      perform set_config('role', given."from", true);
      if given.name is not null then
        ${SCHEDULE_AGAIN}
      else
        number := cron.schedule(job.schedule, job.command);
        if not job.active or job.database <> current_database() then
          perform cron.alter_job(number, database => job.database, active => job.active);
        end if;
      end if;
    exception when insufficient_privilege or undefined_function then
      raise warning 'Job "%" stays with "%": %.', coalesce(given.name, 'job ' || given.job), given."to", sqlerrm;
    end;
  end loop;
  perform set_config('role', role_before, true);
end
$gate$;`
