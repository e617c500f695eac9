import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One `-- @case` of a rule's cases.sql. */
export interface RuleCase {
  readonly name: string
  /** Each is sent as one batch, the session staying the same. */
  readonly batches: readonly string[]
  /** How many objects of each type the rule lists once the case stands. */
  readonly expected: ReadonlyMap<string, number>
  /** How many objects of each type it sees and cannot judge. */
  readonly unreadable: ReadonlyMap<string, number>
  /** Whether a query of the rule is refused as a whole, and the gap names the missing privilege. */
  readonly closed: boolean
}

/** One case of a rule as it is for one PostgreSQL major. */
export function readCase(rule: string, name: string, major: number): RuleCase {
  const found = findCase(rule, name, major)
  if (found === undefined) throw new Error(`${pathOf(rule)} has no case ${name}`)
  return found
}

/** The same for a case that not every rule has. */
export function findCase(rule: string, name: string, major: number): RuleCase | undefined {
  return parseCases(readFileSync(pathOf(rule), 'utf8'), major).find(one => one.name === name)
}

const USUAL: ReadonlySet<string> = new Set(['nothing', 'look-alike', 'violation', 'mended', 'superuser'])

/** The cases beside the usual ones, in the order of the file. */
export function laterCases(rule: string, major: number): readonly RuleCase[] {
  return parseCases(readFileSync(pathOf(rule), 'utf8'), major).filter(({ name }) => !USUAL.has(name))
}

function pathOf(rule: string): string {
  return join(import.meta.dirname, '../../../src/rules', rule, 'cases.sql')
}

/** The grammar stands at the top of owned-by-password-role/cases.sql. An unknown directive is an error, not a comment. */
function parseCases(text: string, major: number): readonly RuleCase[] {
  const [, ...cases] = text.split(/^-- @case /m)
  return cases.map(body => parseCase(body, major))
}

/** Directives that expect something and send nothing. */
const JUDGING: ReadonlySet<string> = new Set(['expect', 'unreadable', 'closed'])

function parseCase(body: string, major: number): RuleCase {
  const [name = '', ...lines] = body.split('\n')
  const batches: string[][] = [[]]
  const expected = new Map<string, number>()
  const unreadable = new Map<string, number>()
  let closed = false
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
    else if (word === 'closed') closed ||= rest === '' || holds(rest, major)
    else if (word === 'unreadable') expect(rest, major, unreadable)
    else throw new Error(`unknown directive: ${line}`)
    if (!JUDGING.has(word ?? '')) wanted = word === 'then' || holds(rest, major)
  }
  return {
    name: name.trim(),
    batches: batches.map(batch => batch.join('\n')).filter(hasStatement),
    expected,
    unreadable,
    closed,
  }
}

function expect(text: string, major: number, expected: Map<string, number>): void {
  const parts = /^(\d+) (.+?)(?: @majors (\S+))?$/.exec(text.trim())
  const [, count, type, majors] = parts ?? []
  if (count === undefined || type === undefined) throw new Error(`cannot read the expectation: ${text}`)
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
