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
import lacking from '../sql/lacking-privileges.sql.generated.ts'
import searchPath from '../sql/search-path-of-role.sql.generated.ts'
import { text } from './row.ts'

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
  const lacks = await lackingFor(session, planned.value)
  if (lacks.kind !== 'observed') return lacks
  return observed(shapes.map((shape, index) => resultOf(shape, planned.value.get(index), lacks.value)))
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

/** A first round as the texts are; then one for each type that may be guessed; then one on the search path of the password role. */
async function planShapes(
  session: Session,
  { to, setRole }: PlanningRole,
  { own, before }: Paths,
  shapes: readonly StatementShape[],
): Promise<Outcome<ReadonlyMap<number, Answer>>> {
  const answers = new Map<number, Answer>()
  const role = setRole ? to : undefined
  const round = async (
    wanted: readonly (readonly [index: number, sql: string, parameters: number])[],
    path: string | undefined,
  ) => {
    const statements = wanted.map(([, sql, parameters]) => ({ sql, parameters }))
    const got = await session.plan({ role, searchPath: path, statements })
    if (got.kind === 'observed')
      wanted.forEach(([index, sql], at) => {
        const error = got.value[at] ?? null
        const earlier = answers.get(index)
        // What a guess made worse says nothing: the refusal of the text as it is stays.
        if (earlier === undefined || error === null || error.sqlState === DENIED) answers.set(index, { sql, error })
      })
    return got
  }
  const all = shapes.flatMap((shape, index) =>
    shape.kind === 'plan' ? [[index, shape.sql, shape.parameters] as const] : [],
  )
  for (const guess of [undefined, ...GUESSES]) {
    const open =
      guess === undefined
        ? all
        : all.flatMap(([index, sql, parameters]) => {
            const error = answers.get(index)?.error
            return error != null && mayBeGuessed(error.sqlState, parameters)
              ? [[index, withGuess(sql, guess, error), parameters] as const]
              : []
          })
    const got = open.length === 0 ? observed([]) : await round(open, own)
    if (got.kind !== 'observed') return got
  }
  if (before !== undefined) {
    const gone = all.filter(([index]) => GONE.has(answers.get(index)?.error?.sqlState ?? ''))
    const got = gone.length === 0 ? observed([]) : await round(gone, before)
    if (got.kind !== 'observed') return got
  }
  return observed(answers)
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const DENIED = '42501'
const GONE: ReadonlySet<string> = new Set(['42P01', '42703', '42883', '42704', '3F000', '42P02'])

interface Lack {
  readonly name: string
  readonly identity: string
  readonly privileges: readonly string[]
}

/** The server names what it refuses without its schema: looked up once for all. */
async function lackingFor(session: Session, answers: ReadonlyMap<number, Answer>): Promise<Outcome<readonly Lack[]>> {
  const names = new Set(
    [...answers.values()].flatMap(({ error }) => (error?.sqlState === DENIED ? (nameIn(error.message) ?? []) : [])),
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

function resultOf(shape: StatementShape, answer: Answer | undefined, lacks: readonly Lack[]): WorkloadResult {
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
      if (error === null) return { kind: 'proven' }
      return error.sqlState === DENIED
        ? denied(answer.sql, error, lacks)
        : { kind: 'unproven', because: reasonOf(error), sqlState: error.sqlState }
    }
  }
}

/** Of what the role lacks on it, what the statement speaks of; where that tells nothing, all of it. */
function denied(sql: string, error: StatementError, lacks: readonly Lack[]): WorkloadResult {
  const name = nameIn(error.message)
  const [lack, ...others] = lacks.filter(one => one.name === name)
  if (lack === undefined || others.length > 0)
    return { kind: 'denied', object: error.message.replace(/^permission denied for /, ''), privileges: [] }
  const spoken = lack.privileges.filter(
    privilege => privilege === 'EXECUTE' || privilege === 'USAGE' || new RegExp(`\\b${privilege}\\b`, 'i').test(sql),
  )
  return { kind: 'denied', object: lack.identity, privileges: spoken.length > 0 ? spoken : lack.privileges }
}

function reasonOf({ sqlState, message }: StatementError): UnprovenReason {
  if (looksTruncated(sqlState, message)) return 'truncated'
  if (GONE.has(sqlState) && sqlState !== '42883') return 'object-gone'
  if (sqlState === '57014' || sqlState === '55P03') return 'timeout'
  if (sqlState === '42883') return /unknown/.test(message) ? 'parameter-types' : 'object-gone'
  return sqlState.startsWith('42') || sqlState.startsWith('22') ? 'parameter-types' : 'other'
}
