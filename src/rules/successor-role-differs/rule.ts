import type { RuleRow } from '../../domain/evidence.ts'
import type { Severity } from '../../domain/finding.ts'
import { memberStatement, RESTRICTED_ROLES, roleFacts, roleStatement } from '../../domain/parity-fix.ts'
import { plain, shorten } from '../../domain/text.ts'
import type { Rule, RuleSql } from '../rule.ts'
import attributes from './attributes.sql.generated.ts'
import members from './members.sql.generated.ts'
import memberships from './memberships.sql.generated.ts'
import settings from './settings.sql.generated.ts'

export const rule: Rule = {
  kind: 'catalog',
  id: 'successor-role-differs',
  question:
    'Is the successor of a password role less, or more, than the role itself: memberships, attributes, settings?',
  severity: 'error',
  scope: 'shared',
  counted: false,
  queries: [asked(attributes), asked(memberships), asked(members), asked(settings)],
  severityOf,
  predicate: {
    one: 'and its successor differ in # membership, attribute or setting',
    many: 'and its successor differ in # memberships, attributes and settings',
  },
  message: sentence,
  remediation: row =>
    row.type === 'member' ? memberStatement(row) : row.details.direction === 'new' ? undefined : roleStatement(row),
}

function asked(sql: string): RuleSql {
  return { sql, parameters: ['password', 'successors'] }
}

/** Settings that decide which objects a statement finds and as whom it works; others make it slower, or look different. */
const DECISIVE: ReadonlySet<string> = new Set(['search_path', 'role', 'session_authorization', 'row_security'])

function severityOf({ type, name, details }: RuleRow): Severity {
  if (details.direction !== 'missing') return 'warning'
  return type === 'setting' && !DECISIVE.has(name ?? '') ? 'warning' : 'error'
}

const SHOWN = 100

function sentence(row: RuleRow): string {
  switch (row.type) {
    case 'membership':
      return aboutMembership(row)
    case 'member':
      return aboutMember(row)
    case 'setting':
      return aboutSetting(row)
    default:
      return aboutAttribute(row)
  }
}

function aboutMembership(row: RuleRow): string {
  const { name, details, role } = row
  const { inherits, sets, administers, instead_of } = roleFacts(row)
  const ways = [
    ...(inherits === true ? ['inherits its privileges'] : []),
    ...(sets === true ? ['may SET ROLE to it'] : []),
    ...(administers === true ? ['may grant it'] : []),
  ]
  const instead = RESTRICTED_ROLES.has(name ?? '')
    ? '; nobody can grant it: make the principal a Microsoft Entra administrator of the server if it has to be one'
    : ''
  if (details.direction === 'passing')
    return `${details.successor} is a member of ${name} only as a member of a role that logs in with a password, and no longer when that is gone${instead}`
  if (typeof instead_of === 'string')
    return `${details.successor} is no member of ${name}, who takes over from ${instead_of}, of whom ${role} is a member`
  return `${details.successor} is no member of ${name} as ${role} is, who ${ways.join(' and ')}${instead}`
}

function aboutMember(row: RuleRow): string {
  const { name, details, role } = row
  const instead =
    roleFacts(row).circular === true
      ? `; as ${details.successor} is a member of ${name}, it cannot be the other way round: grant ${name} what it needs itself`
      : ''
  return `${name} is a member of ${role} and not of ${details.successor}: it loses what ${role} owns with the handover, and what ${role} was granted when that is dropped${instead}`
}

function aboutSetting(row: RuleRow): string {
  const { name, details, role } = row
  const { database, value, held } = roleFacts(row)
  const place = typeof database === 'string' ? ` in the database ${database}` : ''
  const shown = typeof value === 'string' ? `\`${shorten(plain(value), SHOWN)}\`` : 'a value of the application'
  const followers =
    details.through_members === true
      ? `none of those who log in and work through ${details.successor} is, which takes no settings for them`
      : `${details.successor} is ${held === true ? 'set to another value' : 'not'}`
  return `${role} is set to ${name} = ${shown}${place}, and ${followers}`
}

function aboutAttribute(row: RuleRow): string {
  const { name, details, role } = row
  const { before, after } = roleFacts(row)
  const { direction, successor, through_members } = details
  const attribute = name?.toUpperCase()
  if (direction === 'tighter') return `${successor} has a ${name} of ${after}, and ${role} had ${before ?? 'none'}`
  if (direction === 'new') return `${successor} has the attribute ${attribute}, and ${role} had not`
  if (through_members === true && name !== 'inherit')
    return `${role} has the attribute ${attribute}, and none of those who log in and work through ${successor}: no membership passes it on`
  return `${successor} lacks the attribute ${attribute} of ${role}, which no membership passes on`
}
