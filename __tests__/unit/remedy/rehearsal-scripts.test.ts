import { describe, expect, it } from 'vitest'
import { observed } from '../../../src/domain/outcome.ts'
import type { Migration } from '../../../src/domain/server.ts'
import { quoteIdentifier } from '../../../src/domain/sql-text.ts'
import { rehearsalScripts } from '../../../src/remedy/rehearsal-scripts.ts'
import { audit, HOSTILE, owned, role, server } from '../sample.ts'

const MIGRATION: readonly Migration[] = [{ from: 'shop_legacy', to: 'shop-app' }]
const roles = observed([role(1, 'shop_legacy'), role(2, 'other_legacy')])
const database = { ...owned('shop_legacy', 'shop', 'database'), schema: null, identity: 'shop' }

/** The databases that the steps are for, in their order. */
const blocksOf = (steps: readonly string[]) =>
  steps.flatMap(step => /postgres_entra_gate\.database = '([^']*)'/.exec(step)?.[1] ?? [])

describe('what is rehearsed', () => {
  it('is a script per database', () => {
    const audits = [
      audit('shop', [owned('shop_legacy', 'orders')]),
      audit('hr', []),
      audit('billing', [owned('shop_legacy', 'debts')]),
    ]
    const shared = [{ rule: 'database-owned-by-password-role', rows: observed([database]) }]
    const scripts = rehearsalScripts([server({ roles, audits, shared })], MIGRATION)
    expect(scripts.map(({ steps, ...script }) => ({ ...script, blocks: blocksOf(steps) }))).toEqual(
      ['billing', 'shop'].map(database => ({
        server: 'shop-prod',
        database,
        roles: ['shop_legacy'],
        labelled: [],
        // What belongs to the server goes first, in each database.
        blocks: ['', database],
      })),
    )
  })

  it('is what belongs to the server alone where no database has anything', () => {
    const shared = [{ rule: 'database-owned-by-password-role', rows: observed([database]) }]
    const scripts = rehearsalScripts([server({ roles, audits: [audit('hr', [])], shared })], MIGRATION)
    expect(scripts).toMatchObject([{ database: 'postgres', roles: ['shop_legacy'] }])
  })

  it('is the label of roles that become Entra roles themselves', () => {
    const label = { objectId: 'x', principal: 'user' as const }
    const audits = [audit('shop', [owned('shop_legacy', 'orders')])]
    const scripts = rehearsalScripts([server({ roles, audits })], [{ from: 'shop_legacy', label }])
    expect(scripts).toMatchObject([{ database: 'postgres', roles: [], labelled: ['shop_legacy'] }])
    expect(scripts[0]?.steps.join()).toContain('security label for "pgaadauth" on role "shop_legacy"')
  })

  it('is nothing for roles that nobody follows', () => {
    const audits = [audit('shop', [owned('shop_legacy', 'orders'), owned('other_legacy', 'more')])]
    expect(rehearsalScripts([server({ roles, audits })], [])).toEqual([])
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
