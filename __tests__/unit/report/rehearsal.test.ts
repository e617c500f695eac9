import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { failure } from '../../../src/domain/failure/failure.ts'
import { notApplicable, unavailable } from '../../../src/domain/outcome.ts'
import { renderReport } from '../../../src/report/json.ts'
import { renderLog } from '../../../src/report/log.ts'
import { renderSummary } from '../../../src/report/summary.ts'
import { afterwards, failedWith, ran, refusedWith, rehearsal } from '../rehearsing.ts'
import { CONTEXT, HOSTILE, judged, READY, server } from '../sample.ts'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../docs/report.schema.json'), 'utf8'))
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
formats.default(ajv)
const validate = ajv.compile(schema)

const ALL = judged([
  server({
    rehearsals: [
      rehearsal(),
      rehearsal(
        ran(afterwards({ counts: [{ database: 'shop', kind: 'owner', count: 1 }], drop: refusedWith('2BP01') })),
      ),
      rehearsal(failedWith(refusedWith('42501', 'denied'), 'SQL statement "x"')),
      rehearsal({ kind: 'left-transaction', step: 1, title: 'commit' }),
      rehearsal(unavailable(failure('pg/locked', { database: 'shop' }))),
      rehearsal(notApplicable('shop-prod is production')),
    ],
  }),
])

describe('the section of rehearsals', () => {
  it('is not there where nobody asked for it', () => {
    expect(renderSummary(READY, CONTEXT)).not.toContain('Rehearsal')
    expect([...renderLog(READY, CONTEXT)].join('\n')).not.toMatch(/rehears/i)
  })

  it('counts only what was tried, what is wrong first', () => {
    const text = renderSummary(ALL, CONTEXT)
    expect(text).toContain('### Rehearsal: 4 of 6 scripts tried')
    const marks = [...text.matchAll(/^- (\S+ [a-z ]+): `shop-prod\/shop`, for `shop_legacy`, as `shop-admin`\./gm)]
    expect(marks.map(([, mark]) => mark)).toEqual([
      '❌ fails',
      '❌ fails',
      '❌ leaves something',
      '⚠️ could not be tried',
      '⛔ not rehearsed',
      '✅ works',
    ])
    expect(text).toContain('for at most 34 ms; everything was rolled back')
  })

  it.each(HOSTILE)('shows every name as the text that it is: %j', name => {
    const named = [{ type: 'table', identity: name }]
    const counts = [name, `${name}2`].map(database => ({ database, kind: 'owner' as const, count: 1 }))
    const role = { role: name, counts, named, drop: refusedWith('2BP01', name) }
    const rehearsals = [
      rehearsal(ran(role), { database: name, roles: [name], as: name }),
      rehearsal(failedWith(refusedWith('55000', name), name), { database: name }),
    ]
    const judgement = judged([server({ rehearsals })])
    const text = renderSummary(judgement, CONTEXT)
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
    expect(text).not.toMatch(/^\s*(::|##\[)/m)
    for (const line of renderLog(judgement, CONTEXT)) expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]|^(::|##\[)/u)
    const report = JSON.parse([...renderReport(judgement, CONTEXT)].join(''))
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    expect(report.rehearsals[0].afterwards[0].role).toBe(name)
  })
})

describe('report.json', () => {
  it('has every kind of rehearsal, and keeps to its schema', () => {
    const report = JSON.parse([...renderReport(ALL, CONTEXT)].join(''))
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    const seen = report.rehearsals.map((one: Record<string, unknown>) => [one.status, one.rolledBack, one.durationMs])
    expect(seen).toEqual([
      ['done', true, 34],
      ['left-over', true, 34],
      ['failed', true, 34],
      ['failed', false, 34],
      ['not-tried', true, null],
      ['refused', true, null],
    ])
    expect(report.rehearsals[2]).toMatchObject({
      failedAt: { step: 4, title: 'The handover.' },
      error: { sqlState: '42501', context: 'SQL statement "x"' },
    })
    expect(report.rehearsals[4].failure.code).toBe('pg/locked')
  })
})
