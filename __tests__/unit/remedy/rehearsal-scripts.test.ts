import { describe, expect, it } from 'vitest'
import { observed } from '../../../src/domain/outcome.ts'
import type { Migration } from '../../../src/domain/server.ts'
import { quoteIdentifier } from '../../../src/domain/sql-text.ts'
import { rehearsalScripts } from '../../../src/remedy/rehearsal-scripts.ts'
import { audit, HOSTILE, owned, role, server } from '../sample.ts'

const MIGRATION: readonly Migration[] = [{ from: 'shop_legacy', to: 'shop-app' }]
const roles = observed([role(1, 'shop_legacy'), role(2, 'other_legacy')])
const database = { ...owned('shop_legacy', 'shop', 'database'), schema: null, identity: 'shop' }

describe('what is rehearsed', () => {
  it('is a script per database, and one for what belongs to none', () => {
    const audits = [
      audit('shop', [owned('shop_legacy', 'orders')]),
      audit('hr', []),
      audit('billing', [owned('shop_legacy', 'debts')]),
    ]
    const shared = [{ rule: 'database-owned-by-password-role', rows: observed([database]) }]
    const scripts = rehearsalScripts([server({ roles, audits, shared })], MIGRATION)
    expect(scripts.map(({ steps: _, ...script }) => script)).toEqual([
      { server: 'shop-prod', database: 'shop', roles: ['shop_legacy'] },
      { server: 'shop-prod', database: 'billing', roles: ['shop_legacy'] },
      { server: 'shop-prod', database: 'postgres', roles: ['shop_legacy'] },
    ])
  })

  it.each([
    ['nobody follows', []],
    [
      'that become Entra roles themselves',
      [{ from: 'shop_legacy', label: { objectId: 'x', principal: 'user' as const } }],
    ],
  ])('is nothing for roles that %s', (_, migration) => {
    const audits = [audit('shop', [owned('shop_legacy', 'orders'), owned('other_legacy', 'more')])]
    expect(rehearsalScripts([server({ roles, audits })], migration)).toEqual([])
  })

  it.each(HOSTILE)('never begins or ends a transaction, whatever things are called: %j', name => {
    const quoted = { identity: `public.${quoteIdentifier(`${name}\ncommit;`)}` }
    const objects = ['table', 'view', 'event trigger'].map(type => ({ ...owned(name, name, type), ...quoted }))
    const migration = [{ from: name, to: `${name} after` }]
    const scripts = rehearsalScripts(
      [server({ roles: observed([role(1, name)]), audits: [audit('shop', objects)] })],
      migration,
    )
    expect(scripts).toHaveLength(1)
    const control = /^\s*(begin|start|commit|end|rollback|abort|prepare\s+transaction|savepoint|release)\b[^$]*;/im
    for (const step of scripts.flatMap(({ steps }) => steps)) {
      // Comments, literals, identifiers and blocks, as the server reads them: from left to right.
      const bare = step.replace(/--.*|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$gate\$[\s\S]*?\$gate\$/g, '')
      expect(bare).not.toMatch(control)
    }
  })
})
