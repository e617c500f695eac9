import type { ServerEvidence } from '../domain/evidence.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { PasswordComparison } from '../domain/path-comparison.ts'
import { classifyRole } from '../domain/role.ts'
import type { SessionSample } from '../domain/sessions-seen.ts'
import { compareWithPassword } from './compare-with-password.ts'
import type { CollectContext } from './context.ts'
import type { ServerFacts } from './server-facts.ts'
import { sampleAgain, together } from './session-samples.ts'
import type { SessionWanted } from './sessions.ts'
import type { SmokeEvidence } from './smoke.ts'

interface Known {
  readonly facts: Outcome<ServerFacts>
  readonly samples: readonly Outcome<SessionSample>[]
}

/** What is left to look at on the password path once all is asked under Entra: the comparison, and who is still logged in. */
export async function besidePasswords(
  context: CollectContext,
  { passwordComparisons = [] }: { readonly passwordComparisons?: readonly PasswordComparison[] },
  place: SessionWanted,
  smoke: readonly SmokeEvidence[],
  { facts, samples }: Known,
): Promise<Pick<ServerEvidence, 'comparisons' | 'nothingToCompare' | 'sessions'>> {
  const { server } = place
  const { log } = context
  const asked = smoke.flatMap(group => group.asked)
  const { processes, nothing, comparisons } =
    // Where nobody got in, nothing ran that could be compared, and that is said.
    passwordComparisons.length === 0 || (asked.length === 0 && facts.kind !== 'observed')
      ? { comparisons: [], processes: [], nothing: [] }
      : await log.group(`${server.name}: comparing with the password path`, () =>
          compareWithPassword(context, server, passwordComparisons, asked),
        )
  const compared = { comparisons, ...(nothing.length === 0 ? {} : { nothingToCompare: nothing }) }
  if (facts.kind !== 'observed') return { ...compared, sessions: facts }
  const { roles } = facts.value
  if (roles.kind !== 'observed') return { ...compared, sessions: roles }
  const passwords = roles.value.filter(role => classifyRole(role).class.kind === 'password')
  // Where nobody has a password there is nobody to wait for.
  const last = passwords.length === 0 ? [] : [await sampleAgain(context, place, processes)]
  return { ...compared, sessions: together([...samples, ...last], roles.value) }
}
