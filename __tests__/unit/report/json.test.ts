import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { failure } from '../../../src/domain/failure/failure.ts'
import type { Judgement } from '../../../src/domain/judgement.ts'
import { renderEvidence, renderReport } from '../../../src/report/json.ts'
import {
  auditOf,
  CONTEXT,
  evidence,
  FAILED,
  HOSTILE,
  hostileServer,
  INCONCLUSIVE,
  judged,
  owned,
  READY,
  SKIPPED,
  server,
} from '../sample.ts'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../docs/report.schema.json'), 'utf8'))
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
formats.default(ajv)
const validate = ajv.compile(schema)

const textOf = (judgement: Judgement) => [...renderReport(judgement, CONTEXT)].join('')
const reportOf = (judgement: Judgement) => JSON.parse(textOf(judgement))
const problems = (report: unknown) => (validate(report) ? [] : validate.errors)

describe('report.json', () => {
  it.each([
    ['pass', READY],
    ['fail', FAILED],
    ['inconclusive', INCONCLUSIVE],
    ['skipped', SKIPPED],
  ])('of a verdict %s keeps to its schema', (verdict, judgement) => {
    const report = reportOf(judgement)
    expect(problems(report)).toEqual([])
    expect(report).toMatchObject({ schemaVersion: 1, verdict, ready: verdict === 'pass' })
  })

  it.each(HOSTILE)('holds every name exactly, also %j', name => {
    const text = textOf(judged([hostileServer(name)]))
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
    const report = JSON.parse(text)
    expect(problems(report)).toEqual([])
    expect(report.servers[0].databases[0].name).toBe(name)
    expect(report.findings.some((finding: { role: string | null }) => finding.role === name)).toBe(true)
  })

  it('says how each login went, and the counts', () => {
    expect(reportOf(READY).servers[0]).toMatchObject({ entraLogin: 'proven', sharedPasswordOwnedObjects: 0 })
    expect(reportOf(INCONCLUSIVE).servers[0]).toMatchObject({
      entraLogin: 'unavailable',
      sharedPasswordOwnedObjects: null,
    })
    expect(reportOf(FAILED).servers[0].databases).toEqual([
      { name: 'shop', status: 'audited', passwordOwnedObjects: 2, listed: 2, durationMs: 12 },
    ])
  })

  it('classifies roles, with OIDs as text', () => {
    const { roles } = reportOf(FAILED).servers[0]
    const entra = roles.find(({ name }: { name: string }) => name === 'gh-entra-gate')
    const password = roles.find(({ name }: { name: string }) => name === 'shop_legacy')
    expect(entra).toMatchObject({ oid: '20', class: 'entra', keepsPassword: false, principal: 'service' })
    expect(password).toMatchObject({ name: 'shop_legacy', class: 'password', keepsPassword: true, objectId: null })
  })

  it('keeps values of rows to itself', () => {
    const text = textOf(judged([hostileServer('x')]))
    expect(JSON.parse(text).smoke[1].error).not.toHaveProperty('detail')
  })

  it('writes a finding per line, and no piece is large', () => {
    const objects = Array.from({ length: 1000 }, (_, index) => owned('shop_legacy', `t${index}`))
    const pieces = [...renderReport(judged([server({}, objects)]), CONTEXT)]
    expect(Math.max(...pieces.map(piece => piece.length))).toBeLessThan(5000)
    expect(pieces.join('').match(/^ {4}\{"rule":/gm)).toHaveLength(1000)
  })
})

describe('docs/report.schema.json', () => {
  it('refuses an unknown property anywhere', () => {
    expect(problems({ ...reportOf(READY), more: 1 })).not.toEqual([])
    const report = reportOf(FAILED)
    report.findings[0].object.more = 1
    expect(problems(report)).not.toEqual([])
  })

  it('refuses a report that lacks one', () => {
    for (const name of Object.keys(reportOf(READY))) {
      const { [name]: _, ...rest } = reportOf(READY)
      expect(problems(rest), name).not.toEqual([])
    }
  })

  it('describes every property and lets no other in', () => {
    const objects: [
      string,
      { properties: Record<string, { description?: string }>; additionalProperties?: boolean },
    ][] = [['report', schema], ['tool', schema.properties.tool], ...(Object.entries(schema.$defs) as typeof objects)]
    for (const [name, { properties, additionalProperties }] of objects) {
      expect(additionalProperties, name).toBe(false)
      for (const [property, { description }] of Object.entries(properties))
        expect(description, `${name}.${property}`).toBeTruthy()
    }
  })
})

describe('evidence.json', () => {
  it('is the evidence', () => {
    // Compared as JSON: what is undefined there is absent here.
    for (const sample of [
      evidence([]),
      evidence([server(), server({ shared: [], audits: [] })]),
      evidence([hostileServer('a\u202e\n"b\\'), server({}, [owned('a', 'b'), owned('a', 'c')])]),
      evidence([
        server({
          audits: [auditOf('x', { kind: 'unavailable', failure: failure('pg/timeout') })],
        }),
      ]),
      evidence([], failure('id-token/fork-pull-request')),
    ])
      expect(JSON.parse([...renderEvidence(sample)].join(''))).toEqual(JSON.parse(JSON.stringify(sample)))
  })
})
