import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import schema from '../../docs/report.schema.json' with { type: 'json' }
import { startLocalAzure } from '../../local-azure/index.ts'
import { type ActionResult, runAction, runPost } from './run-action.ts'
import type { Scenario } from './scenario.ts'
import { everythingSaid, snapshotOf } from './snapshot.ts'

const FOLDER = join(import.meta.dirname, 'scenarios')
const names = readdirSync(FOLDER).sort()
const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
const isReport = ajv.compile(schema)

/** The header and the beginning of the payload of any JSON Web Token, and what a local Azure calls its request tokens. */
const SECRETS = [/eyJ[\w-]{8,}\.eyJ[\w-]{8,}/, /eyJ[\w-]{40,}/, /local-azure-[\w-]{32}/, /not-a-secret-that-counts/]

function expectNoSecret(result: ActionResult): void {
  for (const [place, text] of Object.entries(everythingSaid(result)))
    for (const secret of SECRETS) expect(secret.test(text), `${place} holds ${secret}`).toBe(false)
}

describe.concurrent('scenario', () => {
  // The context's own `expect`: snapshots of tests that run at the same time must not be mixed up.
  test.for(names)('%s', { timeout: 120_000 }, async (name, { expect }) => {
    const { scenario }: { scenario: Scenario } = await import(join(FOLDER, name, 'scenario.ts'))
    await using azure = await startLocalAzure({ pgMajor: 18 })
    const run = await scenario.arrange(azure)
    azure.requests.clear()
    const result = await runAction(azure, run)
    expectNoSecret(result)
    // As a runner does: always, also after a failure. Where nothing was kept, it has nothing to do.
    const post = Object.keys(result.state).length === 0 ? undefined : await runPost(azure, run, result)
    if (post !== undefined) expectNoSecret(post)
    await expect(snapshotOf(scenario.shows, result, azure, post)).toMatchFileSnapshot(
      join(FOLDER, name, 'expected.txt'),
    )
    expect(result.exitCode).toBe(scenario.exitCode)
    for (const words of scenario.says) expect(result.stdout).toMatch(words)
    const report = result.reports['report.json']
    if (report !== undefined) expect(isReport(JSON.parse(report)), JSON.stringify(isReport.errors)).toBe(true)
    await scenario.verify?.(result, azure, post)
  })
})

test('the canary finds a secret where there is one', async () => {
  await using azure = await startLocalAzure({ pgMajor: 18 })
  const token = await azure.entra.signAccessToken({ objectId: azure.tenantId })
  const leaking: ActionResult = {
    exitCode: 0,
    stdout: `::add-mask::x\nthe token is ${token}`,
    stderr: '',
    outputs: {},
    summary: '',
    state: {},
    reports: {},
    folders: { workspace: '', temp: '' },
  }
  expect(() => expectNoSecret(leaking)).toThrow(/log holds/)
})
