import type { RuleRow } from '../../domain/evidence.ts'
import type { Severity } from '../../domain/finding.ts'
import { RESTRICTED_ROLES, roleFacts, roleStatement } from '../../domain/parity-fix.ts'
import { plain, shorten } from '../../domain/text.ts'
import type { Rule } from '../rule.ts'
import sql from './rule.sql.generated.ts'

export const rule: Rule = {
  kind: 'catalog',
  id: 'successor-role-differs',
  question:
    'Is the successor of a password role less, or more, than the role itself: memberships, attributes, settings?',
  severity: 'error',
  scope: 'shared',
  counted: false,
  queries: [{ sql, parameters: ['password', 'successors'] }],
  severityOf,
  predicate: {
    one: 'and its successor differ in # membership, attribute or setting',
    many: 'and its successor differ in # memberships, attributes and settings',
  },
  message: row => `${sentence(row)}`,
  remediation: row => (row.details.direction === 'new' ? undefined : roleStatement(row)),
}

/** Settings that decide which objects a statement finds and as whom it works; others make it slower, or look different. */
const DECISIVE: ReadonlySet<string> = new Set(['search_path', 'role', 'session_authorization', 'row_security'])

function severityOf({ type, name, details }: RuleRow): Severity {
  if (details.direction !== 'missing') return 'warning'
  return type === 'setting' && !DECISIVE.has(name ?? '') ? 'warning' : 'error'
}

const SHOWN = 100

function sentence(row: RuleRow): string {
  const { type, name, details, role } = row
  const successor = String(details.successor)
  const facts = roleFacts(row)
  switch (type) {
    case 'membership': {
      const ways = [
        ...(facts.inherits === true ? ['inherits its privileges'] : []),
        ...(facts.sets === true ? ['may SET ROLE to it'] : []),
        ...(facts.administers === true ? ['may grant it'] : []),
      ]
      const instead = RESTRICTED_ROLES.has(name ?? '')
        ? `; nobody can grant it: make the principal a Microsoft Entra administrator of the server if it has to be one`
        : ''
      if (details.direction === 'passing')
        return `${successor} is a member of ${name} only as a member of a role that logs in with a password, and no longer when that is gone${instead}`
      if (typeof facts.instead_of === 'string')
        return `${successor} is no member of ${name}, who takes over from ${facts.instead_of}, of whom ${role} is a member`
      return `${successor} is no member of ${name} as ${role} is, who ${ways.join(' and ')}${instead}`
    }
    case 'setting': {
      const place = typeof facts.database === 'string' ? ` in the database ${facts.database}` : ''
      const value =
        typeof facts.value === 'string' ? `\`${shorten(plain(facts.value), SHOWN)}\`` : 'a value of the application'
      const followers =
        details.through_members === true
          ? `none of those who log in and work through ${successor} is, which takes no settings for them`
          : `${successor} is ${facts.held === true ? 'set to another value' : 'not'}`
      return `${role} is set to ${name} = ${value}${place}, and ${followers}`
    }
    default:
      if (details.direction === 'tighter')
        return `${successor} has a ${name} of ${facts.after}, and ${role} had ${facts.before ?? 'none'}`
      if (details.direction === 'missing' && details.through_members === true && name !== 'inherit')
        return `${role} has the attribute ${name?.toUpperCase()}, and none of those who log in and work through ${successor}: no membership passes it on`
      return details.direction === 'new'
        ? `${successor} has the attribute ${name?.toUpperCase()}, and ${role} had not`
        : `${successor} lacks the attribute ${name?.toUpperCase()} of ${role}, which no membership passes on`
  }
}
