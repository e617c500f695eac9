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

/** States in which a server answers: https://learn.microsoft.com/rest/api/postgresql/servers/get */
const RUNNING: ReadonlySet<string> = new Set(['Ready', 'Updating', 'unknown'])

/**
 * Why no connection came about, where Azure knows it: the network itself has the same silence for a server that is stopped,
 * and one that only a virtual network leads to.
 */
export function explainedByAzure<T>(
  outcome: Outcome<T>,
  azure: Outcome<AzureServer>,
  hostedRunner: boolean,
): Outcome<T> {
  if (outcome.kind !== 'unavailable' || azure.kind !== 'observed') return outcome
  const better = explain(outcome.failure, azure.value, hostedRunner)
  return better === undefined ? outcome : unavailable(better)
}

function explain(met: Failure, { host, state, network }: AzureServer, hostedRunner: boolean): Failure | undefined {
  if (!NO_CONNECTION.has(met.code)) return undefined
  const detail = [met.summary, ...(met.detail === null ? [] : [met.detail])].join(': ')
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
