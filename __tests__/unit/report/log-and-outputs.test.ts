import { describe, expect, it } from 'vitest'
import { FAILURES } from '../../../src/domain/failure/catalogue.ts'
import type { FailureCode } from '../../../src/domain/failure/failure.ts'
import { failure } from '../../../src/domain/failure/failure.ts'
import { observed, unavailable } from '../../../src/domain/outcome.ts'
import { renderLog } from '../../../src/report/log.ts'
import { renderOutputs } from '../../../src/report/outputs.ts'
import { loginStatus } from '../../../src/report/server-facts.ts'
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

const log = (judgement: typeof READY) => [...renderLog(judgement, CONTEXT)]

describe('renderLog', () => {
  it('begins with the verdict', () => {
    expect(log(READY)[0]).toMatch(/^Passed: password authentication can be switched off/)
    expect(log(SKIPPED).join('\n')).toContain('nothing is claimed')
  })

  it('says what is proven, counted and found', () => {
    const text = log(FAILED).join('\n')
    expect(text).toContain('login of shop-app as shop-app: proven (object id 1111')
    expect(text).toContain('shop: looked at, 2 objects of password roles, 2 listed, 12 ms')
    expect(text).toContain('error: The table public.orders belongs to the password role shop_legacy')
    expect(text).toContain('passed: orders can be read (shop-prod/shop as shop-app), 4 ms')
  })

  it('explains a gap with the code, the cause and the fix', () => {
    const text = log(INCONCLUSIVE).join('\n')
    expect(text).toContain('(pg/firewall)')
    expect(text).toContain('Likely cause: No firewall rule covers')
    expect(text).toContain('    $ az postgres flexible-server firewall-rule create')
  })

  it('gives the words of the server line by line', () => {
    const logins = [failedLogin('audit', 'pg/unexpected', { detail: 'one\ntwo' })]
    expect(log(judged([server({ logins })]))).toEqual(expect.arrayContaining(['    | one', '    | two']))
  })

  it('gives the fix of a refused login', () => {
    const logins = [login('audit'), failedLogin('shop-app', 'pg/token-rejected')]
    expect(log(judged([server({ logins })])).join('\n')).toContain('$ az postgres flexible-server show')
  })

  it('stops after twenty findings of a server and counts the rest', () => {
    const objects = Array.from({ length: 1133 }, (_, index) => owned('shop_legacy', `t${index}`))
    const lines = log(judged([server({}, objects)]))
    expect(lines.filter(line => line.includes('[owned-by-password-role]'))).toHaveLength(20)
    expect(lines).toContain('  … and 1,113 more in report.json')
  })

  it.each(HOSTILE)('stays one harmless line per entry, also with %j', name => {
    for (const line of log(judged([hostileServer(name)]))) {
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
      expect(line).not.toMatch(/^\s*(::|##\[)/)
    }
  })
})

describe('a run without a configuration file', () => {
  const words = 'No configuration file was read: .github/postgres-entra-gate.yml is not there'
  const context = { ...CONTEXT, withoutFile: true }

  it.each([READY, FAILED])('says so in the log and the summary, whatever it came to', judgement => {
    expect([...renderLog(judgement, context)][1]).toContain(words)
    expect(renderSummary(judgement, context)).toContain('No configuration file was read')
  })

  it('and one with a file does not', () => {
    expect([...renderLog(READY, CONTEXT)].join('\n')).not.toContain('configuration file')
    expect(renderSummary(READY, CONTEXT)).not.toContain('configuration file')
  })
})

describe('renderOutputs', () => {
  it('gives every output of the step', () => {
    expect(renderOutputs(FAILED, CONTEXT)).toEqual({
      verdict: 'fail',
      ready: 'false',
      'password-owned-objects': '2',
      findings: '2',
      gaps: '0',
      'smoke-passed': '1',
      'smoke-failed': '0',
      report: '/tmp/report/report.json',
      remediation: '/tmp/report/remediation',
    })
  })

  it('says zero only when everything was counted', () => {
    const owned = (judgement: typeof READY) => renderOutputs(judgement, CONTEXT)['password-owned-objects']
    expect(owned(READY)).toBe('0')
    expect(owned(INCONCLUSIVE)).toBe('')
    expect(owned(SKIPPED)).toBe('')
    expect(owned(judged([server(), server({ accounting: unavailable(failure('pg/timeout')) })]))).toBe('')
    expect(owned(judged([server({ databases: unavailable(failure('pg/timeout')) })]))).toBe('')
    expect(owned(judged([server({ roles: unavailable(failure('pg/timeout')) })]))).toBe('')
  })

  it('counts a query that did not run as failed, and one with a warning as neither', () => {
    const smoke = (['pass', 'fail', 'not-run', 'warning'] as const).map(status => smokeResult({ status }))
    expect(renderOutputs(judged([server({ smoke })]), CONTEXT)).toMatchObject({
      'smoke-passed': '1',
      'smoke-failed': '2',
    })
  })

  it('names no folder where there are no files, and paths with slashes', () => {
    const context = { ...CONTEXT, reportDir: 'D:\\a\\_temp\\gate', remediationFiles: [] }
    expect(renderOutputs(READY, context)).toMatchObject({ remediation: '', report: 'D:/a/_temp/gate/report.json' })
  })
})

describe('loginStatus', () => {
  it('calls refused what judging makes a finding of, and nothing else', () => {
    for (const code of Object.keys(FAILURES) as FailureCode[]) {
      const logins = [login('audit'), failedLogin('shop-app', code)]
      const judgement = judged([server({ logins, roles: observed([]) })])
      const refused = judgement.findings.some(({ rule }) => rule === 'entra-login-refused')
      const status = judgement.servers[0]?.logins.map(loginStatus)
      expect(status, code).toEqual(['proven', refused ? 'refused' : 'unavailable'])
    }
  })
})
