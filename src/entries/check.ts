import { actionsRunner, failStep, mask } from '../adapters/actions/runner.ts'
import { entraAccessTokens } from '../adapters/entra/access-tokens.ts'
import { forkRepository } from '../adapters/github/event.ts'
import { githubIdTokens } from '../adapters/github/id-tokens.ts'
import { postgresDatabases } from '../adapters/postgres/databases.ts'
import { type Connect, check } from '../main.ts'
import { isolate } from './isolate.ts'

const connect: Connect = (config, { environment, clock, log }) => {
  const idTokens = githubIdTokens({
    environment,
    forkRepository: forkRepository(environment),
    timeoutMs: config.timeoutMs,
    mask,
    clock,
    log,
  })
  return {
    accessTokens: entraAccessTokens({ cloud: config.cloud, idTokens, timeoutMs: config.timeoutMs, mask, clock, log }),
    databases: postgresDatabases({ timeoutMs: config.timeoutMs, ca: config.ca, clock, log }),
    clock,
    log,
  }
}

isolate(process.env)
try {
  const { fails, line } = await check(actionsRunner(process.env), connect)
  if (fails) failStep(line)
} catch (error) {
  // Nothing of this may end green: what was not foreseen fails the step, with its stack, which holds no secret by type.
  failStep(error instanceof Error ? (error.stack ?? error.message) : String(error))
}
// Sockets that a broken server keeps open must not keep the job running.
process.exit()
