import type { RuleRow } from '../../domain/evidence.ts'
import { type Outcome, observed } from '../../domain/outcome.ts'
import type { Seen } from '../../domain/rule-words.ts'
import { earlier, type SessionGroup } from '../../domain/sessions-seen.ts'
import { quoteIdentifier, quoteLiteral } from '../../domain/sql-text.ts'
import { counted } from '../../domain/text.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  kind: 'evidence',
  stage: 'audit',
  id: 'session-of-password-role',
  question: 'Is somebody logged in as a password role?',
  severity: 'error',
  find,
  predicate: { one: 'is in use by # application', many: 'is in use by # applications' },
  message,
  // Who logs in has to be given another way first; no statement on the server does that.
  remediation: () => undefined,
}

function find({ evidence }: Seen): readonly Outcome<readonly RuleRow[]>[] {
  const { sessions, serverVersion, roles } = evidence
  // Without a session or the roles, their own gaps say it all.
  if (serverVersion === null || roles.kind !== 'observed') return []
  if (sessions.kind === 'unavailable') return [sessions]
  if (sessions.kind === 'not-applicable') return []
  const logged = sessions.value.groups.filter(({ kind }) => kind !== 'background')
  const byUse = Map.groupBy(logged, ({ role, application, kind }) => JSON.stringify([role, application, kind]))
  return [observed([...byUse.values()].flatMap(groups => rowOf(groups) ?? []))]
}

const TYPES: Readonly<Record<SessionGroup['kind'], string>> = {
  client: 'session',
  replication: 'replication session',
  background: 'background session',
  unknown: 'session of unknown kind',
}

/** One finding per role, application and kind: no process, address or time is in what names it. */
function rowOf(groups: readonly SessionGroup[]): RuleRow | undefined {
  const [first] = groups
  if (first === undefined) return undefined
  const { role, application, kind } = first
  const distinct = (values: readonly (string | null)[]) => [...new Set(values.filter(value => value !== null))].sort()
  return {
    role,
    type: TYPES[kind],
    schema: null,
    name: application,
    identity: application === null ? quoteIdentifier(role) : `${quoteIdentifier(role)} ${quoteLiteral(application)}`,
    details: {
      kind,
      count: groups.reduce((sum, { count }) => sum + count, 0),
      databases: distinct(groups.map(({ database }) => database)),
      networks: distinct(groups.map(({ network }) => network)),
      since: groups.reduce<string | null>((earliest, { since }) => earlier(earliest, since), null),
    },
    unreadable: null,
  }
}

const NAMED = 3

function message({ role, name, details }: RuleRow): string {
  const { kind, count, databases, networks, since } = details
  const listed = (value: unknown) => (Array.isArray(value) ? value.map(String) : [])
  const named = (value: unknown) => {
    const all = listed(value)
    return all.length <= NAMED ? all.join(', ') : `${all.slice(0, NAMED).join(', ')} and ${all.length - NAMED} more`
  }
  const seen = [
    listed(databases).length === 0 ? '' : `database ${named(databases)}`,
    listed(networks).length === 0 ? '' : `from ${named(networks)}`,
    typeof since === 'string' ? `since ${since}` : '',
  ].filter(part => part !== '')
  const what = kind === 'replication' ? 'replication session' : 'session'
  const by = name === null ? 'an application without a name' : name
  const unread =
    kind === 'unknown'
      ? '. Whether it is a worker in the background, which needs no password, and from where it comes is shown only to members of pg_read_all_stats'
      : ''
  return `${role} is logged in: ${counted(Number(count), what)} of ${by}${seen.length === 0 ? '' : ` (${seen.join(', ')})`}${unread}`
}
