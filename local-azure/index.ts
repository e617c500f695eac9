import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Arm, startArm } from './arm.ts'
import type { OperationFault, OperationSubject } from './arm-operations.ts'
import { makeCertificates } from './certificate-modes.ts'
import { type Entra, startEntra } from './entra.ts'
import { makeDirectory } from './entra-directory.ts'
import {
  type DoorFault,
  type DoorSubject,
  type Faults,
  faultQueue,
  type HttpFault,
  type HttpSubject,
} from './faults.ts'
import { type FlexibleServer, type RunningFlexibleServer, startFlexibleServer } from './flexible-server.ts'
import type { GateStop } from './http-service.ts'
import { makeHome, startAll } from './lifetime.ts'
import { type LogAnalytics, startLogAnalytics } from './log-analytics.ts'
import { type OidcIssuer, startOidcIssuer } from './oidc-issuer.ts'
import type { PgMajor } from './postgres-binaries.ts'
import { type RequestLog, requestRecorder } from './request-log.ts'
import { type RunnerOptions, runnerEnvironment } from './runner.ts'
import { type ServerOptions, serversWanted } from './server-resource.ts'
import { makeSigningKey } from './signing-key.ts'

export type { AccessTokenWanted } from './access-token.ts'
export type { Arm } from './arm.ts'
export type { OperationFault, OperationSubject } from './arm-operations.ts'
export type { AuthConfig, MissingRoleAnswer } from './door-login.ts'
export type { Entra } from './entra.ts'
export {
  type Application,
  DEFAULT_SUBJECT,
  type FederatedCredential,
  type Group,
  type NewApplication,
  type User,
} from './entra-directory.ts'
export type { EntraPrincipal } from './entra-label.ts'
export type { EntraCode } from './entra-refusals.ts'
export {
  type DoorFault,
  type DoorSubject,
  type FaultQueue,
  type Faults,
  type HttpFault,
  type HttpSubject,
  STARTING_UP,
  TOO_MANY_CLIENTS,
} from './faults.ts'
export type { FlexibleServer, NewEntraRole, Row } from './flexible-server.ts'
export type { CertificateMode } from './front-door.ts'
export type { GateStop } from './http-service.ts'
export type { LogAnalytics } from './log-analytics.ts'
export type { LogLine, ServerLog } from './log-store.ts'
export type { OidcIssuer, WorkflowRun } from './oidc-issuer.ts'
export { PG_MAJORS, type PgMajor } from './postgres-binaries.ts'
export type { HttpEntry, LoginEntry, RequestLog } from './request-log.ts'
export type { RunnerOptions } from './runner.ts'
export type { ServerAdministrator, ServerOptions, ServerResource } from './server-resource.ts'

export type NonEmptyArray<T> = readonly [T, ...T[]]

export interface LocalAzureOptions {
  /** Left out: the environment's PG_MAJOR, or 18. */
  readonly pgMajor?: PgMajor
  /** Several servers side by side, in this order. */
  readonly pgMajors?: readonly PgMajor[]
  /** The same, each with what sets it apart: resource group, state, network, replication, administrators, parameters. */
  readonly servers?: readonly ServerOptions[]
  /** Waited for at every moment at which this Azure can be held. Cannot be changed later: put a variable behind it. */
  readonly gate?: (stop: GateStop) => void | Promise<void>
}

/** The `cloud` of a config file, by its keys. */
export interface CloudConfig {
  readonly 'authority-host': string
  readonly 'resource-manager': string
  readonly 'postgres-scope': string
  readonly 'id-token-audience': string
  readonly 'log-analytics': string
}

export interface LocalAzure extends AsyncDisposable {
  /** The certificate authority of every end, as a file: for NODE_EXTRA_CA_CERTS and `ca-file`. */
  readonly caFile: string
  /** The same as PEM text, for `ssl.ca`. */
  readonly ca: string
  readonly tenantId: string
  readonly subscriptionId: string
  readonly cloud: CloudConfig
  readonly github: OidcIssuer
  readonly entra: Entra
  readonly arm: Arm
  readonly logAnalytics: LogAnalytics
  readonly servers: NonEmptyArray<FlexibleServer>
  readonly server: FlexibleServer
  readonly requests: RequestLog
  readonly faults: Faults
  /** What a runner sets for a step of the given run. Each call makes a run of its own. */
  environment(run?: RunnerOptions): Record<string, string>
  stop(): Promise<void>
}

const TENANT_ID = '5c0a1d4e-7b1f-4c7e-9a55-0e4c1f6f2b10'
const SUBSCRIPTION_ID = '2f6d3c1a-94b8-4a7d-8f0e-6b1d2c3e4f50'
const POSTGRES_RESOURCE = 'https://ossrdbms-aad.database.windows.net'
const ID_TOKEN_AUDIENCE = 'api://AzureADTokenExchange'

/** Starts a whole Azure on loopback, with its GitHub. Nothing in it outlives this process. */
export async function startLocalAzure(options: LocalAzureOptions = {}): Promise<LocalAzure> {
  const stops: (() => unknown)[] = []
  const stop = async () => {
    // In the order opposite to starting; a second call finds nothing left to do.
    for (const one of stops.splice(0).reverse()) await one()
  }
  try {
    return await assemble(options, stops, stop)
  } catch (error) {
    await stop()
    throw error
  }
}

async function assemble(
  options: LocalAzureOptions,
  stops: (() => unknown)[],
  stop: () => Promise<void>,
): Promise<LocalAzure> {
  const { gate } = options
  const home = makeHome(stops)
  const recorder = requestRecorder()
  const httpFaults = () => faultQueue<HttpFault, HttpSubject>()
  const queues = {
    github: httpFaults(),
    entra: httpFaults(),
    arm: httpFaults(),
    logs: httpFaults(),
    door: faultQueue<DoorFault, DoorSubject>(),
    operations: faultQueue<OperationFault, OperationSubject>(),
  }
  const [certificates, githubKey, entraKey, strangerKey] = await Promise.all([
    makeCertificates(),
    makeSigningKey(),
    makeSigningKey(),
    makeSigningKey(),
  ])
  const certificate = certificates.trusted
  const caFile = join(home, 'ca.pem')
  writeFileSync(caFile, certificates.ca)

  const servers: RunningFlexibleServer[] = []
  const directory = makeDirectory(() => {
    for (const server of servers) server.refreshDirectory()
  })
  const github = await startOidcIssuer({ certificate, key: githubKey, recorder, faults: queues.github, gate })
  stops.push(github.stop)
  const end = { certificate, entra: () => entra, servers: () => servers, recorder, gate }
  const arm = await startArm({
    ...end,
    subscriptionId: SUBSCRIPTION_ID,
    faults: queues.arm,
    operationFaults: queues.operations,
  })
  stops.push(arm.stop)
  const logAnalytics = await startLogAnalytics({ ...end, faults: queues.logs })
  stops.push(logAnalytics.stop)
  const idTokens = { issuer: github.issuer, key: githubKey, audience: ID_TOKEN_AUDIENCE }
  const resources = () => [POSTGRES_RESOURCE, arm.origin, logAnalytics.origin] as const
  const entra = await startEntra({
    certificate,
    key: entraKey,
    strangerKey,
    tenantId: TENANT_ID,
    directory,
    idTokens,
    resources,
    recorder,
    faults: queues.entra,
    gate,
  })
  stops.push(entra.stop)
  const shared = {
    subscriptionId: SUBSCRIPTION_ID,
    audience: POSTGRES_RESOURCE,
    entra,
    secureContexts: certificates.secureContexts,
    recorder,
    faults: queues.door,
    gate,
  }
  const started = await startAll(
    serversWanted(options).map(({ name, major, wanted }) =>
      startFlexibleServer({
        ...shared,
        name,
        major,
        wanted,
        home: join(home, name),
        directoryJson: () => directory.asJson(TENANT_ID),
      }),
    ),
    stops,
  )
  servers.push(...started)
  const [first] = started
  if (first === undefined) throw new Error('no server was asked for')
  let runs = 0
  return {
    caFile,
    ca: certificates.ca,
    tenantId: TENANT_ID,
    subscriptionId: SUBSCRIPTION_ID,
    cloud: {
      'authority-host': entra.authorityHost,
      'resource-manager': arm.origin,
      'postgres-scope': `${POSTGRES_RESOURCE}/.default`,
      'id-token-audience': ID_TOKEN_AUDIENCE,
      'log-analytics': logAnalytics.origin,
    },
    github,
    entra,
    arm,
    logAnalytics,
    servers: [first, ...started.slice(1)],
    server: first,
    requests: recorder,
    faults: { ...queues, clear: () => Object.values(queues).forEach(queue => void queue.clear()) },
    environment: (run = {}) => {
      runs += 1
      return runnerEnvironment(run, {
        github,
        authorityHost: entra.authorityHost,
        tenantId: TENANT_ID,
        caFile,
        folder: join(home, 'runs', String(runs)),
      })
    },
    stop,
    [Symbol.asyncDispose]: stop,
  }
}
