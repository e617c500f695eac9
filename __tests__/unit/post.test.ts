import { describe, expect, it } from 'vitest'
import { CLOUDS } from '../../src/domain/cloud.ts'
import { failure } from '../../src/domain/failure/failure.ts'
import { type Outcome, observed, unavailable } from '../../src/domain/outcome.ts'
import { resourceId } from '../../src/domain/resource-id.ts'
import { renderRule, type SavedRule, stateKey } from '../../src/domain/saved-rule.ts'
import { removeRules, savedRules } from '../../src/post.ts'

const RULE: SavedRule = {
  name: 'gh-entra-gate-1001-1-20261125074309-0a1b2c3d',
  address: '203.0.113.7',
  host: 'shop-prod.postgres.database.azure.com',
  resource: resourceId('2f6d3c1a-94b8-4a7d-8f0e-6b1d2c3e4f50', 'rg', 'shop-prod'),
  cloud: CLOUDS.AzureCloud,
  tenantId: 'contoso.com',
  clientId: '00000000-0000-0000-0000-000000000001',
  confirmed: true,
}
const OTHER = { ...RULE, name: 'gh-entra-gate-1001-1-20261125074310-ffffffff' }

function environment(...rules: readonly SavedRule[]): Record<string, string> {
  return Object.fromEntries(rules.map(rule => [`STATE_${stateKey(rule)}`, renderRule(rule)]))
}

async function remove(given: Record<string, string>, answer: (rule: SavedRule) => Outcome<void>) {
  const asked: string[] = []
  const patience: number[] = []
  const lines: string[] = []
  const left = await removeRules(
    given,
    async rule => ({
      firewallRules: {
        remove: async (one, identity, patienceMs) => {
          patience.push(patienceMs)
          asked.push(`${one.name} as ${identity.clientId} of ${identity.tenantId} in ${rule.cloud.name}`)
          return answer(one)
        },
      },
    }),
    { info: text => void lines.push(text), group: (_title, body) => body() },
  )
  return { left, asked, lines, patience }
}

describe('what the post step has to take away', () => {
  it('is every rule that was noted, whatever else the runner sets', () => {
    const given = { ...environment(RULE, OTHER), STATE_other: 'x', 'STATE_firewall-rule-empty': '', PATH: '/bin' }
    expect(savedRules(given)).toEqual({ rules: [RULE, OTHER], unreadable: [] })
  })

  it('is found where the system writes names of variables in capitals', () => {
    const given = { [`STATE_${stateKey(RULE)}`.toUpperCase()]: renderRule(RULE) }
    expect(savedRules(given).rules).toEqual([RULE])
  })

  it('asks nobody where nothing was noted', async () => {
    const connect = () => Promise.reject(new Error('nobody is to be asked'))
    expect(await removeRules({ PATH: '/bin' }, connect, { info: () => undefined, group: (_, body) => body() })).toEqual(
      [],
    )
  })

  it('is removed with the identity and in the cloud that made it', async () => {
    const { left, asked, lines } = await remove(environment(RULE), () => observed(undefined))
    expect(left).toEqual([])
    expect(asked).toEqual([`${RULE.name} as ${RULE.clientId} of contoso.com in AzureCloud`])
    expect(lines).toEqual([`shop-prod: the firewall rule ${RULE.name} is gone`])
  })

  it('is told with the command to remove it, and does not keep the others', async () => {
    const { left, asked } = await remove(environment(RULE, OTHER), ({ name }) =>
      name === RULE.name ? unavailable(failure('arm/busy', { detail: 'Server is busy' })) : observed(undefined),
    )
    expect(asked).toHaveLength(2)
    expect(left).toMatchObject([{ code: 'firewall/rule-left', detail: 'Server is busy' }])
    expect(left[0]?.summary).toContain('203.0.113.7')
    expect(left[0]?.fix).toContain(
      `$ az rest --method delete --url '${RULE.resource.id}/firewallRules/${RULE.name}?api-version=2025-08-01'`,
    )
  })

  it('has four minutes in all: servers side by side, the rules of one in turn', async () => {
    const elsewhere = {
      ...RULE,
      resource: resourceId(RULE.resource.subscriptionId, 'rg', 'hr-prod'),
      name: `${OTHER.name.slice(0, -1)}0`,
    }
    const { patience } = await remove(environment(RULE, OTHER, elsewhere), () => observed(undefined))
    expect(patience.toSorted()).toEqual([120_000, 120_000, 240_000])
  })

  it('fails for what cannot be read any more', async () => {
    const { left, asked } = await remove({ 'STATE_firewall-rule-x': '{"name":' }, () => observed(undefined))
    expect(asked).toEqual([])
    expect(left).toMatchObject([{ code: 'firewall/rule-left' }])
  })
})
