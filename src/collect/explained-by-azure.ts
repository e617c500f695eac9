import type { AzureServer } from '../domain/azure-server.ts'
import { type Failure, type FailureCode, failure } from '../domain/failure/failure.ts'
import { type Outcome, unavailable } from '../domain/outcome.ts'

/** Ways in which a server that does not run, or that has no public address, is met by who tries to connect. */
const NO_CONNECTION: ReadonlySet<FailureCode> = new Set([
  'net/name-not-found',
  'net/connection-refused',
  'net/unreachable',
  'net/stalled',
  'net/connection-lost',
  'pg/starting-up',
] satisfies FailureCode[])

/** How a server that takes no access tokens is met. */
const TURNED_AWAY: ReadonlySet<FailureCode> = new Set([
  'pg/role-not-labelled',
  'pg/role-missing',
  'pg/login-refused',
] satisfies FailureCode[])

/** States in which a server answers: https://learn.microsoft.com/rest/api/postgresql/servers/get */
const RUNNING: ReadonlySet<string> = new Set(['Ready', 'Updating', 'unknown'])

/**
 * Why nobody got in, where Azure knows it: the network has the same silence for a server that is stopped and one that only a
 * virtual network leads to, and a server without Entra authentication asks for a password as for any role without a label.
 */
export function explainedByAzure<T>(
  outcome: Outcome<T>,
  azure: Outcome<AzureServer>,
  { role, hostedRunner }: { readonly role: string; readonly hostedRunner: boolean },
): Outcome<T> {
  if (outcome.kind !== 'unavailable' || azure.kind !== 'observed') return outcome
  const better = explain(outcome.failure, azure.value, { role, hostedRunner })
  return better === undefined ? outcome : unavailable(better)
}

function explain(
  met: Failure,
  { host, state, network, auth }: AzureServer,
  { role, hostedRunner }: { readonly role: string; readonly hostedRunner: boolean },
): Failure | undefined {
  const detail = [met.summary, ...(met.detail === null ? [] : [met.detail])].join(': ')
  if (TURNED_AWAY.has(met.code))
    return auth.activeDirectoryAuth === 'Disabled' ? failure('arm/entra-off', { host, role, detail }) : undefined
  if (!NO_CONNECTION.has(met.code)) return undefined
  if (!RUNNING.has(state)) return failure('net/server-not-running', { host, state, detail })
  if (network.delegatedSubnet !== null || network.publicAccess === false)
    return failure('net/private-server', {
      host,
      hostedRunner,
      reason:
        network.delegatedSubnet === null
          ? `its public access is switched off${network.privateEndpoints === 0 ? ', and it has no private endpoint' : ''}`
          : `it stands in the virtual network of the subnet ${network.delegatedSubnet}`,
      detail,
    })
  return undefined
}
