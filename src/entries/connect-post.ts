import { mask } from '../adapters/actions/mask.ts'
import { armAuthConfigs } from '../adapters/arm/auth-configs.ts'
import { armFirewallRules } from '../adapters/arm/firewall-rules.ts'
import { entraAccessTokens } from '../adapters/entra/access-tokens.ts'
import { forkRepository } from '../adapters/github/event.ts'
import { githubIdTokens } from '../adapters/github/id-tokens.ts'
import type { Cloud } from '../domain/cloud.ts'
import { cutoverIdentity, type SavedCutover } from '../domain/saved-cutover.ts'
import type { SavedRule } from '../domain/saved-rule.ts'
import type { AuthConfigs, Runner } from '../ports.ts'
import type { Removal } from '../post.ts'

/** For one request; the post step itself has five minutes. */
const TIMEOUT_MS = 30_000

/** What taking a rule away asks of the world outside. A module of its own: most post steps have nothing to do. */
export async function connectRemoval({ cloud }: SavedRule, runner: Runner): Promise<Removal> {
  return { firewallRules: armFirewallRules(armSettings(cloud, runner)) }
}

export async function connectAuthConfigs(saved: SavedCutover, runner: Runner): Promise<AuthConfigs> {
  return armAuthConfigs(cutoverIdentity(saved), armSettings(saved.cloud, runner))
}

function armSettings(cloud: Cloud, { environment, clock, log }: Runner) {
  const timeoutMs = TIMEOUT_MS
  const fork = forkRepository(environment)
  const idTokens = githubIdTokens({ environment, forkRepository: fork, timeoutMs, mask, clock, log })
  const accessTokens = entraAccessTokens({ cloud, idTokens, timeoutMs, environment, mask, clock, log })
  return { cloud, accessTokens, timeoutMs, clock, log }
}
