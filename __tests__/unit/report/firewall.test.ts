import { describe, expect, it } from 'vitest'
import { renderSummary } from '../../../src/report/summary.ts'
import { CONTEXT, HOSTILE, READY } from '../sample.ts'

const RULE = { name: 'gh-entra-gate-1001-1-20261125074309-0a1b2c3d', address: '203.0.113.7' }

describe('the firewall in the job summary', () => {
  it('is not mentioned where nothing was made', () => {
    expect(renderSummary(READY, CONTEXT)).not.toContain('Firewall')
  })

  it('names rule, address and server, and who takes the rule away', () => {
    const summary = renderSummary(READY, { ...CONTEXT, firewallRules: [{ ...RULE, server: 'shop-prod' }] })
    expect(summary).toContain(`- \`shop-prod\` admits \`203.0.113.7\` by the rule \`${RULE.name}\``)
    expect(summary).toContain('post step takes them away')
  })

  it.each(HOSTILE)('shows every name as the text that it is: %j', server => {
    const summary = renderSummary(READY, { ...CONTEXT, firewallRules: [{ ...RULE, server }] })
    const [line = ''] = summary.split('\n').filter(one => one.includes(RULE.name))
    expect(line).toMatch(/^- /)
    expect(summary.split('\n').filter(one => one.startsWith('::'))).toEqual([])
  })
})
