import { type Outcome, observed } from '../domain/outcome.ts'
import type { StatementError } from '../domain/smoke.ts'
import type { WorkloadResult } from '../domain/workload.ts'
import { insertedInto, namesSequenceByParameter } from '../domain/workload-text.ts'
import type { CatalogQuery, Session } from '../ports.ts'
import lacking from '../sql/lacking-privileges.sql.generated.ts'
import lackingSequencesSql from '../sql/lacking-sequences.sql.generated.ts'
import { text } from './row.ts'

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: insufficient_privilege */
export const DENIED = '42501'

/** What the session's role lacks, looked up once for all statements. */
export interface Lacks {
  readonly lacks: readonly Lack[]
  readonly sequences: readonly LackingSequence[]
}

interface Lack {
  readonly name: string
  readonly identity: string
  readonly privileges: readonly string[]
}

/** The server names what it refuses without its schema: looked up once for all. */
export async function lackingFor(
  session: Session,
  answers: Iterable<{ readonly error: StatementError | null }>,
): Promise<Outcome<readonly Lack[]>> {
  const names = new Set(
    [...answers].flatMap(({ error }) => (error?.sqlState === DENIED ? (nameIn(error.message) ?? []) : [])),
  )
  if (names.size === 0) return observed([])
  const query: CatalogQuery<Lack> = {
    sql: lacking,
    parameters: [[...names]],
    read: row => ({
      name: text(row, 'name'),
      identity: text(row, 'identity'),
      privileges: Array.isArray(row.privileges) ? row.privileges.map(String) : [],
    }),
  }
  const [found] = await session.run([query])
  return found
}

/** `permission denied for table orders`; the name is the rest, whatever it holds. */
function nameIn(message: string): string | undefined {
  return /^permission denied for (?:[a-z]+ )*?(?:table|view|relation|sequence|schema|function|procedure|routine|aggregate|materialized view|foreign table) (.*)$/s.exec(
    message,
  )?.[1]
}

interface LackingSequence {
  readonly identity: string
  readonly defaults: readonly { readonly table: string; readonly column: string }[]
}

export async function lackingSequences(session: Session, from: string): Promise<Outcome<readonly LackingSequence[]>> {
  const query: CatalogQuery<LackingSequence> = {
    sql: lackingSequencesSql,
    parameters: [from],
    read: row => ({
      identity: text(row, 'identity'),
      defaults: Array.isArray(row.defaults) ? (row.defaults as LackingSequence['defaults']) : [],
    }),
  }
  const [found] = await session.run([query])
  return found
}

/** Executing draws from sequences, and planning does not look at them. */
export function throughSequences(sql: string, sequences: readonly LackingSequence[]): WorkloadResult {
  const into = insertedInto(sql)
  const drawn = sequences.find(({ defaults }) =>
    defaults.some(({ table, column }) => into?.table === table && !into.columns.includes(column)),
  )
  if (drawn !== undefined) return { kind: 'denied', object: `sequence ${drawn.identity}`, privileges: ['USAGE'] }
  return namesSequenceByParameter(sql) && sequences.length > 0
    ? { kind: 'unproven', because: 'sequence-by-parameter', sqlState: null }
    : { kind: 'proven' }
}

/** Of what the role lacks on it, what the statement speaks of; where that tells nothing, all of it. */
export function denied(sql: string, error: StatementError, lacks: readonly Lack[]): WorkloadResult {
  const name = nameIn(error.message)
  const [lack, ...others] = lacks.filter(one => one.name === name)
  if (lack === undefined || others.length > 0)
    return { kind: 'denied', object: error.message.replace(/^permission denied for /, ''), privileges: [] }
  const spoken = lack.privileges.filter(
    privilege => privilege === 'EXECUTE' || privilege === 'USAGE' || new RegExp(`\\b${privilege}\\b`, 'i').test(sql),
  )
  return { kind: 'denied', object: lack.identity, privileges: spoken.length > 0 ? spoken : lack.privileges }
}
