import type { RuleRow } from '../../domain/evidence.ts'
import type { RuleContext } from '../../domain/rule-words.ts'
import { destination, pointsBack } from '../../domain/this-server.ts'
import type { Rule } from '../rule.ts'
import sql from './rule.sql.generated.ts'

export const rule: Rule = {
  kind: 'catalog',
  id: 'foreign-server-with-password',
  question: 'Does a foreign server of this database log in with a password?',
  severity: 'error',
  idleWithoutPasswords: false,
  severityOf: (row, context) => (breaks(row, context) ? 'error' : 'warning'),
  // A server that is elsewhere decides itself how it is logged in to: not to know is no obstacle here.
  unreadableMatters: isBack,
  scope: 'database',
  counted: false,
  queries: [{ sql, parameters: [] }],
  predicate: {
    one: 'has # user mapping that takes a password',
    many: 'has # user mappings that take a password',
  },
  message: (row, context) => `${subject(row)} ${wording(row, context)}`,
  // What to do depends on what the server is for; see README.md.
  remediation: () => undefined,
}

/**
 * A wrapper with code of its own speaks the protocol of its own kind of server: only for `postgres_fdw`, and for a
 * wrapper without code, as `dblink` takes it, does a missing host mean the local socket.
 */
const OF_POSTGRES: ReadonlySet<unknown> = new Set([undefined, 'postgres_fdw_handler'])

function isBack({ details }: RuleRow, { server }: RuleContext): boolean {
  const { address, handler, server_address: own } = details
  if (destination(address) === undefined && !OF_POSTGRES.has(handler)) return false
  return pointsBack(address, { host: server.host, address: typeof own === 'string' ? own : null })
}

/** With the password of whoever uses it, it is this server's end that has to accept one, wherever the other is. */
function breaks(row: RuleRow, context: RuleContext): boolean {
  return row.details.passthrough === true || isBack(row, context)
}

function subject({ type, role, details: { server } }: RuleRow): string {
  return type === 'server'
    ? `The foreign server ${server}`
    : `The user mapping of ${role ?? 'everybody'} on the foreign server ${server}`
}

function wording(row: RuleRow, context: RuleContext): string {
  const { details, type, unreadable } = row
  const where = destination(details.address) ?? 'a server that its options do not name'
  if (unreadable !== null)
    return `leads to ${where}, perhaps with a password: its options could not be read. What is missing: ${unreadable}`
  if (details.passthrough === true)
    return 'passes on the password with which its user logged in here (use_scram_passthrough): it stops working when passwords are switched off'
  const held = `holds a password${type === 'server' ? ' in options that everybody may read' : ''}`
  return isBack(row, context)
    ? `${held} and stops working when passwords are switched off, because it logs in to this very server with it`
    : `${held} for ${where}: it works as long as that server takes passwords`
}
