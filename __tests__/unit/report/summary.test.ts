import { describe, expect, it } from 'vitest'
import { failure } from '../../../src/domain/failure/failure.ts'
import type { Judgement } from '../../../src/domain/judgement.ts'
import { renderSummary } from '../../../src/report/summary.ts'
import {
  CONTEXT,
  FAILED,
  failedLogin,
  HOSTILE,
  hostileServer,
  INCONCLUSIVE,
  judged,
  login,
  owned,
  READY,
  SKIPPED,
  server,
  smokeResult,
} from '../sample.ts'

const summary = (judgement: Judgement) => renderSummary(judgement, CONTEXT)
const size = (text: string) => Buffer.byteLength(text)
const LIMIT = 900 * 1024

/** The lines outside code fences, after checking that every fence, fold and table is whole. */
function checkedLines(markdown: string): readonly string[] {
  let fence: string | undefined
  let columns: number | undefined
  let folds = 0
  const outside: string[] = []
  for (const line of markdown.split('\n')) {
    const mark = /^(`{3,})[a-z]*$/.exec(line)?.[1]
    if (fence !== undefined) {
      if (line === fence) fence = undefined
      continue
    }
    if (mark !== undefined) {
      fence = mark
      continue
    }
    outside.push(line)
    folds += (line.match(/^<details>/g)?.length ?? 0) - (line === '</details>' ? 1 : 0)
    const pipes = line.startsWith('|') ? line.split('|').length : undefined
    if (pipes !== undefined) expect(pipes, line).toBe(columns ?? pipes)
    columns = pipes
  }
  expect({ fence, folds }).toEqual({ fence: undefined, folds: 0 })
  return outside
}

/** What is left of a line when its code is taken away: the part that GitHub reads as Markdown. */
function outsideCode(line: string): string {
  const text = line.replace(/<code>[^<]*<\/code>/g, '').replace(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, '')
  // An entity is a character that means nothing.
  return text.replace(/&#\d+;/g, '·')
}

describe('renderSummary', () => {
  it.each([
    ['## ✅ Ready: password authentication can be switched off', READY],
    ['## ❌ Not ready', FAILED],
    ['## ⚠️ Inconclusive', INCONCLUSIVE],
    ['## ⏭️ Skipped', SKIPPED],
  ])('begins with the answer: %s', (heading, judgement) => {
    const text = summary(judgement)
    expect(text.startsWith(heading)).toBe(true)
    checkedLines(text)
    expect(text).toContain('postgres-entra-gate 0.1.0')
    expect(text).toContain('took 3.2 s')
  })

  it('claims nothing when nothing was looked at', () => {
    expect(summary(SKIPPED)).toContain('**nothing is claimed**')
  })

  it('says what stands in the way of a pass that is not ready', () => {
    const text = summary(judged([server({ smoke: [] })]))
    expect(text).toContain('Verdict **pass**, the step **passes**')
    expect(text).toContain('no permission to switch passwords off')
    expect(text).toContain('no smoke query has passed and no workload is proven')
  })

  it('explains refused logins and gaps with commands to copy', () => {
    const logins = [login('audit'), failedLogin('shop-app', 'pg/role-missing'), failedLogin('late', 'pg/firewall')]
    const text = summary(judged([server({ logins })]))
    expect(text).toContain('### Refused logins')
    expect(text).toContain('```sql\nselect * from pg_catalog.pgaadauth_create_principal_with_oid(')
    expect(text).toContain('```sh\naz postgres flexible-server firewall-rule create')
    expect(text.indexOf('### Refused logins')).toBeLessThan(text.indexOf('### Could not be looked at'))
  })

  it('shows a part of a workflow file as it is to be written', () => {
    const text = summary(judged([server({ logins: [failedLogin('audit', 'id-token/permission-missing')] })]))
    expect(text).toContain('```text\npermissions:\n  id-token: write\n  contents: read\n```')
    expect(text).toContain('The job lacks `permissions: id-token: write`.')
  })

  it('shows failed smoke queries with place, SQLSTATE and message', () => {
    const error = { sqlState: '42501', message: 'permission denied', hint: null, detail: null, position: null }
    const smoke = [smokeResult({ status: 'fail', message: 'permission denied', error }), smokeResult()]
    const text = summary(judged([server({ smoke })]))
    expect(text).toContain('### Smoke queries: 1 of 2 passed')
    expect(text).toMatch(
      /❌ failed \| `orders can be read` .*`\.github\/postgres-entra-gate\.yml:12` \| `42501` \| permission denied/,
    )
  })

  it('counts who owns what, and lists at most fifty objects', () => {
    const objects = Array.from({ length: 60 }, (_, index) =>
      owned('shop_legacy', `t${index}`, index < 40 ? 'table' : 'view'),
    )
    const text = summary(judged([server({}, objects)]))
    expect(text).toContain('| `shop_legacy` | `shop` | `owned-by-password-role` | 60 | 40 × table, 20 × view |  |')
    expect(text).toContain('`public.t49`')
    expect(text).not.toContain('`public.t50`')
    expect(text).toContain('… and 10 more in `report.json`')
  })

  it('has no command that undoes: who copies all of them would take back what was just done', () => {
    const text = renderSummary(FAILED, CONTEXT)
    expect(text).toContain('- `remediation/shop-prod/shop/undo.sql`')
    expect(text).toContain('-f remediation/shop-prod/shop/remediate.sql')
    expect(text).not.toContain('-f remediation/shop-prod/shop/undo.sql')
  })

  it('says where the remediation is and how it is run', () => {
    const text = summary(FAILED)
    expect(text).toContain(
      'psql "host=shop-prod.postgres.database.azure.com dbname=shop user=<administrator> sslmode=verify-full sslrootcert=system" -v ON_ERROR_STOP=1 -f remediation/shop-prod/shop/remediate.sql',
    )
    expect(text).toContain('dbname=HR user')
    expect(text).toContain('dbname=postgres user')
  })

  it.each(HOSTILE)('shows every name as the text that it is: %j', name => {
    const judgement = judged([hostileServer(name)])
    const path = `remediation/shop-prod/${encodeURIComponent(name)}/remediate.sql`
    const remediationFiles = [{ path, server: 'shop-prod', database: name }]
    const text = renderSummary(judgement, { ...CONTEXT, remediationFiles })
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
    for (const line of checkedLines(text).map(outsideCode)) {
      expect(line).not.toMatch(/<(?!\/?(details|summary|sub|code)>)/)
      expect(line).not.toMatch(/[@#:](?=[A-Za-z0-9/])/)
      expect(line.replace(/\\[[\]]/g, '')).not.toMatch(/\]\(/)
      expect(line).not.toMatch(/\$/)
    }
  })

  it('stays under the limit with 100,000 findings', { timeout: 60_000 }, () => {
    const objects = Array.from({ length: 100_000 }, (_, index) => owned(`legacy_${index % 300}`, `table_${index}`))
    const text = summary(judged([server({}, objects)]))
    expect(size(text)).toBeLessThan(LIMIT)
    checkedLines(text)
    expect(text).toContain('100,000 objects')
  })

  it('is cut between entries when it would be too large, and says so', { timeout: 60_000 }, () => {
    const objects = Array.from({ length: 400 }, (_, index) => owned(`legacy_${index % 8}`, '😀'.repeat(150) + index))
    const servers = Array.from({ length: 60 }, (_, index) => {
      const one = server({}, objects)
      return { ...one, server: { ...one.server, name: `server-${index}` } }
    })
    const text = summary(judged(servers))
    expect(size(text)).toBeLessThanOrEqual(LIMIT)
    expect(size(text)).toBeGreaterThan(LIMIT / 2)
    checkedLines(text)
    expect(text).toContain('**The rest is left out here**')
    expect(text.trimEnd().endsWith('</sub>')).toBe(true)
  })

  it('survives thousands of gaps with long words', () => {
    const logins = Array.from({ length: 3000 }, (_, index) =>
      failedLogin(`id-${index}`, 'pg/unexpected', { detail: `${index} ${'ü'.repeat(3000)}`, database: `db${index}` }),
    )
    const text = summary(
      judged([server({ logins, accounting: { kind: 'unavailable', failure: failure('pg/timeout') } })]),
    )
    expect(size(text)).toBeLessThanOrEqual(LIMIT)
    checkedLines(text)
  })
})
