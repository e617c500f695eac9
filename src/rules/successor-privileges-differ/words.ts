import type { RuleRow } from '../../domain/evidence.ts'
import { grantStatement } from '../../domain/grant-statement.ts'
import type { RuleWords } from '../../domain/rule-words.ts'
import { quoteIdentifier } from '../../domain/sql-text.ts'
import { counted, shorten, thousands } from '../../domain/text.ts'

/** More names than these are told by their number. */
const NAMED = 5

/** https://www.postgresql.org/docs/current/predefined-roles.html */
const DATABASE_OWNER = 'pg_database_owner'

interface Difference {
  readonly direction: 'missing' | 'missing after set role' | 'new'
  readonly successor: string
  readonly privileges: readonly string[]
  readonly grantable: boolean
  /** Whether the successor gets there by SET ROLE, which no application does by itself. */
  readonly afterSet: boolean
  /** The owner of whom one is a member and the other is not. */
  readonly owner: string | undefined
  readonly total: number
  /** How many objects in a schema the want of USAGE closes to the successor. */
  readonly closes: number
  readonly objects: readonly string[]
}

/** What a predefined role brings of one kind, in one schema. */
interface Brought {
  readonly type: string
  readonly privileges: readonly string[]
  readonly count: number
}

/** What is told of a predefined role; undefined where the row is about objects. */
function broughtBy({ details }: RuleRow): readonly Brought[] | undefined {
  if (!Array.isArray(details.brings)) return undefined
  return details.brings.flatMap((one: unknown): readonly Brought[] => {
    if (typeof one !== 'object' || one === null) return []
    const { type, privileges, count } = one as Readonly<Record<string, unknown>>
    return [
      { type: String(type), privileges: Array.isArray(privileges) ? privileges.map(String) : [], count: Number(count) },
    ]
  })
}

function differenceIn({ details }: RuleRow): Difference {
  const texts = (value: unknown) => (Array.isArray(value) ? value.map(String) : [])
  const direction = String(details.direction)
  return {
    direction: direction === 'new' || direction === 'missing after set role' ? direction : 'missing',
    successor: String(details.successor),
    privileges: texts(details.privileges),
    grantable: details.grantable === true,
    afterSet: details.after_set === true,
    owner: typeof details.owner === 'string' ? details.owner : undefined,
    total: Number(details.total ?? 0),
    closes: Number(details.closes ?? 0),
    objects: texts(details.objects),
  }
}

/** The words of both rules that compare a password role with its successor. */
export const DIFFERENCE_WORDS: Pick<RuleWords, 'severity' | 'severityOf' | 'message' | 'remediation'> = {
  severity: 'error',
  severityOf: row => (differenceIn(row).direction === 'missing' ? 'error' : 'warning'),
  message: row => sentence(row, differenceIn(row)),
  remediation: row => {
    const { direction, owner, successor, privileges, grantable, objects } = differenceIn(row)
    if (broughtBy(row) !== undefined) return direction === 'missing' ? membership(row, successor) : undefined
    if (direction !== 'missing' || (isOfSystem(row) && owner === undefined)) return undefined
    // Membership in it comes with the database and cannot be granted.
    if (owner === DATABASE_OWNER) return undefined
    if (owner !== undefined) return `grant ${quoteIdentifier(owner)} to ${quoteIdentifier(successor)};`
    return grantStatement({ type: row.type, objects, privileges, grantable, to: successor })
  },
}

/** It has to be inherited: what the successor gets by SET ROLE only is what is missing. */
function membership({ name, details }: RuleRow, successor: string): string {
  const inherited = details.with_options === true ? ' with inherit true' : ''
  return `grant ${quoteIdentifier(name ?? '')} to ${quoteIdentifier(successor)}${inherited};`
}

/** `SELECT on 412 tables, SELECT on 3 views`: those of all schemas together. */
function broughtTogether(brought: readonly Brought[]): string {
  const alike = Map.groupBy(brought, ({ type, privileges }) => JSON.stringify([type, privileges]))
  return [...alike.values()]
    .flatMap(group => {
      const [first] = group
      if (first === undefined) return []
      const count = group.reduce((sum, one) => sum + one.count, 0)
      return [`${first.privileges.join(', ')} on ${counted(count, first.type, `${first.type}s`)}`]
    })
    .join('; ')
}

function sentenceOfMembership({ role, name }: RuleRow, difference: Difference, brought: readonly Brought[]): string {
  const { direction, successor, afterSet } = difference
  const what = broughtTogether(brought)
  switch (direction) {
    case 'missing':
      return `${successor} ${afterSet ? 'gets by SET ROLE only to' : 'is no member of'} ${name} as ${role} is, and for that alone lacks ${what}`
    case 'missing after set role':
      return `${successor} gets in no way to ${name}, as ${role} does by SET ROLE, and for that alone lacks ${what}`
    case 'new':
      return `${successor} is a member of ${name}, and for that alone has ${what}, and ${role} had not`
  }
}

function sentence(row: RuleRow, difference: Difference): string {
  const brought = broughtBy(row)
  if (brought !== undefined) return sentenceOfMembership(row, difference, brought)
  const { direction, successor, privileges, grantable, afterSet, owner, objects } = difference
  const role = row.role ?? ''
  const what = `${privileges.join(', ')}${grantable ? ' with grant option' : ''} on ${where(row, difference)}`
  const names = `${objects
    .slice(0, NAMED)
    .map(name => shorten(name, 120))
    .join(', ')}${objects.length > NAMED ? ` and ${thousands(objects.length - NAMED)} more` : ''}`
  if (owner !== undefined)
    return direction === 'new'
      ? `${successor} may do as a member what only the owner ${owner} may, with ${where(row, difference)}, and ${role} could not: ${names}`
      : `${successor} is no member of ${owner}, which owns ${where(row, difference)}, as ${role} is${direction === 'missing' ? '' : ' after SET ROLE'}: ${names}`
  switch (direction) {
    case 'missing':
      return `${successor} lacks ${what} that ${role} may use${afterSet ? ', and gets there by SET ROLE only' : ''}${closing(difference)}: ${names}`
    case 'missing after set role':
      return `${successor} lacks ${what}, where ${role} gets by SET ROLE: ${names}`
    case 'new':
      return `${successor} has ${what} and ${role} had not: ${names}`
  }
}

/** Relations of the catalog: what opens them is a predefined role, or a superuser's grant. */
function isOfSystem({ type, schema }: RuleRow): boolean {
  return (schema === 'pg_catalog' || schema === 'information_schema') && (type === 'table' || type === 'view')
}

function closing({ closes, objects }: Difference): string {
  if (closes === 0) return ''
  return `, which closes ${counted(closes, 'object', 'objects')} in ${objects.length === 1 ? 'it' : 'them'}`
}

function where({ type, schema }: RuleRow, { objects, total }: Difference): string {
  const place = schema === null ? '' : ` in the schema ${schema}`
  const number =
    total > objects.length
      ? `${thousands(objects.length)} of ${counted(total, type, `${type}s`)}`
      : counted(objects.length, type, `${type}s`)
  return `${number}${place}`
}
