import { expect } from 'vitest'
import { arrangeShop, CONFIG, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Names that try to become workflow commands, Markdown, HTML or SQL are text wherever they are printed.',
  exitCode: 1,
  says: [],
  arrange: async azure => {
    const { inputs } = await arrangeShop(azure)
    const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
    const statements = HOSTILE.map(
      name =>
        `create table public.${quoted(name)} (id integer); alter table public.${quoted(name)} owner to ${quoted(EVIL_ROLE)};`,
    )
    await azure.server.runSql(`create role ${quoted(EVIL_ROLE)} login password 'not-a-secret-that-counts'`)
    await azure.server.runSql(statements.join('\n'), 'shop')
    const file = `version: 1\nmigration:\n  - { from: ${JSON.stringify(EVIL_ROLE)}, to: gh-entra-gate }\n`
    return { inputs, files: { [CONFIG]: file } }
  },
  verify: ({ stdout, summary, outputs }) => {
    expect(outputs['password-owned-objects']).toBe(String(HOSTILE.length))
    const commands = [...stdout.matchAll(/^\s*(::|##\[).*$/gm)].map(([line]) => line)
    expect(commands.filter(line => !/^::(add-mask|group|endgroup|error|warning|notice)( |::)/.test(line))).toEqual([])
    expect(commands.filter(line => /^::error( |::)(?!.*title=)/.test(line) && line.includes('pwned'))).toEqual([])
    expect(summary).not.toMatch(/^::/m)
  },
}

const EVIL_ROLE = 'le"gacy\n::error::pwned'
const HOSTILE = [
  'a "quoted" name',
  'line\nbreak',
  '\r\n::error file=x::pwned',
  '::set-output name=ready::true',
  '##[error]pwned',
  'pipe | and `tick`s ```',
  '<img src=x onerror=alert(1)>',
  '[click](javascript:alert(1)) @octocat #1',
  '\u202Egnp.exe',
  "'; drop table app.orders; --",
  '*/ comment /*',
  '$$ dollar $1 $body$',
  '100%25 %0A %',
  '😀'.repeat(15),
  'ü'.repeat(31),
  'back\\slash',
]
