import { mask } from '../adapters/actions/mask.ts'
import { armServerList } from '../adapters/arm/server-list.ts'
import { entraAccessTokens } from '../adapters/entra/access-tokens.ts'
import { forkRepository } from '../adapters/github/event.ts'
import { githubIdTokens } from '../adapters/github/id-tokens.ts'
import type { Cloud } from '../domain/cloud.ts'
import type { Runner, ServerList } from '../ports.ts'

/** What listing servers asks of the world outside. */
export function connectList(
  { cloud, timeoutMs }: { readonly cloud: Cloud; readonly timeoutMs: number },
  { environment, clock, log }: Runner,
): ServerList {
  const fork = forkRepository(environment)
  const idTokens = githubIdTokens({ environment, forkRepository: fork, timeoutMs, mask, clock, log })
  const accessTokens = entraAccessTokens({ cloud, idTokens, timeoutMs, environment, mask, clock, log })
  return armServerList({ cloud, accessTokens, timeoutMs, clock, log })
}
