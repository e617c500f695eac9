import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import { runAction } from './run-action.ts'
import type { Scenario } from './scenario.ts'

/** What depends on PostgreSQL itself: sessions, catalogs, plans, transactions. The snapshots are of 18. */
const NAMES = [
  'ready',
  'owned-by-password-role',
  'modes',
  'no-escape-from-read-only',
  'expectations',
  'hostile-names',
  'rehearsal-works',
]
const OLDER = PG_MAJORS.filter(major => major !== 18)

describe.concurrent('the built action, on each older major', () => {
  test.for(OLDER.flatMap(major => NAMES.map(name => ({ major, name }))))('$major: $name', async ({ major, name }) => {
    const { scenario }: { scenario: Scenario } = await import(
      join(import.meta.dirname, 'scenarios', name, 'scenario.ts')
    )
    await using azure = await startLocalAzure({ pgMajor: major })
    const result = await runAction(azure, await scenario.arrange(azure))
    expect(result.stdout).toContain(`PostgreSQL ${major}`)
    expect(result.exitCode, result.stdout).toBe(scenario.exitCode)
    for (const words of scenario.says) expect(result.stdout).toMatch(words)
    await scenario.verify?.(result, azure)
  })
})
