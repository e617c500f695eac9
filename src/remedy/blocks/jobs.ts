import { PAIR } from './common.ts'

/**
 * Jobs of pg_cron. Only a superuser may write another role's name into one, so the old role gives its job up and the new one
 * schedules the same. A job without a name gets one, because only by name can a role schedule in another database; a role that
 * may not log in cannot work at all, and a job of the same name would be overwritten: such jobs stay, and are named.
 * https://github.com/citusdata/pg_cron/blob/main/src/job_metadata.c
 */
export const JOBS = `do $gate$
declare
  hand record;
  jobs jsonb;
  job jsonb;
  role_before constant text := current_setting('role');
begin
  if to_regclass('cron.job') is null then
    return;
  end if;
  for hand in
    with ${PAIR}
    select pair.old_name, pair.new_name, rol.rolcanlogin as may_work
    from pair
    join pg_catalog.pg_roles rol on rol.oid = pair.new_oid
    order by pair.old_name
  loop
    -- Row-level security shows each role its own jobs.
    perform set_config('role', hand.old_name, true);
    select jsonb_agg(to_jsonb(one) order by one.jobid) into jobs from cron.job one where one.username = hand.old_name;
    for job in select * from jsonb_array_elements(jobs) loop
      perform set_config('role', hand.new_name, true);
      if not hand.may_work then
        raise warning 'Job % of "%" stays: "%" may not log in, so no job can work as it. Schedule it as an Entra role.',
          job ->> 'jobid', hand.old_name, hand.new_name;
        continue;
      end if;
      if exists (select from cron.job one where to_jsonb(one) ->> 'jobname' = job ->> 'jobname' and one.username = hand.new_name) then
        raise warning 'Job % of "%" stays: "%" has a job of the same name.', job ->> 'jobid', hand.old_name, hand.new_name;
        continue;
      end if;
      perform set_config('role', hand.old_name, true);
      perform cron.unschedule((job ->> 'jobid')::bigint);
      perform set_config('role', hand.new_name, true);
      perform cron.schedule_in_database(coalesce(job ->> 'jobname', 'job ' || (job ->> 'jobid')),
        job ->> 'schedule', job ->> 'command', job ->> 'database', null, (job ->> 'active')::boolean);
    end loop;
    perform set_config('role', role_before, true);
  end loop;
end
$gate$;`

/** Gives the jobs on the list back, with the name that they had or without one. Their numbers are new. */
export const JOBS_BACK = `do $gate$
declare
  given record;
  job jsonb;
  number bigint;
  role_before constant text := current_setting('role');
begin
  if to_regclass('cron.job') is null then
    return;
  end if;
  for given in
    select lst.*
    from jsonb_to_recordset(current_setting('postgres_entra_gate.jobs')::jsonb)
      as lst ("from" text, "to" text, job text, name text)
  loop
    perform set_config('role', given."to", true);
    select to_jsonb(one) into job
    from cron.job one
    where one.username = given."to" and to_jsonb(one) ->> 'jobname' = coalesce(given.name, 'job ' || given.job);
    continue when job is null;
    perform cron.unschedule((job ->> 'jobid')::bigint);
    perform set_config('role', given."from", true);
    if given.name is not null then
      perform cron.schedule_in_database(given.name, job ->> 'schedule', job ->> 'command', job ->> 'database', null, (job ->> 'active')::boolean);
    else
      number := cron.schedule(job ->> 'schedule', job ->> 'command');
      perform cron.alter_job(number, database => job ->> 'database', active => (job ->> 'active')::boolean);
    end if;
  end loop;
  perform set_config('role', role_before, true);
end
$gate$;`
