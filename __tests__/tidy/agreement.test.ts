import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { bundle, DIST } from '../../scripts/build.ts'
import { generated } from '../../scripts/generate.ts'
import { DISCOVER_INPUTS } from '../../src/config/discover-inputs.ts'
import { INPUTS, type InputDescription } from '../../src/config/inputs.ts'
import { MERGE_INPUTS } from '../../src/config/merge-inputs.ts'
import { CUTOVER_INPUTS } from '../../src/cutover/inputs.ts'
import { FAILURES } from '../../src/domain/failure/catalogue.ts'
import { BUILT_IN_RULES } from '../../src/judge/settings.ts'
import { RULES } from '../../src/rules/registry.generated.ts'

const ROOT = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

const ACTIONS: readonly (readonly [file: string, inputs: readonly InputDescription[]])[] = [
  ['action.yml', INPUTS],
  ['discover/action.yml', DISCOVER_INPUTS],
  ['merge/action.yml', MERGE_INPUTS],
  ['cutover/action.yml', CUTOVER_INPUTS],
]

describe.each(ACTIONS)('%s', (file, inputs) => {
  const action = parse(read(file))

  it('offers the inputs that the code reads, and no other', () => {
    expect(Object.keys(action.inputs)).toEqual(inputs.map(({ name }) => name))
  })

  it('says each default in words, and leaves it to the code', () => {
    for (const { name, description, default: fallback } of inputs) {
      expect(action.inputs[name].description).toBe(description)
      expect(action.inputs[name]).not.toHaveProperty('default')
      if (fallback !== undefined) expect(action.inputs[name].description).toContain(`Default \`${fallback}\`.`)
    }
  })

  it('starts a file that is there, on Node 24', () => {
    expect(action.runs.using).toBe('node24')
    expect(existsSync(join(ROOT, file, '..', action.runs.main))).toBe(true)
  })
})

describe('docs', () => {
  it('have a heading for every failure code, and none for another', () => {
    const headings = [...read('docs/troubleshooting.md').matchAll(/^## `?([a-z-]+\/[a-z-]+)`?$/gm)].map(
      ([, code]) => code,
    )
    expect(headings.toSorted()).toEqual(Object.keys(FAILURES).toSorted())
  })

  it('describe every rule, each with its cases', () => {
    for (const { id } of RULES) {
      expect(read(`src/rules/${id}/README.md`)).toContain(id)
      // What PostgreSQL cannot play is a piece of evidence; __tests__/unit/rules/evidence-cases.test.ts runs those.
      const inSql = existsSync(join(ROOT, `src/rules/${id}/cases.sql`))
      if (inSql) expect(read(`src/rules/${id}/cases.sql`)).toMatch(/@case violation/)
      else expect(read(`src/rules/${id}/cases.ts`)).toMatch(/export const cases\b/)
    }
  })

  it('describe the rules that are built in', () => {
    for (const [id, severity] of Object.entries(BUILT_IN_RULES))
      expect(read('docs/rules.md')).toMatch(
        new RegExp(`^### ${id}\\n\\n.+\\n\\n\\*\\*Severity\\*\\* ${severity}$`, 'm'),
      )
  })

  it('pin each action of others to one commit', () => {
    const pages = ['README.md', ...readdirSync(join(ROOT, 'docs')).map(name => `docs/${name}`)].filter(name =>
      name.endsWith('.md'),
    )
    const pins = pages.flatMap(page =>
      [...read(page).matchAll(/uses: ([\w.-]+\/[\w./-]+)@([0-9a-f]{40})/g)].map(([, action, commit]) => ({
        action,
        commit,
      })),
    )
    const several = [...Map.groupBy(pins, ({ action }) => action)]
      .map(([action, all]) => `${action}: ${new Set(all.map(({ commit }) => commit)).size}`)
      .filter(line => !line.endsWith(': 1'))
    expect(pins.length).toBeGreaterThan(0)
    expect(several).toEqual([])
  })

  it('link to files that exist', () => {
    const pages = [
      'README.md',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      ...readdirSync(join(ROOT, 'docs'))
        .filter(name => name.endsWith('.md'))
        .map(name => `docs/${name}`),
    ]
    const broken = pages.flatMap(page =>
      [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, target = '']) => join(page, '..', target))
        .filter(target => !existsSync(join(ROOT, target)))
        .map(target => `${page} → ${target}`),
    )
    expect(broken).toEqual([])
  })
})

describe('generated files', () => {
  it('are what their sources say', () => {
    for (const [path, text] of generated(ROOT)) expect(read(path), path).toBe(text)
  })

  it('hold the bundle of today, and nothing else', async () => {
    const fresh = await bundle(ROOT)
    const there = readdirSync(join(ROOT, DIST), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    expect(there.toSorted()).toEqual([...fresh.keys()].toSorted())
    for (const [path, text] of fresh) expect(read(path) === text, `${path} is stale: npm run build`).toBe(true)
  })

  it('stay small: under 3 MB in all, and under 1.6 MB of code for whatever a run may load', async () => {
    const sizes = [...(await bundle(ROOT))].map(([path, text]) => ({ path, bytes: Buffer.byteLength(text) }))
    const sum = (files: typeof sizes) => files.reduce((total, { bytes }) => total + bytes, 0)
    expect(sum(sizes)).toBeLessThan(3_000_000)
    expect(sum(sizes.filter(({ path }) => path.endsWith('.js')))).toBeLessThan(1_600_000)
  })
})
