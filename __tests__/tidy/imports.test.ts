import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** Who may import whom, beside itself. What is not named here may not be imported. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  sql: ['domain'],
  rules: ['domain'],
  config: ['domain'],
  judge: ['domain'],
  remedy: ['domain'],
  report: ['domain'],
  collect: ['domain', 'ports', 'sql', 'rules'],
  ports: ['domain'],
  version: [],
  examine: ['domain', 'config', 'collect', 'judge', 'remedy', 'rules', 'ports'],
  main: ['domain', 'config', 'examine', 'judge', 'rules', 'ports', 'publish'],
  cutover: ['domain', 'config', 'collect', 'examine', 'main', 'report', 'ports', 'publish'],
  discover: ['domain', 'config', 'ports', 'publish'],
  merge: ['domain', 'config', 'examine', 'ports', 'publish', 'version'],
  post: ['domain', 'ports'],
  publish: ['domain', 'config', 'remedy', 'report', 'ports', 'version'],
  adapters: ['domain', 'ports'],
  entries: ['adapters', 'cutover', 'discover', 'domain', 'examine', 'main', 'merge', 'ports', 'post', 'report'],
}

/** Packages by layer. Vendors stand at the edge; `yaml` reads text and touches nothing. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  config: ['yaml'],
  adapters: [
    '@actions/core',
    '@azure/identity',
    '@azure/arm-postgresql-flexible',
    '@azure/monitor-query-logs',
    'pg',
    'node:',
  ],
  entries: ['node:'],
}

interface Import {
  readonly file: string
  readonly specifier: string
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(ROOT, 'src', file), 'utf8')
  const found = text.matchAll(
    /^(?:import|export)\b(?:[^'"`;=]*?\bfrom\s*|\s*)['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  )
  return [...found].map(([, stated, dynamic]) => ({ file, specifier: stated ?? dynamic ?? '' }))
}

function layerOf(path: string): string {
  return path.split('/')[0]?.replace(/(\.generated)?\.ts$/, '') ?? ''
}

function complaint({ file, specifier }: Import): string | undefined {
  const from = layerOf(file)
  if (!specifier.startsWith('.')) {
    const allowed = (PACKAGES[from] ?? []).some(
      name => specifier === name || (name.endsWith(':') && specifier.startsWith(name)),
    )
    return allowed ? undefined : `${file} imports the package ${specifier}`
  }
  const to = layerOf(relative('.', join(dirname(file), specifier)))
  const allowed = from === to || (ALLOWED[from] ?? []).includes(to)
  return allowed ? undefined : `${file} (${from}) imports ${specifier} (${to})`
}

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(path =>
  path.endsWith('.ts'),
)

describe('import directions', () => {
  it('sees the imports at all', () => {
    expect(sources.flatMap(importsOf).length).toBeGreaterThan(sources.length)
    expect(complaint({ file: 'domain/role.ts', specifier: '../judge/judge.ts' })).toMatch(/domain/)
    expect(complaint({ file: 'judge/judge.ts', specifier: 'node:fs' })).toMatch(/package/)
  })

  it('follow the order of the layers', () => {
    expect(sources.flatMap(importsOf).flatMap(one => complaint(one) ?? [])).toEqual([])
  })
})
