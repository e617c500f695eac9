import type { Detail, RuleRow } from '../../domain/evidence.ts'
import { handOver } from '../../domain/owner-statement.ts'
import { type Route, successorOf } from '../../domain/route.ts'
import { counted } from '../../domain/text.ts'
import type { Rule } from '../rule.ts'
import routine from './routine.sql.generated.ts'
import view from './view.sql.generated.ts'

export const rule: Rule = {
  kind: 'catalog',
  id: 'security-definer-owned-by-password-role',
  question: 'Does a function, procedure or view work with the rights of a role that logs in with a password?',
  severity: 'warning',
  // It has to be known all the same: what is compared are objects, not each privilege on them.
  severityOf: row => (row.details.successor !== undefined && differences(row).length === 0 ? 'note' : 'warning'),
  scope: 'database',
  counted: false,
  queries: [
    { sql: routine, parameters: ['password', 'successors'] },
    { sql: view, parameters: ['password', 'successors'] },
  ],
  predicate: { one: 'lends its rights to # object', many: 'lends its rights to # objects' },
  message: (row, { route }) => {
    const owner = `${row.type} ${row.identity} works with the rights of its owner, the password role ${row.role}`
    return `The ${owner}. ${consequence(row, route)}`
  },
  remediation: (row, { route }) => handOver(row, route),
}

function consequence(row: RuleRow, route: Route): string {
  const found = differences(row)
  const { successor } = row.details
  if (typeof successor === 'string')
    return `With ${successor} as its owner ${found.length === 0 ? 'nothing that could be compared changes' : `it ${found.join('; it ')}`}`
  const next = successorOf(route)
  const owner = next === undefined ? 'whoever owns it next' : `${next}, which is not there yet`
  // Of views it is known what only a grant lets it read; of functions nothing is.
  return found.length === 0
    ? `It will work with those of ${owner}`
    : `With ${owner}, it ${found.join('; it ')} unless that is granted`
}

/** What is lost and what is gained, each as half a sentence. */
function differences({ type, details: { loses, gains } }: RuleRow): readonly string[] {
  const routine = type === 'function' || type === 'procedure'
  const lost = routine ? rights(loses) : objects(loses, 'relation')
  const gained = routine ? rights(gains) : objects(gains, 'relation')
  return [
    ...(lost.length === 0 ? [] : [`${routine ? 'loses' : 'can no longer read'} ${lost.join(', ')}`]),
    ...(gained.length === 0 ? [] : [`${routine ? 'gains' : 'begins to read'} ${gained.join(', ')}`]),
  ]
}

function rights(side: Detail | undefined): readonly string[] {
  const attributes = textsOf(side, 'attributes').map(attribute => `the attribute ${attribute}`)
  const memberships = textsOf(side, 'memberships').map(role => `membership in ${role}`)
  return [...attributes, ...memberships, ...objects(side, 'object').map(some => `privileges on ${some}`)]
}

/** `4 objects (table a, table b, table c, …)`; nothing where there is none. */
function objects(side: Detail | undefined, noun: string): readonly string[] {
  const count = Number(fieldOf(side, 'objects') ?? 0)
  const examples = textsOf(side, 'examples')
  const more = count > examples.length ? ['…'] : []
  return count === 0 ? [] : [`${counted(count, noun)} (${[...examples, ...more].join(', ')})`]
}

function textsOf(side: Detail | undefined, name: string): readonly string[] {
  const list = fieldOf(side, name)
  return Array.isArray(list) ? list.map(String) : []
}

function fieldOf(side: Detail | undefined, name: string): Detail | undefined {
  return typeof side === 'object' && side !== null && !Array.isArray(side) && name in side
    ? Object.entries(side).find(([key]) => key === name)?.[1]
    : undefined
}
