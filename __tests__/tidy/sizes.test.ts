import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const LIMITS: readonly (readonly [pattern: RegExp, lines: number])[] = [
  [/^src\/entries\//, 60],
  [/^src\/main\.ts$/, 80],
  [/^src\/.*\.sql$/, 60],
  [/^(src|local-azure|demo|bench|scripts|__tests__)\/.*\.ts$/, 250],
]

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter(path => path !== '' && !path.includes('.generated.') && !path.endsWith('cases.sql'))

describe('sizes', () => {
  it('are what a reader can take in', () => {
    const long = files.flatMap(path => {
      const limit = LIMITS.find(([pattern]) => pattern.test(path))?.[1]
      if (limit === undefined) return []
      const lines = readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n').length
      return lines > limit ? [`${path}: ${lines} lines, at most ${limit}`] : []
    })
    expect(long).toEqual([])
  })
})

describe('what is committed', () => {
  it('pins every dependency to one version', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const ranges = Object.values({ ...manifest.dependencies, ...manifest.devDependencies }).map(String)
    expect(ranges.filter(range => !/^(npm:[^@]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(range))).toEqual([])
  })

  it('names no registry host in the lock', () => {
    expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toContain('"resolved"')
  })
})
