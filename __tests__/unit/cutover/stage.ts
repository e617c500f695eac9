import { cutOver } from '../../../src/cutover/cut-over.ts'
import type { CutoverPorts, Looked } from '../../../src/cutover/ports.ts'
import { serverOf } from '../../../src/cutover/targets.ts'
import type { AuthConfig, AuthMode, AzureServer } from '../../../src/domain/azure-server.ts'
import type { CutoverEvent, CutoverTarget } from '../../../src/domain/cutover.ts'
import { failure } from '../../../src/domain/failure/failure.ts'
import type { Knock, PasswordToTry } from '../../../src/domain/knock.ts'
import { type Outcome, observed, unavailable } from '../../../src/domain/outcome.ts'
import { Secret } from '../../../src/domain/secret.ts'
import type { ServerTarget } from '../../../src/domain/server.ts'
import { copy, shop, TENANT } from './events.ts'

/** What a server does on this stage, which a test may change at any time. */
export interface Actor {
  auth: AuthConfig
  state: string
  /** What becomes of a change; undefined: it is made. */
  write?: (wanted: AuthMode) => Outcome<null>
  /** Whether the application is let in. */
  entra: () => 'in' | 'refused' | 'away'
  /** What a knock meets; undefined: as the mode says. */
  knock?: () => Outcome<Knock>
}

export interface Stage {
  readonly events: CutoverEvent[]
  readonly lines: string[]
  readonly actors: Map<string, Actor>
  /** Changes, as `name mode`, in order. */
  readonly writes: string[]
  readonly clock: { elapsed: number }
  readonly knocks: { readonly role: string; readonly inClear: boolean }[]
  run(wish?: { readonly dryRun?: boolean; readonly passwords?: readonly PasswordToTry[] }): Promise<void>
}

export const SECRET: PasswordToTry = { role: 'shop_legacy', secret: new Secret('not-a-secret') }

const PRIMARY: ServerTarget = {
  name: 'prod',
  host: 'shop-prod.example',
  port: 5432,
  resource: shop,
  loginRole: 'gate',
  databases: { kind: 'all', exclude: [] },
  rehearsal: 'off',
  location: undefined,
}

function actor(): Actor {
  const auth: AuthConfig = { activeDirectoryAuth: 'Enabled', passwordAuth: 'Enabled', tenantId: TENANT }
  return { auth, state: 'Ready', entra: () => 'in' }
}

/** The flow over ports that play Azure and PostgreSQL, with a clock that only moves when somebody sleeps. */
export function stage(): Stage {
  const actors = new Map([
    [shop.name, actor()],
    [copy.name, actor()],
  ])
  const made = { events: [], lines: [], writes: [], knocks: [], clock: { elapsed: 0 } } as Pick<
    Stage,
    'events' | 'lines' | 'writes' | 'knocks' | 'clock'
  >
  const of = (name: string): Actor => {
    const found = actors.get(name)
    if (found === undefined) throw new Error(`nobody plays ${name}`)
    return found
  }
  const ports: CutoverPorts = {
    authConfigs: {
      read: async target => observed(azureServer(target, of(target.name))),
      replicasOf: async () => observed(actors.has(copy.name) ? [copy] : []),
      write: async (target, auth) => {
        const own = of(target.name)
        made.writes.push(`${target.name} ${auth.passwordAuth}`)
        const answer = own.write?.(auth.passwordAuth) ?? observed(null)
        if (answer.kind === 'observed' && own.write === undefined) own.auth = auth
        return answer
      },
    },
    door: {
      knock: async (server, { role }, inClear) => {
        made.knocks.push({ role, inClear })
        const own = of(nameOf(server))
        return own.knock?.() ?? knockAt(own)
      },
    },
    serverOf: serverOf(PRIMARY, []),
    look: async server => looked(server, of(nameOf(server))),
    connected: async () => observed([]),
    note: async event => void made.events.push(event),
    clock: {
      now: () => new Date(),
      elapsed: () => made.clock.elapsed,
      sleep: async ms => {
        made.clock.elapsed += ms
      },
    },
    log: { info: text => void made.lines.push(text), group: (_title, body) => body() },
  }
  return {
    ...made,
    actors,
    run: ({ dryRun = false, passwords = [SECRET] } = {}) =>
      cutOver(ports, {
        primary: shop,
        tenantId: TENANT,
        identities: [{ name: 'app', tenantId: TENANT, clientId: 'c', loginRole: 'shop-app' }],
        passwords,
        dryRun,
      }),
  }
}

function nameOf({ resource }: ServerTarget): string {
  return resource?.name ?? ''
}

function azureServer(target: CutoverTarget, { auth, state }: Actor): AzureServer {
  const network = { publicAccess: true, delegatedSubnet: null, privateEndpoints: 0 }
  const rest = { administratorLogin: null, replicationRole: null, clusterSize: null }
  return { resource: target, host: `${target.name}.example`, state, auth, network, ...rest }
}

function knockAt({ auth }: Actor): Outcome<Knock> {
  return auth.passwordAuth === 'Enabled'
    ? observed({ asked: 'sasl', answer: { kind: 'accepted' } })
    : observed({ asked: 'cleartext', answer: { kind: 'refused', sqlState: '28P01' } })
}

function looked(server: ServerTarget, { entra }: Actor): Looked {
  const session = {
    ...{ sessionUser: 'shop-app', tokenObjectId: 'o', label: '', principal: 'service' as const },
    ...{ systemUser: null, clientAddress: null, tlsVersion: null },
  }
  const how = entra()
  const code = how === 'refused' ? 'pg/login-refused' : 'net/connection-refused'
  const login = how === 'in' ? observed(session) : unavailable(failure(code, { host: server.host }))
  const logins = ['audit', 'app'].map(identity => ({ identity, role: 'r', database: 'postgres', login }))
  return { server, logins, smoke: [] }
}
