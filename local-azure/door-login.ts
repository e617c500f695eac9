import { once } from 'node:events'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Backend, relay } from './door-relay.ts'
import type { DoorFault, DoorSubject, FaultSource } from './faults.ts'
import type { HttpServiceOptions } from './http-service.ts'
import type { LoginEntry, RequestRecorder } from './request-log.ts'
import { authenticationFailed, refusePrincipal, refuseToken, type TokenJudge } from './token-verdict.ts'
import {
  ConnectionEnded,
  cleartextPasswordRequest,
  fatal,
  type OpeningPacket,
  PASSWORD_MESSAGE,
  passwordOf,
  type Refusal,
  readMessage,
} from './wire.ts'

export interface AuthConfig {
  readonly activeDirectoryAuth: 'Enabled' | 'Disabled'
  readonly passwordAuth: 'Enabled' | 'Disabled'
  readonly tenantId: string
}

/** What is documented, and seen, for a role that is not there: either text; a server with passwords may also ask for one. */
export type MissingRoleAnswer = 'does-not-exist' | 'authentication-failed' | 'scram'

/** How a front door behaves; a test may change it between two connections. */
export interface DoorSettings {
  /** `closed`: only addresses that a firewall rule covers are let in. */
  firewall: 'open' | 'closed'
  /** The address that the server believes to see; undefined: the real one. */
  clientAddress: string | undefined
  authConfig: AuthConfig
  missingRole: MissingRoleAnswer
  /** Resource Manager says that passwords are off, and they open the door all the same. */
  keepsPasswords: boolean
}

export interface LoginOptions {
  readonly server: string
  readonly backend: Backend
  readonly settings: DoorSettings
  /** The label of a role, null for a role without one, undefined where there is no such role. */
  readonly labelOf: (role: string) => Promise<string | null | undefined>
  readonly audience: string
  readonly judge: TokenJudge
  readonly recorder: RequestRecorder
  readonly faults: FaultSource<DoorFault, DoorSubject>
  /** Whether a firewall rule covers an address. */
  readonly admits: (address: string) => boolean
  readonly gate?: HttpServiceOptions['gate']
  /** As `pg_hba.conf` errors of this major say it. */
  readonly encryption: string
}

export type Startup = Extract<OpeningPacket, { kind: 'startup' }>

/** Decides about a login: by access token here, by password through PostgreSQL itself. */
export async function logIn(
  client: Duplex,
  startup: Startup,
  remoteAddress: string,
  options: LoginOptions,
): Promise<void> {
  const { settings, faults } = options
  const attempt = makeAttempt(client, startup, options)
  const subject = { server: options.server, user: startup.user, database: startup.database }
  try {
    await options.gate?.({ service: 'door', when: 'arrived', what: `${startup.user} to ${startup.database}` })
    const fault = faults.take(subject, ['fatal'])
    if (fault?.kind === 'fatal') return attempt.refuse(fault)
    if (settings.firewall === 'closed' && !options.admits(remoteAddress))
      return attempt.refuse(noEntry(startup, remoteAddress, options.encryption))
    const label = await options.labelOf(startup.user)
    const method = methodFor(label, settings)
    attempt.expects(method)
    if (method === 'access-token') {
      const refusal = await refuseAccessToken(client, startup, label, options)
      if (refusal !== undefined) return attempt.refuse(refusal)
    }
    const cut = faults.take(subject, ['drop-after-bytes'])
    await relay(client, {
      backend: options.backend,
      through: method === 'scram' ? 'port' : 'socket',
      startup,
      answered: attempt.record,
      cutAfter: cut?.kind === 'drop-after-bytes' ? cut.bytes : undefined,
    })
  } finally {
    attempt.record('dropped')
  }
}

/** Asks for an access token, and says what is wrong with it for this role; undefined when nothing is. */
async function refuseAccessToken(
  client: Duplex,
  startup: Startup,
  label: string | null | undefined,
  options: LoginOptions,
): Promise<Refusal | undefined> {
  const { settings, audience, judge } = options
  const { user, database } = startup
  client.write(cleartextPasswordRequest())
  const message = await readMessage(client)
  if (message.type !== PASSWORD_MESSAGE)
    throw new ConnectionEnded(`a message of type ${message.type} instead of a password`)
  await sufferAfterPassword(client, { server: options.server, user, database }, options.faults)
  if (label === null || settings.authConfig.activeDirectoryAuth === 'Disabled') return authenticationFailed(user)
  const reading = await judge.readAccessToken(passwordOf(message), audience)
  if (reading.kind !== 'valid') return refuseToken(reading.kind, user, audience)
  if (label !== undefined) return refusePrincipal(reading.claims, user, label, judge)
  // PostgreSQL itself then says that the role does not exist.
  return settings.missingRole === 'does-not-exist' ? undefined : authenticationFailed(user)
}

async function sufferAfterPassword(
  client: Duplex,
  subject: DoorSubject,
  faults: LoginOptions['faults'],
): Promise<void> {
  const fault = faults.take(subject, ['stall-after-password', 'drop-during-login'])
  if (fault?.kind === 'stall-after-password') await stall(client, fault.ms)
  if (fault?.kind !== 'drop-during-login') return
  client.destroy()
  throw new ConnectionEnded('a fault cut the connection')
}

/** For ever means until the client gives up. */
export async function stall(client: Duplex, ms: number | undefined): Promise<void> {
  if (ms !== undefined) return sleep(ms)
  client.resume()
  await once(client, 'close')
  throw new ConnectionEnded('the client gave up')
}

function methodFor(
  label: string | null | undefined,
  { authConfig, missingRole, keepsPasswords }: DoorSettings,
): 'access-token' | 'scram' {
  if (authConfig.passwordAuth === 'Disabled' && !keepsPasswords) return 'access-token'
  if (authConfig.activeDirectoryAuth === 'Disabled') return 'scram'
  if (label === undefined) return missingRole === 'scram' ? 'scram' : 'access-token'
  return label === null ? 'scram' : 'access-token'
}

export function noEntry({ user, database }: Startup, remoteAddress: string, encryption: string): Refusal {
  return {
    sqlState: '28000',
    message: `no pg_hba.conf entry for host "${remoteAddress}", user "${user}", database "${database}", ${encryption}`,
  }
}

interface Attempt {
  expects(kind: LoginEntry['kind']): void
  /** The first outcome counts. */
  record(outcome: string): void
  refuse(refusal: Refusal): void
}

export function makeAttempt(
  client: Duplex,
  { user, database }: Startup,
  { server, recorder }: Pick<LoginOptions, 'server' | 'recorder'>,
): Attempt {
  let kind: LoginEntry['kind'] = 'none'
  let recorded = false
  const record = (outcome: string) => {
    if (!recorded) recorder.recordLogin({ server, user, database, kind, outcome })
    recorded = true
  }
  return {
    expects: expected => {
      kind = expected
    },
    record,
    refuse: refusal => {
      record(refusal.sqlState)
      client.end(fatal(refusal))
    },
  }
}
