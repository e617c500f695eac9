import type { RuleRow } from '../../domain/evidence.ts'
import { quoteIdentifier } from '../../domain/sql-text.ts'
import { counted } from '../../domain/text.ts'
import type { Rule } from '../rule.ts'
import sql from './rule.sql.generated.ts'

export const rule: Rule = {
  kind: 'catalog',
  id: 'owner-without-entra-member',
  question: 'Is there an owner that may not log in and through which no Entra role may work?',
  severity: 'error',
  scope: 'shared',
  counted: false,
  queries: [{ sql, parameters: ['group', 'entra', 'password', 'successors'] }],
  predicate: { one: 'has no Entra role that may use it', many: 'has no Entra role that may use it' },
  message: row =>
    `The role ${row.identity} ${part(row)}, may not log in, and no Entra role is a member that may use it: nobody is left to work as its owner`,
  remediation: ({ details: { followers, options }, name }) => {
    if (!Array.isArray(followers) || name === null) return undefined
    // An existing membership keeps what it was granted with, unless the options are named; they are there since PostgreSQL 16.
    const said = options === true ? ' with inherit true, set true' : ''
    return `grant ${quoteIdentifier(name)} to ${followers.map(role => quoteIdentifier(String(role))).join(', ')}${said};`
  },
}

function part({ details: { objects, databases, successor } }: RuleRow): string {
  const places = Number(databases ?? 0)
  const where = places === 0 ? 'among the objects of the server' : `in ${counted(places, 'database')}`
  const owns = objects === 0 ? [] : [`owns ${counted(Number(objects), 'object')} ${where}`]
  return [...owns, ...(successor === true ? ['is to take over from a password role'] : [])].join(', ')
}
