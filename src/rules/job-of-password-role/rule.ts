import type { RuleRow } from '../../domain/evidence.ts'
import type { Severity } from '../../domain/finding.ts'
import { labelStatement, type Route } from '../../domain/route.ts'
import { quoteIdentifier, quoteLiteral } from '../../domain/sql-text.ts'
import type { Rule } from '../rule.ts'
import cron from './cron.sql.generated.ts'
import partman from './partman.sql.generated.ts'
import pgagent from './pgagent.sql.generated.ts'
import timescaledb from './timescaledb.sql.generated.ts'

export const rule: Rule = {
  kind: 'catalog',
  id: 'job-of-password-role',
  question: 'Does a scheduled job work as a role that logs in with a password?',
  severity: 'error',
  idleWithoutPasswords: false,
  severityOf,
  scope: 'database',
  counted: false,
  queries: [
    {
      sql: cron,
      parameters: ['password'],
      ofExtension: true,
      needs:
        'USAGE on the schema cron, SELECT on cron.job, and BYPASSRLS, because its row-level security shows each role only its own jobs (on Azure, BYPASSRLS can be granted on PostgreSQL 16 and later)',
    },
    {
      sql: timescaledb,
      parameters: ['password'],
      ofExtension: true,
      needs: 'USAGE on the schema timescaledb_information and SELECT on timescaledb_information.jobs',
    },
    {
      sql: pgagent,
      parameters: ['password'],
      ofExtension: true,
      needs: 'USAGE on the schema pgagent, SELECT on pgagent.pga_job and pgagent.pga_jobstep',
    },
    { sql: partman, parameters: ['password'] },
  ],
  predicate: { one: 'has # scheduled job', many: 'has # scheduled jobs' },
  message,
  remediation: (row, { route }) => {
    const { scheduler } = row.details
    // Its connection string holds a password, whatever becomes of the role.
    if (row.role === null || scheduler === 'pgagent') return undefined
    if (route.kind === 'label') return labelStatement(row.role, route)
    return scheduler === 'pg_cron' ? moveCronJob(row, route) : undefined
  },
}

/**
 * With a job that is switched off nothing stops, and one that names no role of this server may log in to another server. A job
 * of pg_cron is worse: its scheduler looks up the role of every job as it starts, and gives up at the first that is gone.
 * https://github.com/citusdata/pg_cron/issues/399
 */
function severityOf({ role, details }: RuleRow): Severity {
  if (details.scheduler === 'pg_cron') return 'error'
  return role === null || details.active === false ? 'warning' : 'error'
}

function message({ role, name, identity, details }: RuleRow): string {
  const { scheduler, job, step, active } = details
  // The identity of a job with a name leaves its number out.
  const number =
    scheduler === 'pgagent' ? ` (${job}, step ${step})` : scheduler === 'pg_cron' && job !== name ? ` (${job})` : ''
  const subject = `The ${identity}${number}${active === false ? ', which is switched off,' : ''}`
  if (scheduler === 'pgagent')
    return role === null
      ? `${subject} logs in with a password that stands in its connection string`
      : `${subject} logs in as the password role ${role}: that ends when password authentication is switched off`
  const end = scheduler === 'pg_cron' ? 'no job of pg_cron starts any more' : 'it stops'
  return `${subject} works as the password role ${role}: it goes on as a role that is to be retired, and once that role is dropped, ${end}`
}

/**
 * `cron.alter_job` and `cron.schedule_in_database` take another role's name from superusers alone, whom nobody has on Azure.
 * What is left: the old role gives its job up, and the new one schedules the same, both by who is a member of both. An Entra
 * role may; a group may not, because a job works as a role that may log in. A job with the new role's name would be overwritten.
 *
 * - https://github.com/citusdata/pg_cron/blob/main/src/job_metadata.c
 * - https://learn.microsoft.com/azure/postgresql/extensions/concepts-extensions-considerations#pg_cron
 */
function moveCronJob({ role, details }: RuleRow, route: Route): string | undefined {
  const { job } = details
  if (role === null || route.kind !== 'reassign' || typeof job !== 'string' || !/^\d+$/.test(job)) return undefined
  const body = [
    ' declare job record; begin',
    `set local role ${quoteIdentifier(role)};`,
    `select *, coalesce(jobname::text, 'job ' || jobid) as called into strict job from cron.job where jobid = ${job};`,
    'perform cron.unschedule(job.jobid);',
    `set local role ${quoteIdentifier(route.to)};`,
    "if exists (select from cron.job one where one.jobname = job.called) then raise exception 'there is a job of this name already'; end if;",
    'perform cron.schedule_in_database(job.called, job.schedule, job.command, job.database, null, job.active);',
    'end ',
  ].join(' ')
  // A name could hold what ends a dollar-quoted body.
  return `do ${body.includes('$move$') ? quoteLiteral(body) : `$move$${body}$move$`};`
}
