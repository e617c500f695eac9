import { describe, expect, it } from 'vitest'
import { type Annotation, chooseAnnotations, renderAnnotation } from '../../../src/report/annotations.ts'
import {
  FAILED,
  failedLogin,
  HOSTILE,
  hostileServer,
  INCONCLUSIVE,
  judged,
  owned,
  READY,
  SKIPPED,
  server,
  smokeResult,
} from '../sample.ts'

const annotation = (more: Partial<Annotation>): Annotation => ({
  level: 'error',
  title: 'T',
  message: 'm',
  location: null,
  ...more,
})
const titles = (annotations: readonly Annotation[]) => annotations.map(({ title }) => title)

describe('renderAnnotation', () => {
  it('writes one workflow command with the place first', () => {
    const location = { path: 'db/001.sql', line: 3, column: 7 }
    expect(renderAnnotation(annotation({ location }))).toBe('::error file=db/001.sql,line=3,col=7,title=T::m')
    expect(renderAnnotation(annotation({ level: 'notice' }))).toBe('::notice title=T::m')
  })

  it('escapes as the runner unescapes', () => {
    const rendered = renderAnnotation(annotation({ title: 'a:b,c%', message: 'x: y, 100%\nnext' }))
    expect(rendered).toBe('::error title=a%3Ab%2Cc%25::x: y, 100%25%0Anext')
  })

  it.each([
    ['an absolute path', { path: '/etc/passwd', line: 1 }],
    ['a path of Windows', { path: 'C:\\x', line: 1 }],
    ['a path that leaves the repository', { path: 'a/../../b', line: 1 }],
    ['no path', { path: '', line: 1 }],
    ['no line', { path: 'a', line: 0 }],
    ['half a line', { path: 'a', line: 1.5 }],
    ['a path with a line break', { path: 'a\nb', line: 1 }],
  ])('names no place for %s', (_, location) => {
    expect(renderAnnotation(annotation({ location }))).toBe('::error title=T::m')
  })

  it('tidies a path that is relative all the same', () => {
    expect(renderAnnotation(annotation({ location: { path: './db\\a.sql', line: 1 } }))).toContain(
      'file=db/a.sql,line=1,',
    )
  })

  it('stays under the length at which the runner cuts', () => {
    const rendered = renderAnnotation(annotation({ message: 'x'.repeat(10_000) }))
    expect(rendered.length).toBeLessThan(4096)
    expect(rendered).toMatch(/…$/)
  })
})

describe('chooseAnnotations', () => {
  it('says nothing of a server that is ready', () => {
    expect(chooseAnnotations(READY)).toEqual({ annotations: [], leftOut: 0 })
  })

  it('says a skipped run in one notice', () => {
    const { annotations } = chooseAnnotations(SKIPPED)
    expect(annotations.map(({ level }) => level)).toEqual(['notice'])
    expect(annotations[0]?.message).toContain('fork')
  })

  it('tells one cause once, with the code, the cause and the fix', () => {
    const [first, ...others] = chooseAnnotations(INCONCLUSIVE).annotations
    expect(first?.title).toBe("The server's firewall turned the runner away (pg/firewall)")
    expect(first?.message).toContain('$ az postgres flexible-server firewall-rule create')
    expect(others.length).toBeLessThanOrEqual(1)
  })

  it('groups objects by server, database and role', () => {
    const { annotations } = chooseAnnotations(FAILED)
    expect(titles(annotations)).toEqual(['shop_legacy still owns 2 objects in shop-prod/shop'])
    expect(annotations[0]?.message).toContain('table public.orders, table public.items.')
    expect(annotations[0]?.message).toContain('remediate.sql')
    expect(annotations[0]?.location).toEqual({ path: '.github/postgres-entra-gate.yml', line: 3 })
  })

  it('asks for a successor where none is named', () => {
    const judgement = judged([server({}, [owned('other', 'orders')])])
    expect(chooseAnnotations(judgement).annotations[0]?.message).toContain('under `migration`')
  })

  it('puts refused logins first, then smoke queries, gaps and owners', () => {
    const sample = server({}, [owned('shop_legacy', 'orders')])
    const logins = [
      ...sample.logins.slice(0, 1),
      failedLogin('shop-app', 'pg/role-missing'),
      failedLogin('late', 'net/stalled'),
    ]
    const smoke = [smokeResult({ status: 'fail', message: 'expected 1, got 2' })]
    expect(titles(chooseAnnotations(judged([{ ...sample, logins, smoke }])).annotations)).toEqual([
      'The PostgreSQL role does not exist (pg/role-missing)',
      'Smoke query failed',
      'The server stopped answering (net/stalled)',
      'shop_legacy still owns 1 object in shop-prod/shop',
    ])
  })

  it('is silent about what was accepted', () => {
    const sample = server({}, [owned('shop_legacy', 'orders')])
    const suppressions = [{ fingerprint: '*', until: undefined, location: { path: 'c.yml', line: 1 } }]
    expect(chooseAnnotations(judged([sample], { suppressions })).annotations).toEqual([])
  })

  it('keeps to ten of a kind, the error of the failing step included, and counts the rest', () => {
    const objects = Array.from({ length: 30 }, (_, index) => owned(`legacy${index}`, `t${index}`))
    const failing = chooseAnnotations(judged([server({}, objects)]))
    expect(failing.annotations).toHaveLength(9)
    expect(failing.leftOut).toBe(22)
    expect(failing.annotations.at(-1)?.message).toContain('22 more errors')
    const passing = chooseAnnotations(judged([server({}, objects)], { failOn: 'never' }))
    expect(passing.annotations).toHaveLength(10)
    expect(passing.annotations.at(-1)?.title).toBe('21 more')
  })

  it('keeps ten that are exactly ten', () => {
    const objects = Array.from({ length: 10 }, (_, index) => owned(`legacy${index}`, `t${index}`))
    const { annotations, leftOut } = chooseAnnotations(
      judged([server({}, objects)], { severities: { 'owned-by-password-role': 'warning' } }),
    )
    expect([annotations.length, leftOut]).toEqual([10, 0])
    expect(annotations.every(({ level }) => level === 'warning')).toBe(true)
  })

  it.each(HOSTILE)('makes one harmless line of each, also of %j', name => {
    for (const one of chooseAnnotations(judged([hostileServer(name)])).annotations) {
      const rendered = renderAnnotation(one)
      expect(rendered).toMatch(/^::(error|warning|notice) /)
      expect(rendered).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
      expect(rendered.split('::')[1]?.match(/(^|,)[a-z]+=/g)?.length ?? 0).toBeLessThanOrEqual(3)
      // What unescapes to a line must have been our own line break: none begins a command.
      const lines = rendered.slice(2).replaceAll('%0A', '\n').split('\n').slice(1)
      expect(lines.filter(line => /^\s*(::|##\[)/.test(line))).toEqual([])
    }
  })
})
