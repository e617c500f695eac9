import { type Outcome, observed } from '../domain/outcome.ts'
import { schemasOf } from '../domain/search-path.ts'
import type { WorkloadResult } from '../domain/workload.ts'
import { readable } from '../domain/workload-rewrite.ts'
import { shapeOf } from '../domain/workload-statement.ts'
import type { CatalogQuery, PlanAnswer, Session } from '../ports.ts'
import searchPath from '../sql/search-path-of-role.sql.generated.ts'
import { text } from './row.ts'
import { planCandidates } from './workload-planning.ts'
import { type Asked, DENIED, GONE, verdictsOf } from './workload-verdicts.ts'

export interface PlanningRole {
  readonly from: string
  readonly to: string
  /** Whether the session is somebody else's, who takes the role. */
  readonly setRole: boolean
}

/** Plans each text as the role, and says of each what that shows. One result for each text, in their order; null is a text that is lost. */
export async function planAs(
  session: Session,
  role: PlanningRole,
  texts: readonly (string | null)[],
): Promise<Outcome<readonly WorkloadResult[]>> {
  const asked = texts.map((one): Asked => ({ text: one, shape: one === null ? undefined : shapeOf(one) }))
  const paths = await pathsOf(session, role)
  if (paths.kind !== 'observed') return paths
  const answers = await planAll(session, role, paths.value, asked)
  if (answers.kind !== 'observed') return answers
  const { own, before } = paths.value
  const schemas = [own, before ?? ''].flatMap(path => schemasOf(path, role.to))
  return await verdictsOf(
    session,
    { from: role.from, to: role.to, searchPath: [...new Set(schemas)] },
    asked.map((one, index) => ({ ...one, answer: answers.value.get(index) })),
  )
}

interface Paths {
  readonly own: string
  /** That of the password role, where it is another. */
  readonly before: string | undefined
}

async function pathsOf(session: Session, { from, to }: PlanningRole): Promise<Outcome<Paths>> {
  const query: CatalogQuery<{ role: string; path: string }> = {
    sql: searchPath,
    parameters: [to, from],
    read: row => ({ role: text(row, 'role'), path: text(row, 'search_path') }),
  }
  const [found] = await session.run([query])
  if (found.kind !== 'observed') return found
  const path = (name: string) => found.value.find(({ role }) => role === name)?.path
  const own = path(to) ?? ''
  return observed({ own, before: path(from) === own ? undefined : path(from) })
}

/** On the search path that the role has; then, for what is not there, on that of the password role. */
async function planAll(
  session: Session,
  { to, setRole }: PlanningRole,
  { own, before }: Paths,
  asked: readonly Asked[],
): Promise<Outcome<ReadonlyMap<number, PlanAnswer>>> {
  const all = asked.flatMap(({ shape }, index) =>
    shape?.kind === 'plan' ? [{ index, candidate: readable(shape.sql, shape.types) }] : [],
  )
  const role = setRole ? to : undefined
  // Who logged in as the role has its path already.
  const first = await planCandidates(session, { role, searchPath: setRole ? own : undefined }, all.map(candidateOf))
  if (first.kind !== 'observed') return first
  const answers = new Map(all.flatMap(({ index }, at) => answered(index, first.value[at])))
  const gone =
    before === undefined ? [] : all.filter(({ index }) => GONE.has(answers.get(index)?.error?.sqlState ?? ''))
  if (gone.length === 0) return observed(answers)
  const elsewhere = await planCandidates(session, { role, searchPath: before }, gone.map(candidateOf))
  if (elsewhere.kind !== 'observed') return elsewhere
  for (const [at, { index }] of gone.entries()) {
    const answer = elsewhere.value[at]
    if (answer !== undefined && (answer.error === null || answer.error.sqlState === DENIED)) answers.set(index, answer)
  }
  return observed(answers)
}

function candidateOf<T>({ candidate }: { readonly candidate: T }): T {
  return candidate
}

function answered(index: number, answer: PlanAnswer | undefined): readonly (readonly [number, PlanAnswer])[] {
  return answer === undefined ? [] : [[index, answer]]
}
