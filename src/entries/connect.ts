import { mask } from '../adapters/actions/mask.ts'
import { armServers } from '../adapters/arm/servers.ts'
import { entraAccessTokens } from '../adapters/entra/access-tokens.ts'
import { forkRepository } from '../adapters/github/event.ts'
import { githubIdTokens } from '../adapters/github/id-tokens.ts'
import { postgresDatabases } from '../adapters/postgres/databases.ts'
import type { Connect } from '../main.ts'

/** What a run asks of the world outside. A module of its own, so that a run that ends in its configuration never loads it. */
export const connect: Connect = async ({ cloud, timeoutMs, ca }, { environment, clock, log }) => {
  const fork = forkRepository(environment)
  const idTokens = githubIdTokens({ environment, forkRepository: fork, timeoutMs, mask, clock, log })
  const accessTokens = entraAccessTokens({ cloud, idTokens, timeoutMs, environment, mask, clock, log })
  return {
    accessTokens,
    servers: armServers({ cloud, accessTokens, timeoutMs, clock, log }),
    databases: postgresDatabases({ timeoutMs, ca, clock, log }),
    clock,
    log,
  }
}
