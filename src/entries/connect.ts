import { randomBytes } from 'node:crypto'
import { mask } from '../adapters/actions/mask.ts'
import { armFirewall } from '../adapters/arm/firewall.ts'
import { armServers } from '../adapters/arm/servers.ts'
import { entraAccessTokens } from '../adapters/entra/access-tokens.ts'
import { forkRepository } from '../adapters/github/event.ts'
import { githubIdTokens } from '../adapters/github/id-tokens.ts'
import { serverLogs } from '../adapters/logs/server-logs.ts'
import { postgresDatabases } from '../adapters/postgres/databases.ts'
import { passwordSessions } from '../adapters/postgres/password-sessions.ts'
import { renderRule, stateKey } from '../domain/saved-rule.ts'
import { AUDIT_IDENTITY } from '../domain/server.ts'
import type { Connect } from '../main.ts'

/** What a run asks of the world outside. A module of its own, so that a run that ends in its configuration never loads it. */
export const connect: Connect = async (config, runner) => {
  const { cloud, timeoutMs, ca, tenantId, clientId } = config
  const { environment, clock, log } = runner
  const passwords = config.passwordComparisons.flatMap(({ password }) => password ?? [])
  for (const password of passwords) mask(password)
  const fork = forkRepository(environment)
  const idTokens = githubIdTokens({ environment, forkRepository: fork, timeoutMs, mask, clock, log })
  const accessTokens = entraAccessTokens({ cloud, idTokens, timeoutMs, environment, mask, clock, log })
  const arm = { cloud, accessTokens, timeoutMs, clock, log }
  const firewall = armFirewall({
    ...arm,
    identity: { name: AUDIT_IDENTITY, tenantId, clientId, loginRole: '' },
    run: { id: environment.GITHUB_RUN_ID ?? '', attempt: environment.GITHUB_RUN_ATTEMPT ?? '' },
    unique: () => randomBytes(4).toString('hex'),
    save: rule => runner.saveState(stateKey(rule), renderRule(rule)),
  })
  return {
    accessTokens,
    firewall: config.openFirewall ? firewall : undefined,
    servers: armServers(arm),
    serverLogs: serverLogs(arm),
    databases: postgresDatabases({ timeoutMs, ca, clock, log }),
    passwordSessions: passwords.length === 0 ? undefined : passwordSessions({ timeoutMs, ca }),
    clock,
    log,
  }
}
