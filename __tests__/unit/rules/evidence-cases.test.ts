import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { classifyRole } from '../../../src/domain/role.ts'
import { ruleFindings } from '../../../src/judge/rule-findings.ts'
import { RULES } from '../../../src/rules/registry.generated.ts'
import type { EvidenceCase } from '../../../src/rules/rule.ts'
import { SETTINGS, server } from '../sample.ts'

const FOLDER = join(import.meta.dirname, '../../../src/rules')
const withCases = readdirSync(FOLDER).filter(id => existsSync(join(FOLDER, id, 'cases.ts')))
const all: readonly (readonly [id: string, cases: readonly EvidenceCase[]])[] = await Promise.all(
  withCases.map(async (id): Promise<[string, readonly EvidenceCase[]]> => {
    const module: { readonly cases: readonly EvidenceCase[] } = await import(join(FOLDER, id, 'cases.ts'))
    return [id, module.cases]
  }),
)

/** What the rule makes of the case; all other rules are switched off. */
function play(id: string, { seen }: EvidenceCase) {
  const evidence = server(seen)
  const roles = evidence.roles.kind === 'observed' ? evidence.roles.value.map(classifyRole) : []
  const severities = Object.fromEntries(RULES.flatMap(rule => (rule.id === id ? [] : [[rule.id, 'off' as const]])))
  return ruleFindings(evidence, roles, { ...SETTINGS, rules: RULES, severities })
}

describe.each(all)('%s', (id, cases) => {
  it('has the cases that every rule has, and each name once', () => {
    const names = cases.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['nothing', 'look-alike', 'violation']))
    expect(new Set(names).size).toBe(names.length)
    const violation = cases.find(({ name }) => name === 'violation')
    expect(violation?.findings.length).toBeGreaterThan(0)
    for (const name of ['nothing', 'look-alike'])
      expect(cases.find(one => one.name === name)?.findings, name).toEqual([])
  })

  it.each(cases.map(one => [one.name, one] as const))('%s', (_, one) => {
    const { findings, gaps } = play(id, one)
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual(
      one.findings.map(([severity, says]) => [
        severity,
        says instanceof RegExp ? expect.stringMatching(says) : expect.stringContaining(says),
      ]),
    )
    expect(gaps.map(({ failure }) => failure.code)).toEqual(one.gaps ?? [])
    if (one.remediation !== undefined) expect(findings.map(({ remediation }) => remediation)).toEqual(one.remediation)
    // A fingerprint names one thing.
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length)
  })
})
