import { entraSessions, type LoggedLogins } from '../domain/logged-logins.ts'
import { notApplicable, type Outcome } from '../domain/outcome.ts'
import type { Identity, ServerTarget } from '../domain/server.ts'
import { counted, thousands } from '../domain/text.ts'
import type { CollectContext } from './context.ts'

/** How long back the logs are asked about; undefined: not at all. */
export interface LogsWanted {
  readonly logs: { readonly windowMs: number } | undefined
}

/** Asks Log Analytics who logged in. It knows more than the server: what happened, and not what is. */
export async function collectLogs(
  { serverLogs, clock, log }: Pick<CollectContext, 'serverLogs' | 'clock' | 'log'>,
  { logs }: LogsWanted,
  server: Pick<ServerTarget, 'name' | 'resource'>,
  identity: Identity,
): Promise<Outcome<LoggedLogins>> {
  if (logs === undefined) return notApplicable('the logs are not asked')
  const { resource } = server
  if (resource === undefined) return notApplicable('no resource id is given')
  return await log.group(`${server.name}: asking Log Analytics who logged in`, async () => {
    const to = clock.now()
    const window = { from: new Date(to.getTime() - logs.windowMs), to }
    const answer = await serverLogs.passwordLogins(resource, window, identity)
    log.info(
      answer.kind === 'observed'
        ? summary(answer.value)
        : answer.kind === 'unavailable'
          ? `Not answered: ${answer.failure.summary} (${answer.failure.code})`
          : answer.because,
    )
    return answer
  })
}

function summary(logged: LoggedLogins): string {
  const { lines, first, last, sessions } = logged
  const all = sessions.reduce((sum, one) => sum + one.sessions, 0)
  const span = first === null || last === null ? '' : `, from ${first} to ${last}`
  return `${counted(lines, 'line')}${span}; ${counted(all, 'session')}, ${thousands(entraSessions(logged))} of them by Entra`
}
