import type { RuleRow } from '../domain/evidence.ts'
import { needsSuperuser } from '../domain/owner-statement.ts'
import { labelStatement } from '../domain/route.ts'
import { counted, plain } from '../domain/text.ts'
import { GUARD } from './blocks/guard.ts'
import { JOBS } from './blocks/jobs.ts'
import { LEND, TAKE_BACK } from './blocks/lend.ts'
import { OWNERS, SHARED_OWNERS } from './blocks/owners.ts'
import { NOBODY_MOVES, PARITY, PARITY_BY_OWN_RIGHT } from './blocks/parity.ts'
import { DEFAULT_PRIVILEGES, USER_MAPPINGS } from './blocks/personal.ts'
import { POLICIES } from './blocks/policies.ts'
import { REMAINDER } from './blocks/remainder.ts'
import { header } from './header.ts'
import { parityValues } from './parity.ts'
import type { FolderPlan, RoleHandover } from './plan.ts'
import { body, type Step, settings, transaction } from './transaction.ts'

/** More names than a person reads; report.json has them all. */
const LISTED = 1000

/** The text of remediate.sql: plain SQL without backslash commands, so that psql and every driver can send it. */
export function remediateSql(plan: FolderPlan): string {
  const parts = remediateParts(plan)
  return `${[header('remediate', plan), ...(parts.length === 0 ? [] : [transaction(parts)])].join('\n\n')}\n`
}

/** What it sends between begin and commit; nothing where no role has a route. */
export function remediateParts(plan: FolderPlan): readonly string[] {
  const { handovers, labels } = plan
  if (handovers.length + labels.length === 0) return []
  const values = {
    pairs: handovers.map(({ from, to }) => [from, to]),
    labelled: labels.map(({ role }) => role),
    way: 'there',
    objects: '',
    ...parityValues(handovers.flatMap(({ parity }) => parity)),
  }
  return body(settings(plan, values), steps(plan))
}

function steps(plan: FolderPlan): readonly Step[] {
  const { handovers, labels, forShared } = plan
  const step = (title: string, sql: string, wanted = true): readonly Step[] => (wanted ? [{ title, sql }] : [])
  const hands = handovers.length > 0
  const personal = (
    part: Exclude<keyof RoleHandover, 'from' | 'to' | 'route' | 'objects' | 'parity'>,
    title: string,
    sql: string,
  ) => {
    const rows = handovers.flatMap(one => one[part])
    return step([title, ...named(rows)].join('\n'), sql, rows.length > 0)
  }
  return [
    ...step('The right database, and every role is there.', GUARD),
    ...step(
      'These roles become Entra roles themselves. Nothing that they own or hold moves.',
      labels.map(({ role, route }) => labelStatement(role, route)).join('\n'),
      labels.length > 0,
    ),
    ...step(
      'Lend what the handover takes, where it is missing. The last step but one takes exactly that back.',
      LEND,
      hands,
    ),
    ...step(
      ['The handover.', ...handovers.flatMap(one => listing(one, plan))].join('\n'),
      forShared ? SHARED_OWNERS : OWNERS,
      hands,
    ),
    ...personal(
      'defaultPrivileges',
      'Default privileges: the successor gets the same, the password role loses them.',
      DEFAULT_PRIVILEGES,
    ),
    ...personal(
      'mappings',
      'User mappings: dropped where the successor, or everybody, has one on the server; else they stay.',
      USER_MAPPINGS,
    ),
    ...personal('policies', 'Row-level security: the successor is named instead.', POLICIES),
    ...personal('jobs', 'Jobs of pg_cron: scheduled again as the successor. Those of other schedulers stay.', JOBS),
    ...step('The loans end.', TAKE_BACK, hands),
    ...step('What is left, if anything: a warning for each role.', REMAINDER, hands),
    ...parityThere(plan),
  ]
}

/** A round of its own, with loans of its own: what is granted for good must not be taken for a loan. */
function parityThere({ handovers }: FolderPlan): readonly Step[] {
  if (!handovers.some(({ parity }) => parity.length > 0)) return []
  return [
    {
      title: 'Lend what the next step takes: those who granted to the password roles.',
      sql: `${NOBODY_MOVES}\n${LEND}`,
    },
    {
      title:
        'What a password role was granted, is a member of and is set to, its successor is as well: the statements of `parity` above.',
      sql: PARITY,
    },
    {
      title: 'These loans end. What came from roles that cannot be lent is tried without them.',
      sql: `${TAKE_BACK}\n${PARITY_BY_OWN_RIGHT}`,
    },
  ]
}

function listing({ from, to, objects }: RoleHandover, { serverVersion }: FolderPlan): readonly string[] {
  const stuck = objects.filter(object => needsSuperuser(object, serverVersion))
  return [
    `${plain(from)} → ${plain(to)}: ${counted(objects.length, 'object')}.`,
    ...named(objects.filter(object => !stuck.includes(object))),
    ...(stuck.length === 0
      ? []
      : [
          'Only a superuser can give these away, so all others go one by one; extensions then stay as well:',
          ...stuck.slice(0, LISTED).map(object => `  ${words(object)}: ${instead(object)}`),
        ]),
  ]
}

function named(objects: readonly RuleRow[]): readonly string[] {
  const lines = objects.slice(0, LISTED).map(object => `  ${words(object)}`)
  return objects.length <= LISTED
    ? lines
    : [...lines, `  and ${counted(objects.length - LISTED, 'object')} more: report.json lists them all`]
}

function words({ type, identity }: RuleRow): string {
  return `${plain(type)} ${plain(identity)}`
}

/** What can be done with an object that no administrator on Azure can hand over. */
function instead({ type, identity }: RuleRow): string {
  switch (type) {
    case 'publication':
      return 'make one of named tables as the successor, point the subscribers to it, then drop this one'
    case 'subscription':
      return 'drop it and make it again as the successor'
    default:
      return `\`drop ${type === 'foreign-data wrapper' ? 'foreign data wrapper' : plain(type)} ${plain(identity)}\` if nobody needs it, label the role in place instead, or ask Azure support`
  }
}
