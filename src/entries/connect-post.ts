import { mask } from '../adapters/actions/mask.ts'
import { armFirewallRules } from '../adapters/arm/firewall-rules.ts'
import { entraAccessTokens } from '../adapters/entra/access-tokens.ts'
import { forkRepository } from '../adapters/github/event.ts'
import { githubIdTokens } from '../adapters/github/id-tokens.ts'
import type { SavedRule } from '../domain/saved-rule.ts'
import type { Runner } from '../ports.ts'
import type { Removal } from '../post.ts'

/** For one request; the post step itself has five minutes. */
const TIMEOUT_MS = 30_000

/** What taking a rule away asks of the world outside. A module of its own: most post steps have nothing to do. */
export async function connectRemoval({ cloud }: SavedRule, { environment, clock, log }: Runner): Promise<Removal> {
  const timeoutMs = TIMEOUT_MS
  const fork = forkRepository(environment)
  const idTokens = githubIdTokens({ environment, forkRepository: fork, timeoutMs, mask, clock, log })
  const accessTokens = entraAccessTokens({ cloud, idTokens, timeoutMs, environment, mask, clock, log })
  return { firewallRules: armFirewallRules({ cloud, accessTokens, timeoutMs, clock, log }) }
}
