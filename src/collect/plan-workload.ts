import { type Outcome, observed } from '../domain/outcome.ts'
import type { StatementError } from '../domain/smoke.ts'
import type { UnprovenReason, WorkloadResult } from '../domain/workload.ts'
import {
  GUESSES,
  looksTruncated,
  mayBeGuessed,
  type StatementShape,
  shapeOf,
  withGuess,
} from '../domain/workload-text.ts'
import type { CatalogQuery, Session } from '../ports.ts'
import searchPath from '../sql/search-path-of-role.sql.generated.ts'
import { text } from './row.ts'
import { DENIED, denied, type Lacks, lackingFor, lackingSequences, throughSequences } from './workload-lacks.ts'

export interface PlanningRole {
  readonly from: string
  readonly to: string
  /** Whether the session is somebody else's, who takes the role. */
  readonly setRole: boolean
}

type Answer = { readonly sql: string; readonly error: StatementError | null }

/** Plans each text as the role, and says of each what that shows. One result for each text, in their order. */
export async function planAs(
  session: Session,
  role: PlanningRole,
  texts: readonly string[],
): Promise<Outcome<readonly WorkloadResult[]>> {
  const shapes = texts.map(shapeOf)
  const paths = await pathsOf(session, role)
  if (paths.kind !== 'observed') return paths
  const planned = await planShapes(session, role, paths.value, shapes)
  if (planned.kind !== 'observed') return planned
  const lacks = await lackingFor(session, planned.value.values())
  if (lacks.kind !== 'observed') return lacks
  const sequences = await lackingSequences(session, role.from)
  if (sequences.kind !== 'observed') return sequences
  return observed(
    shapes.map((shape, index) =>
      resultOf(shape, planned.value.get(index), { lacks: lacks.value, sequences: sequences.value }),
    ),
  )
}

interface Paths {
  /** Undefined where the session has the role's own path already, because it logged in as it. */
  readonly own: string | undefined
  readonly before: string | undefined
}

async function pathsOf(session: Session, { from, to, setRole }: PlanningRole): Promise<Outcome<Paths>> {
  const query: CatalogQuery<{ role: string; path: string }> = {
    sql: searchPath,
    parameters: [to, from],
    read: row => ({ role: text(row, 'role'), path: text(row, 'search_path') }),
  }
  const [found] = await session.run([query])
  if (found.kind !== 'observed') return found
  const path = (name: string) => found.value.find(({ role }) => role === name)?.path
  return observed({ own: setRole ? path(to) : undefined, before: path(from) === path(to) ? undefined : path(from) })
}

/** Rounds of guessing: a type that is wrong costs one, and so does each place that is guessed at. */
const ROUNDS = 4 * GUESSES.length

interface Open {
  readonly index: number
  readonly sql: string
  readonly parameters: number
  readonly error: StatementError
  /** The next type to guess at the place of the error. */
  readonly guess: number
  /** The text without a guess; undefined when it is guessed as a whole, because no place of its own led anywhere. */
  readonly start: string | undefined
}

/** A first round as the texts are; then guesses for those whose parameters have no type; then those that are gone on the search path of the password role. */
async function planShapes(
  session: Session,
  { to, setRole }: PlanningRole,
  { own, before }: Paths,
  shapes: readonly StatementShape[],
): Promise<Outcome<ReadonlyMap<number, Answer>>> {
  const answers = new Map<number, Answer>()
  const role = setRole ? to : undefined
  const all = shapes.flatMap((shape, index) => (shape.kind === 'plan' ? [{ ...shape, index }] : []))
  const first = await session.plan({ role, searchPath: own, statements: all })
  if (first.kind !== 'observed') return first
  all.forEach(({ index, sql }, at) => void answers.set(index, { sql, error: first.value[at] ?? null }))
  let open = all.flatMap(({ index, sql, parameters }): Open[] => {
    const error = answers.get(index)?.error
    return error != null && mayBeGuessed(error.sqlState, parameters)
      ? [{ index, sql, parameters, error, guess: 0, start: sql }]
      : []
  })
  for (let round = 0; round < ROUNDS && open.length > 0; round++) {
    const tries = open.flatMap(one => guessed(one) ?? [])
    const got = await session.plan({ role, searchPath: own, statements: tries })
    if (got.kind !== 'observed') return got
    open = tries.flatMap(({ one, sql }, at) => afterGuess(one, sql, got.value[at] ?? null, answers))
  }
  const gone =
    before === undefined ? [] : all.filter(({ index }) => GONE.has(answers.get(index)?.error?.sqlState ?? ''))
  if (gone.length === 0) return observed(answers)
  const elsewhere = await session.plan({ role, searchPath: before, statements: gone })
  if (elsewhere.kind !== 'observed') return elsewhere
  gone.forEach(({ index, sql }, at) => {
    const error = elsewhere.value[at] ?? null
    if (error === null || error.sqlState === DENIED) answers.set(index, { sql, error })
  })
  return observed(answers)
}

/** The next guess; where there is none left for the place, the first one for the whole; undefined at the end of both. */
function guessed(one: Open): { readonly one: Open; readonly sql: string; readonly parameters: number } | undefined {
  const type = GUESSES[one.guess]
  const place = one.start === undefined ? { ...one.error, message: '', position: null } : one.error
  const sql = type === undefined ? undefined : withGuess(one.sql, type, place)
  if (sql !== undefined) return { one, sql, parameters: one.parameters }
  return one.start === undefined ? undefined : guessed({ ...one, sql: one.start, guess: 0, start: undefined })
}

/** An answer ends the guessing; trouble at another place means that the guess was right, trouble at the same that it was not. */
function afterGuess(
  one: Open,
  sql: string,
  error: StatementError | null,
  answers: Map<number, Answer>,
): readonly Open[] {
  if (error === null || error.sqlState === DENIED) {
    answers.set(one.index, { sql, error })
    return []
  }
  const elsewhere =
    one.start !== undefined &&
    mayBeGuessed(error.sqlState, one.parameters) &&
    (error.position ?? 0) > (one.error.position ?? 0) &&
    withGuess(sql, 'text', error) !== undefined
  return [elsewhere ? { ...one, sql, error, guess: 0 } : { ...one, guess: one.guess + 1 }]
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const GONE: ReadonlySet<string> = new Set(['42P01', '42703', '42883', '42704', '3F000', '42P02'])

function resultOf(shape: StatementShape, answer: Answer | undefined, { lacks, sequences }: Lacks): WorkloadResult {
  switch (shape.kind) {
    case 'nothing-to-prove':
      return { kind: 'nothing-to-prove' }
    case 'ownership':
      return { kind: 'ownership' }
    case 'utility':
      return { kind: 'unproven', because: 'utility', sqlState: null }
    case 'plan': {
      const error = answer?.error
      if (answer === undefined || error === undefined) return { kind: 'unproven', because: 'other', sqlState: null }
      if (error === null) return throughSequences(answer.sql, sequences)
      return error.sqlState === DENIED
        ? denied(answer.sql, error, lacks)
        : { kind: 'unproven', because: reasonOf(error), sqlState: error.sqlState }
    }
  }
}

function reasonOf({ sqlState, message }: StatementError): UnprovenReason {
  if (looksTruncated(sqlState, message)) return 'truncated'
  if (GONE.has(sqlState) && sqlState !== '42883') return 'object-gone'
  if (sqlState === '57014' || sqlState === '55P03') return 'timeout'
  if (sqlState === '42883') return /unknown/.test(message) ? 'parameter-types' : 'object-gone'
  return sqlState.startsWith('42') || sqlState.startsWith('22') ? 'parameter-types' : 'other'
}
