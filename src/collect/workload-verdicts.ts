import { type Outcome, observed } from '../domain/outcome.ts'
import type { StatementError } from '../domain/smoke.ts'
import type { UnprovenReason, WorkloadResult } from '../domain/workload.ts'
import { closedSchema, deniedObject, look, namesIn, needOf, type PrivilegeFacts } from '../domain/workload-needs.ts'
import { hiddenInserts, type SequencesOfPlan, sequencesOf } from '../domain/workload-sequences.ts'
import type { NeededPrivilege, StatementShape } from '../domain/workload-statement.ts'
import type { PlanAnswer, Session } from '../ports.ts'
import { factQueries, type LackingSequence, lackingSequencesQuery } from './workload-facts.ts'

/** A statement with what is known of it so far. */
export interface Asked {
  /** Null where the statistics have lost it. */
  readonly text: string | null
  readonly shape: StatementShape | undefined
  /** Undefined where it is not planned. */
  readonly answer?: PlanAnswer | undefined
}

export interface Pair {
  readonly from: string
  readonly to: string
  /** Schemas. */
  readonly searchPath: readonly string[]
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: insufficient_privilege */
export const DENIED = '42501'
/** Undefined table, column, function, object, schema. */
export const GONE: ReadonlySet<string> = new Set(['42P01', '42703', '42883', '42704', '3F000', '42P02'])
const REASONS: Readonly<Record<string, UnprovenReason>> = {
  '57014': 'timeout',
  '55P03': 'timeout',
  '40P01': 'timeout',
  '42601': 'other',
  '0A000': 'other',
}
/** `select … into` makes a table. */
const MAKES_TABLE = '42P14'

/** Turns answers of the server into results. What they name is looked up for all of them at once. */
export async function verdictsOf(
  session: Session,
  pair: Pair,
  asked: readonly Asked[],
): Promise<Outcome<readonly WorkloadResult[]>> {
  const plans = asked.map(({ answer }) => sequencesOf(answer?.plan ?? []))
  const answers = await session.run([
    ...factQueries(namesOf(asked, plans, pair), pair.from, pair.to),
    lackingSequencesQuery(pair.from, pair.to),
  ])
  const [relations, routines, schemas, sequences] = answers
  if (relations.kind !== 'observed') return relations
  if (routines.kind !== 'observed') return routines
  if (schemas.kind !== 'observed') return schemas
  if (sequences.kind !== 'observed') return sequences
  const known: Known = {
    pair,
    facts: { relations: relations.value, routines: routines.value, schemas: schemas.value },
    sequences: sequences.value,
  }
  return observed(asked.map((one, index) => verdictOf(one, plans[index], known)))
}

interface Known {
  readonly pair: Pair
  readonly facts: PrivilegeFacts
  readonly sequences: readonly LackingSequence[]
}

function namesOf(asked: readonly Asked[], plans: readonly SequencesOfPlan[], { searchPath }: Pair) {
  const relations = new Set<string>()
  const routines = new Set<string>()
  const schemas = new Set<string>(searchPath)
  const add = ({ type, object }: NeededPrivilege) => {
    if (type === 'routine') routines.add(object.name)
    else relations.add(object.name)
    if (object.schema !== undefined) schemas.add(object.schema)
  }
  for (const plan of plans) plan.needs.forEach(add)
  for (const { text, shape, answer } of asked) {
    if (shape?.kind === 'privileges') shape.needs.forEach(add)
    const error = answer?.error
    if (error == null || text === null || (error.sqlState !== DENIED && !GONE.has(error.sqlState))) continue
    const denied = error.sqlState === DENIED ? deniedObject(error.message) : undefined
    const all = denied === undefined ? namesIn(text) : [denied.name]
    for (const name of all) for (const set of [relations, routines, schemas]) set.add(name)
  }
  return { relations: [...relations], routines: [...routines], schemas: [...schemas] }
}

const PROVEN: WorkloadResult = { kind: 'proven' }

function unproven(because: UnprovenReason, sqlState: string | null = null): WorkloadResult {
  return { kind: 'unproven', because, sqlState }
}

function verdictOf({ text, shape, answer }: Asked, plan: SequencesOfPlan | undefined, known: Known): WorkloadResult {
  if (text === null || shape === undefined) return unproven('no-text')
  switch (shape.kind) {
    case 'nothing-to-prove':
    case 'ownership':
      return { kind: shape.kind }
    case 'utility':
      return unproven('utility')
    case 'privileges':
      return lookedUp(shape.needs, known)
    case 'plan':
      break
  }
  if (answer === undefined || plan === undefined) return unproven('other')
  return answer.error === null ? drawn(shape.sql, plan, known) : refused(text, answer.error, known)
}

function lookedUp(needs: readonly NeededPrivilege[], { facts, pair }: Known): WorkloadResult {
  const looked = needs.map(one => look(one, facts, pair.searchPath, pair.to))
  for (const one of looked) if (one.kind === 'lacking') return one.lack === null ? unproven('other') : denied(one.lack)
  if (looked.some(({ kind }) => kind === 'missing')) return unproven('object-gone')
  return looked.some(({ kind }) => kind === 'overloaded') ? unproven('parameter-types') : PROVEN
}

function denied(lack: Omit<Extract<WorkloadResult, { kind: 'denied' }>, 'kind'>): WorkloadResult {
  return { kind: 'denied', ...lack }
}

/** Executing draws from sequences, and planning asks for no privilege on them. */
function drawn(sql: string, plan: SequencesOfPlan, known: Known): WorkloadResult {
  const shown = lookedUp(plan.needs, known)
  if (shown.kind !== 'proven' || known.sequences.length === 0) return shown
  if (plan.unknown) return unproven('sequence-by-parameter')
  for (const { table, columns } of hiddenInserts(sql)) {
    const sequence = known.sequences.find(({ defaults }) =>
      defaults.some(
        one =>
          one.table === table.name &&
          (table.schema === undefined || table.schema === one.schema) &&
          columns?.includes(one.column) !== true,
      ),
    )
    if (sequence === undefined) continue
    if (columns === undefined) return unproven('sequence-by-parameter')
    return denied({ object: `sequence ${sequence.identity}`, privileges: ['USAGE'], grant: sequence.grant })
  }
  return PROVEN
}

function refused(text: string, { sqlState, message }: StatementError, { facts, pair }: Known): WorkloadResult {
  const { searchPath, to } = pair
  if (sqlState === DENIED) {
    // The message holds names of objects and nothing else.
    const told = { object: message.replace(/^permission denied for /, ''), privileges: [], grant: null }
    return denied(lackFor(text, message, facts, pair) ?? told)
  }
  if (sqlState === MAKES_TABLE) return { kind: 'ownership' }
  if (GONE.has(sqlState)) {
    const closed = closedSchema(text, facts, searchPath, to)
    return closed === null
      ? unproven(/unknown/.test(message) ? 'parameter-types' : 'object-gone', sqlState)
      : denied(closed)
  }
  if (sqlState === '42601' && /at end of input|unterminated/i.test(message)) return unproven('truncated', sqlState)
  return unproven(REASONS[sqlState] ?? (/^(42|22)/.test(sqlState) ? 'parameter-types' : 'other'), sqlState)
}

function lackFor(text: string, message: string, facts: PrivilegeFacts, { searchPath, to }: Pair) {
  const found = deniedObject(message)
  if (found !== undefined) return needOf(text, found, facts, searchPath, to)
  // In another language: an object whose name the message holds, and of which something is lacking.
  for (const kind of ['relations', 'routines', 'schemas'] as const)
    for (const { name, held } of facts[kind])
      if (!held && message.includes(name)) {
        const lack = needOf(text, { kind, name }, facts, searchPath, to)
        if (lack !== null) return lack
      }
  return null
}
