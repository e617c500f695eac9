import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One `-- @case` of a rule's cases.sql. */
export interface RuleCase {
  readonly name: string
  /** Each is sent as one batch, the session staying the same. */
  readonly batches: readonly string[]
  /** How many objects of each type the rule lists once the case stands. */
  readonly expected: ReadonlyMap<string, number>
}

/** One case of a rule as it is for one PostgreSQL major. */
export function readCase(rule: string, name: string, major: number): RuleCase {
  const path = join(import.meta.dirname, '../../../src/rules', rule, 'cases.sql')
  const found = parseCases(readFileSync(path, 'utf8'), major).find(one => one.name === name)
  if (found === undefined) throw new Error(`${path} has no case ${name}`)
  return found
}

/** The grammar stands at the top of owned-by-password-role/cases.sql. An unknown directive is an error, not a comment. */
function parseCases(text: string, major: number): readonly RuleCase[] {
  const [, ...cases] = text.split(/^-- @case /m)
  return cases.map(body => parseCase(body, major))
}

function parseCase(body: string, major: number): RuleCase {
  const [name = '', ...lines] = body.split('\n')
  const batches: string[][] = [[]]
  const expected = new Map<string, number>()
  let wanted = true
  for (const line of lines) {
    const directive = /^-- @(\w+)\s*(.*)$/.exec(line)
    if (directive === null) {
      if (wanted) batches.at(-1)?.push(line)
      continue
    }
    const [, word, rest = ''] = directive
    if (word === 'then') batches.push([])
    else if (word === 'majors') batches.push([])
    else if (word === 'expect') expect(rest, major, expected)
    else throw new Error(`unknown directive: ${line}`)
    if (word !== 'expect') wanted = word === 'then' || holds(rest, major)
  }
  return { name: name.trim(), batches: batches.map(batch => batch.join('\n')).filter(hasStatement), expected }
}

function expect(text: string, major: number, expected: Map<string, number>): void {
  const parts = /^(\d+) (.+?)(?: @majors (\S+))?$/.exec(text.trim())
  const [, count, type, majors] = parts ?? []
  if (count === undefined || type === undefined) throw new Error(`cannot read: -- @expect ${text}`)
  if (majors === undefined || holds(majors, major)) expected.set(type, (expected.get(type) ?? 0) + Number(count))
}

function holds(text: string, major: number): boolean {
  const parts = /^(\d+)-(\d+)$/.exec(text.trim())
  if (parts === null) throw new Error(`cannot read the majors: ${text}`)
  return Number(parts[1]) <= major && major <= Number(parts[2])
}

function hasStatement(batch: string): boolean {
  return batch.split('\n').some(line => line.trim() !== '' && !line.startsWith('--'))
}
