import type { BeforeHandover, RuleRow } from '../domain/evidence.ts'
import { needsSuperuser } from '../domain/owner-statement.ts'
import { unlabelStatement } from '../domain/route.ts'
import { DEFAULT_PRIVILEGES_BACK } from './blocks/default-privileges-back.ts'
import { GUARD } from './blocks/guard.ts'
import { JOBS_BACK } from './blocks/jobs.ts'
import { LEND, TAKE_BACK } from './blocks/lend.ts'
import { OWNERS_BACK, SHARED_OWNERS } from './blocks/owners.ts'
import { MEMBERSHIPS_BACK, PAIRS_AGAIN, PAIRS_ASIDE, PARITY, PARITY_BY_OWN_RIGHT } from './blocks/parity.ts'
import { USER_MAPPINGS_BACK } from './blocks/personal.ts'
import { POLICIES_BACK } from './blocks/policies.ts'
import { NOTE_PRIVILEGES, PRIVILEGES_BACK } from './blocks/privileges-back.ts'
import { header } from './header.ts'
import { parityBackValues } from './parity.ts'
import type { FolderPlan } from './plan.ts'
import { body, type Step, settings, transaction } from './transaction.ts'

/** The text of undo.sql. Where the state before is not known, the file says so and refuses to run: half an undo is none. */
export function undoSql(plan: FolderPlan): string {
  const parts = undoParts(plan)
  return `${[header('undo', plan), ...(parts.length === 0 ? [] : [transaction(parts)])].join('\n\n')}\n`
}

function undoParts(plan: FolderPlan): readonly string[] {
  const { handovers, labels, before } = plan
  if (handovers.length + labels.length === 0) return []
  if (handovers.length > 0 && before.kind !== 'observed') return [UNKNOWN]
  const known = before.kind === 'observed' ? before.value : { grants: [], defaultPrivileges: [], repeats: [] }
  return body(`${NO_NESTED_LOOPS}\n${settings(plan, values(plan, known))}`, steps(plan))
}

/**
 * What is read out of a list in JSON, and of a catalog that has just been rewritten, has no statistics: the planner expects a handful
 * of rows and compares each with each, which takes hours for a hundred thousand.
 * https://www.postgresql.org/docs/current/runtime-config-query.html
 */
const NO_NESTED_LOOPS = 'set local enable_nestloop = off;'

const UNKNOWN = `do $gate$
begin
  raise exception 'The privileges before the handover could not be read, so this file cannot put them back.';
end
$gate$;`

function values(plan: FolderPlan, { grants, defaultPrivileges }: BeforeHandover): Readonly<Record<string, unknown>> {
  const { handovers, labels, forShared, serverVersion } = plan
  const froms = new Set(handovers.map(({ from }) => from))
  const both = new Set(handovers.flatMap(({ from, to }) => [from, to]))
  return {
    pairs: handovers.map(({ from, to }) => [to, from]),
    labelled: labels.map(({ role }) => role),
    way: 'back',
    ...parityBackValues(handovers.flatMap(({ parity }) => parity)),
    objects: Object.fromEntries(
      handovers.map(({ from, objects }) => [
        from,
        identitiesByType(objects.filter(object => !needsSuperuser(object, serverVersion))),
      ]),
    ),
    grants: grants
      .filter(({ shared, owner }) => shared === forShared && froms.has(owner))
      .map(({ owner, type, identity, column, entries }) => ({ owner, type, identity, column, entries })),
    ...(forShared
      ? {}
      : {
          default_privileges: defaultPrivileges.filter(({ role }) => both.has(role)),
          mappings: handovers.flatMap(({ from, mappings }) =>
            mappings.map(({ details }) => ({ role: from, server: details.server })),
          ),
          policies: handovers.flatMap(({ policies }) =>
            policies.map(({ details: { table, policy, named } }) => ({ table, policy, roles: named })),
          ),
          jobs: handovers.flatMap(({ from, to, jobs }) =>
            jobs.flatMap(({ name, details: { scheduler, job } }) =>
              // Without a name of its own a job is called by its number.
              scheduler === 'pg_cron' ? [{ from, to, job, name: name === job ? null : name }] : [],
            ),
          ),
        }),
  }
}

function identitiesByType(objects: readonly RuleRow[]): Readonly<Record<string, readonly string[]>> {
  const byType = Map.groupBy(objects, ({ type }) => type)
  return Object.fromEntries([...byType].map(([type, found]) => [type, found.map(({ identity }) => identity)]))
}

function steps(plan: FolderPlan): readonly Step[] {
  const { handovers, labels, forShared } = plan
  const some = (part: 'defaultPrivileges' | 'mappings' | 'policies' | 'jobs') =>
    handovers.some(one => one[part].length > 0)
  const step = (title: string, sql: string, wanted = true): readonly Step[] => (wanted ? [{ title, sql }] : [])
  const hands = handovers.length > 0
  return [
    ...step('The right database, and every role is there.', GUARD),
    ...step(
      'These roles are password roles again.',
      labels.map(({ role }) => unlabelStatement(role)).join('\n'),
      labels.length > 0,
    ),
    ...parityBack(plan),
    ...step('Note the privileges that the way back would blur.', NOTE_PRIVILEGES, hands && !forShared),
    ...step('Lend what the way back takes, where it is missing. The last step takes exactly that back.', LEND, hands),
    ...step('The owners.', forShared ? SHARED_OWNERS : OWNERS_BACK, hands),
    ...step('The privileges that became one with those of the successor.', PRIVILEGES_BACK, hands),
    ...step('Default privileges.', DEFAULT_PRIVILEGES_BACK, hands && !forShared),
    ...step('User mappings.', USER_MAPPINGS_BACK, some('mappings')),
    ...step('Row-level security.', POLICIES_BACK, some('policies')),
    ...step('Jobs of pg_cron.', JOBS_BACK, some('jobs')),
    ...step('The loans end.', TAKE_BACK, hands),
  ]
}

/** First what came last, as long as everything else is as it was then: whose grant it is hangs on who owns what. */
function parityBack({ handovers }: FolderPlan): readonly Step[] {
  const parity = handovers.flatMap(one => one.parity)
  if (parity.length === 0) return []
  return [
    {
      title: 'Lend what the next step takes: those who granted to the successors.',
      sql: `${PAIRS_ASIDE}\n${LEND}`,
    },
    { title: 'What the successor got beside the handover goes, the last first.', sql: PARITY },
    ...(parity.some(({ membership }) => membership !== null) ? [{ title: 'Memberships.', sql: MEMBERSHIPS_BACK }] : []),
    {
      title: 'These loans end. The rest goes without them.',
      sql: `${TAKE_BACK}\n${PARITY_BY_OWN_RIGHT}\n${PAIRS_AGAIN}`,
    },
  ]
}
