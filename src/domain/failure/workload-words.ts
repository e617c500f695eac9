import { quoteIdentifier, quoteLiteral } from '../sql-text.ts'
import { counted } from '../text.ts'
import type { FailureWords } from './facts.ts'
import { or } from './phrases.ts'

/** Proving the statements that the application has run. */
export const workloadWords = {
  'workload/no-statistics': {
    title: 'Nothing counts the statements of the application',
    summary: facts =>
      `No database of ${or(facts.host, '<host>')} has pg_stat_statements, and Query Store knows nothing of the password roles`,
    likelyCause: () =>
      'The extension is not created, tracks nothing (`pg_stat_statements.track` is `none`, as Azure sets it), or the databases that have it are excluded; Query Store is off unless it is switched on.',
    fix: () => [
      'Set the server parameter `pg_stat_statements.track` to `top`. The extension has to be allowed (`azure.extensions`) and loaded (`shared_preload_libraries`) as well.',
      'In a database that the job enters, then let the application run for as long as its rarest job needs:',
      'sql> create extension pg_stat_statements;',
      'Or switch Query Store on: `pg_qs.query_capture_mode` to `top`.',
    ],
  },
  'workload/nothing-counted': {
    title: 'No statement of a password role is counted',
    summary: facts =>
      `${or(facts.object, 'pg_stat_statements')} of ${or(facts.host, '<host>')} counts no statement of a password role`,
    likelyCause: () =>
      'The statistics were reset, or have not been switched on for long enough; or the application logs in as a role that `migration` does not name and that has no password.',
    fix: () => [
      'Let the application run for as long as its rarest job needs, then run this again.',
      'What it logs in as:',
      "sql> select distinct usename, application_name from pg_stat_activity where backend_type = 'client backend';",
    ],
  },
  'workload/no-successor': {
    title: 'Nobody takes over from a role that has run statements',
    summary: facts =>
      `${or(facts.role, '<role>')} has run statements in the database "${or(facts.database, '<database>')}", and there is no role that takes over from it`,
    likelyCause: facts => `${or(facts.reason, '`migration` does not name it')}.`,
    fix: facts => [
      'Say in the configuration who takes over:',
      `  migration: [{ from: ${JSON.stringify(or(facts.role, '<role>'))}, to: <role> }]`,
      'If nothing of it is needed any more, let the statistics forget it, as who may reset them:',
      `sql> select pg_stat_statements_reset((select oid from pg_catalog.pg_roles where rolname = ${quoteLiteral(or(facts.role, '<role>'))}));`,
    ],
  },
  'workload/not-entered': {
    title: 'A database in which statements were run was not entered',
    summary: facts =>
      `${or(facts.role, '<role>')} has run statements in the database "${or(facts.database, '<database>')}", which was not entered`,
    likelyCause: () => 'The database is excluded by `databases`, or does not allow connections.',
    fix: () => ['Add it to `databases`, or take it off `exclude`. Statements are planned where they were run.'],
  },
  'workload/unproven': {
    title: 'Too much of the workload could not be proven',
    summary: facts =>
      `${facts.count === undefined ? '<n> calls' : counted(facts.count, 'call')} of ${or(facts.role, '<role>')} in the database "${or(facts.database, '<database>')}" could not be proven, more than the configuration accepts`,
    likelyCause: () =>
      'Texts that the server has cut, objects that are gone, or parameters whose types cannot be told.',
    fix: () => [
      'See the reasons in report.json under `workload`; statistics of a workload of long ago go with `pg_stat_statements_reset()`.',
      'What cannot be planned can be declared as a smoke query. If it is not needed, raise `workload.unproven`.',
    ],
  },
  'workload/not-the-role': {
    title: 'The job may not work as the successor',
    summary: facts =>
      `${or(facts.identity, 'The job')} may not SET ROLE to ${or(facts.role, '<role>')}, so its statements could not be planned`,
    likelyCause: () =>
      'Statements are planned as the role that takes over: by an identity that logs in as it, or by SET ROLE.',
    fix: facts => [
      'Declare the application under `identities` with this `login-role`, so that it logs in for itself. Or, as who may grant it:',
      `sql> grant ${quoteIdentifier(or(facts.role, '<role>'))} to ${quoteIdentifier(or(facts.identity, '<login role of the job>'))};`,
    ],
  },
} as const satisfies Record<string, FailureWords>
