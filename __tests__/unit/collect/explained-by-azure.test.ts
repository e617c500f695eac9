import { describe, expect, it } from 'vitest'
import { explainedByAzure } from '../../../src/collect/explained-by-azure.ts'
import type { AzureServer } from '../../../src/domain/azure-server.ts'
import { type FailureCode, failure } from '../../../src/domain/failure/failure.ts'
import { observed, unavailable } from '../../../src/domain/outcome.ts'
import { NOT_ASKED, onAzure, PASSWORDS_ONLY } from '../../../src/rules/azure-case.ts'

const PRIVATE = { publicAccess: false, delegatedSubnet: '/subscriptions/x/subnets/`db`', privateEndpoints: 0 }
const ENDPOINT = { publicAccess: false, delegatedSubnet: null, privateEndpoints: 1 }

function explained(code: FailureCode, server: Partial<AzureServer>, hostedRunner = false) {
  const { azure } = onAzure(server)
  if (azure === undefined) throw new Error('no server')
  const met = unavailable(failure(code, { host: 'shop', detail: 'ECONNREFUSED' }))
  const outcome = explainedByAzure(met, azure, { role: 'x"y', hostedRunner })
  return outcome.kind === 'unavailable' ? outcome.failure : undefined
}

describe('why nobody got in', () => {
  it.each([
    ['net/connection-refused', { state: 'Stopped' }, 'net/server-not-running'],
    ['net/name-not-found', { state: 'Dropping' }, 'net/server-not-running'],
    ['pg/starting-up', { state: 'Restarting' }, 'net/server-not-running'],
    // Stopped explains more than private does.
    ['net/unreachable', { state: 'Stopped', network: PRIVATE }, 'net/server-not-running'],
    ['net/unreachable', { network: PRIVATE }, 'net/private-server'],
    ['net/stalled', { state: 'Updating', network: ENDPOINT }, 'net/private-server'],
    ['pg/role-not-labelled', { auth: PASSWORDS_ONLY }, 'arm/entra-off'],
    ['pg/login-refused', { auth: PASSWORDS_ONLY }, 'arm/entra-off'],
    // What Azure knows does not explain these.
    ['net/unreachable', {}, 'net/unreachable'],
    ['net/unreachable', { auth: PASSWORDS_ONLY }, 'net/unreachable'],
    ['pg/role-not-labelled', { network: PRIVATE, state: 'Stopped' }, 'pg/role-not-labelled'],
    ['tls/untrusted', { network: PRIVATE, state: 'Stopped' }, 'tls/untrusted'],
    ['pg/firewall', { network: ENDPOINT }, 'pg/firewall'],
    ['entra/subject-mismatch', { auth: PASSWORDS_ONLY, state: 'Stopped' }, 'entra/subject-mismatch'],
  ] as const)('%s on %j is %s', (code, server, expected) => {
    expect(explained(code, server)?.code).toBe(expected)
  })

  it('keeps what was met, and tells a machine of GitHub from one of your own', () => {
    const hosted = explained('net/unreachable', { network: PRIVATE }, true)
    expect(hosted?.detail).toContain('ECONNREFUSED')
    expect(hosted?.likelyCause).toContain("machine of GitHub's")
    expect(hosted?.summary).toContain('/subscriptions/x/subnets/`db`')
    expect(explained('net/unreachable', { network: PRIVATE })?.likelyCause).toContain('network of this runner')
    expect(explained('net/unreachable', { network: ENDPOINT })?.summary).toContain('public access is switched off')
    expect(explained('net/unreachable', { network: { ...ENDPOINT, privateEndpoints: 0 } })?.summary).toContain(
      'has no private endpoint',
    )
  })

  it('changes nothing where somebody got in, or Azure was not asked', () => {
    const { azure } = onAzure({ state: 'Stopped' })
    const who = { role: 'x', hostedRunner: true }
    if (azure === undefined || NOT_ASKED.azure === undefined) throw new Error('no server')
    expect(explainedByAzure(observed(1), azure, who)).toEqual(observed(1))
    const met = unavailable(failure('net/unreachable'))
    expect(explainedByAzure(met, NOT_ASKED.azure, who)).toBe(met)
  })
})
