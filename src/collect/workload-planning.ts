import { type Outcome, observed } from '../domain/outcome.ts'
import { type Candidate, otherCandidates } from '../domain/workload-rewrite.ts'
import type { PlanAnswer, PlanAttempt, Session } from '../ports.ts'
import { DENIED } from './workload-verdicts.ts'

/** How often other ways to read a statement are tried, each time for all that failed. */
const ROUNDS = 30
/** So many other ways of one statement in a round: the likeliest, which mostly do; then, for what they led nowhere, nearly all, to go the best of them. */
const AT_ONCE = [3, 40]
/** indeterminate_datatype */
const UNKNOWN_TYPE = '42P18'

type Frame = Omit<PlanAttempt, 'statements'>

/** Plans each statement, in other words where the first ones do not work. */
export async function planCandidates(
  session: Session,
  frame: Frame,
  statements: readonly Candidate[],
): Promise<Outcome<readonly PlanAnswer[]>> {
  const first = await session.plan({ ...frame, statements })
  if (first.kind !== 'observed') return first
  const answers = [...first.value]
  for (const atOnce of AT_ONCE) {
    const left = statements.flatMap((candidate, index) => {
      const others = othersOf(candidate, first.value[index])
      return others.length === 0 || answers[index] === undefined || isDefinite(answers[index])
        ? []
        : [{ index, others }]
    })
    const guessed = await guess(session, frame, left, first.value, atOnce)
    if (guessed.kind !== 'observed') return guessed
    for (const [index, answer] of guessed.value) answers[index] = answer
  }
  return observed(answers)
}

interface Open {
  readonly index: number
  /** Ways that are not tried yet. */
  readonly others: readonly Candidate[]
}

async function guess(
  session: Session,
  frame: Frame,
  statements: readonly Open[],
  first: readonly PlanAnswer[],
  atOnce: number,
): Promise<Outcome<ReadonlyMap<number, PlanAnswer>>> {
  const answers = new Map<number, PlanAnswer>()
  let open = statements
  for (let round = 0; round < ROUNDS && open.length > 0; round++) {
    const tries = open.flatMap(({ index, others }) => others.slice(0, atOnce).map(candidate => ({ index, candidate })))
    const tried = await session.plan({ ...frame, statements: tries.map(({ candidate }) => candidate) })
    if (tried.kind !== 'observed') return tried
    const answered = tries.flatMap((one, at) => {
      const answer = tried.value[at]
      return answer === undefined ? [] : [{ ...one, answer }]
    })
    const groups = Map.groupBy(answered, one => one.index)
    open = open
      .map(({ index, others }): Open => {
        const best = bestOf(answers.get(index) ?? first[index], groups.get(index) ?? [])
        if (best === undefined) return { index, others: others.slice(atOnce) }
        answers.set(index, best.answer)
        return { index, others: othersOf(best.candidate, best.answer) }
      })
      .filter(({ others }) => others.length > 0)
  }
  return observed(answers)
}

function othersOf(candidate: Candidate, answer: PlanAnswer | undefined): readonly Candidate[] {
  if (answer?.error == null) return []
  const { sqlState, message, position } = answer.error
  return otherCandidates(candidate, { sqlState, message, position: position === null ? null : position - 1 })
}

interface Try {
  readonly candidate: Candidate
  readonly index: number
  readonly answer: PlanAnswer
}

function isDefinite({ error }: PlanAnswer): boolean {
  return error === null || error.sqlState === DENIED
}

/** A definite answer, else the one that got furthest, if that is further than before. */
function bestOf(before: PlanAnswer | undefined, tries: readonly Try[]): Try | undefined {
  const definite = tries.find(({ answer }) => isDefinite(answer))
  const was = before?.error
  if (definite !== undefined || was == null) return definite
  const reached = ({ answer }: Try) => answer.error?.position ?? 0
  const [furthest] = tries.toSorted((a, b) => reached(b) - reached(a))
  const error = furthest?.answer.error
  if (furthest === undefined || error == null) return undefined
  // Of an unknown type the server tells the number and no place.
  const moved =
    error.message !== was.message &&
    ((error.position ?? 0) > (was.position ?? 0) || error.sqlState !== was.sqlState || error.sqlState === UNKNOWN_TYPE)
  return moved ? furthest : undefined
}
