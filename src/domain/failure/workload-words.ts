import { quoteIdentifier } from '../sql-text.ts'
import type { FailureWords } from './facts.ts'
import { or } from './phrases.ts'

/** Proving the statements that the application has run. */
export const workloadWords = {
  'workload/no-statistics': {
    title: 'Nothing counts the statements of the application',
    summary: facts =>
      `No database of ${or(facts.host, '<host>')} has pg_stat_statements, and Query Store knows nothing of the password roles`,
    likelyCause: () =>
      'The extension is not created, or the databases that have it are excluded; Query Store is off unless it is switched on.',
    fix: () => [
      'In a database that the job enters, then let the application run for as long as its rarest job needs:',
      'sql> create extension pg_stat_statements;',
      'It has to be allowed (azure.extensions) and loaded (shared_preload_libraries) by server parameters.',
    ],
  },
  'workload/unproven': {
    title: 'Too much of the workload could not be proven',
    summary: facts =>
      `${facts.count ?? '<n>'} calls of ${or(facts.role, '<role>')} in the database "${or(facts.database, '<database>')}" could not be proven, more than the configuration accepts`,
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
