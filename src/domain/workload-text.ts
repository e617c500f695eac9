/**
 * What can be read off the text of a statement without understanding it. pg_stat_statements keeps the first text of a kind with constants
 * replaced by `$n`; anybody who may run SQL decides what stands there, so a text is hostile input: it only ever reaches the server
 * as the body of a PREPARE by the extended protocol, which takes one statement and refuses more.
 */
export type StatementShape =
  /** Goes into PREPARE as it is, or with the part that can be planned cut out. */
  | { readonly kind: 'plan'; readonly sql: string; readonly parameters: number }
  | { readonly kind: 'nothing-to-prove' }
  | { readonly kind: 'ownership' }
  | { readonly kind: 'utility' }

const NOTHING =
  /^(begin|start|commit|end|rollback|abort|savepoint|release|set|reset|show|discard|deallocate|listen|unlisten|notify|fetch|move|close|prepare|execute|checkpoint|load)\b/i
const OWNERSHIP =
  /^(create|alter|drop|comment|grant|revoke|truncate|vacuum|analyze|analyse|cluster|reindex|refresh|reassign|security|import|lock)\b/i
const PLANNED = /^(select|insert|update|delete|merge|with|values|table)\b/i
const CURSOR =
  /^declare\s+(?:"(?:[^"]|"")+"|[^\s]+)\s+(?:(?:binary|insensitive|asensitive|no|scroll)\s+)*cursor\s+(?:with(?:out)?\s+hold\s+)?for\s+/i
const COPY_QUERY = /^copy\s*\(([\s\S]*)\)\s*to\b/i
const NAME = '(?:"(?:[^"]|"")+"|[\\w\\u0080-\\uffff$]+)'
const COPY_TABLE = new RegExp(
  `^copy\\s+(?:binary\\s+)?(${NAME}(?:\\s*\\.\\s*${NAME})?)\\s*(?:\\(([^()]*)\\))?\\s*(from|to)\\b`,
  'i',
)

export function shapeOf(text: string): StatementShape {
  const sql = withoutLead(text)
  if (PLANNED.test(sql.replace(/^[(\s]+/, ''))) return planned(sql)
  if (NOTHING.test(sql)) return { kind: 'nothing-to-prove' }
  const cursor = CURSOR.exec(sql)
  if (cursor !== null) return shapeOf(sql.slice(cursor[0].length))
  if (/^copy\b/i.test(sql)) return copied(sql)
  if (OWNERSHIP.test(sql)) return { kind: 'ownership' }
  return { kind: 'utility' }
}

function planned(sql: string): StatementShape {
  const rewritten = renumbered(extracts(typedLiterals(sql)))
  return { kind: 'plan', sql: rewritten, parameters: highestParameter(rewritten) }
}

/** COPY checks what a SELECT of these columns, or an INSERT into them, checks. */
function copied(sql: string): StatementShape {
  const query = COPY_QUERY.exec(sql)?.[1]
  if (query !== undefined) return shapeOf(query)
  const [, table, list, direction] = COPY_TABLE.exec(sql) ?? []
  if (table === undefined || direction === undefined) return { kind: 'utility' }
  const columns = list?.trim() ?? ''
  if (direction.toLowerCase() === 'to') return planned(`select ${columns === '' ? '*' : columns} from ${table}`)
  return columns === ''
    ? planned(`insert into ${table} default values`)
    : planned(
        `insert into ${table} (${columns}) values (${columns
          .split(',')
          .map(() => 'null')
          .join(', ')})`,
      )
}

/** Blanks and comments in front. */
function withoutLead(text: string): string {
  return text.replace(/^(?:\s+|--[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/)+/, '').replace(/[;\s]+$/, '')
}

const TYPED =
  /\b(interval|date|timestamptz|timestamp(?:\s+with(?:out)?\s+time\s+zone)?|timetz|time|inet|cidr|uuid|jsonb?|bit|varbit|numeric)\s+\$(\d+)\b(?!\s*::)/gi

/** `interval '1 day'` is kept as `interval $1`, which is no SQL any more: `$1::interval` is what was meant. */
function typedLiterals(sql: string): string {
  return outsideQuotes(sql, part =>
    part.replace(TYPED, (_, type: string, number: string) => `$${number}::${type.toLowerCase()}`),
  )
}

/** `extract(epoch from x)` is kept as `extract($1 from x)`. Which field it was makes no difference to privileges. */
function extracts(sql: string): string {
  return outsideQuotes(sql, part => part.replace(/\bextract\s*\(\s*\$\d+\s+from\b/gi, 'extract(epoch from'))
}

/** Without holes in the numbers: nobody could tell the type of a parameter that is not there. */
function renumbered(sql: string): string {
  const numbers = new Map<string, number>()
  return outsideQuotes(sql, part =>
    part.replace(/\$(\d+)\b/g, (_, number: string) => {
      if (!numbers.has(number)) numbers.set(number, numbers.size + 1)
      return `$${numbers.get(number)}`
    }),
  )
}

const QUOTED = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\/\*[\s\S]*?\*\/|--[^\n]*|\$([A-Za-z_]\w*)?\$[\s\S]*?\$\1\$/g

function outsideQuotes(sql: string, change: (part: string) => string): string {
  let at = 0
  let result = ''
  for (const match of sql.matchAll(QUOTED)) {
    result += change(sql.slice(at, match.index)) + match[0]
    at = match.index + match[0].length
  }
  return result + change(sql.slice(at))
}

/** How many values EXECUTE wants: PostgreSQL counts by the highest number. */
export function highestParameter(sql: string): number {
  let highest = 0
  outsideQuotes(sql, part => {
    for (const [, number] of part.matchAll(/\$(\d+)/g)) highest = Math.max(highest, Number(number))
    return part
  })
  return highest
}

/** Types that are tried, in this order, for parameters that the server cannot infer the type of. */
export const GUESSES = ['text', 'integer', 'timestamptz', 'numeric', 'jsonb', 'interval', 'boolean'] as const

/**
 * The same with a cast behind parameters: the one that the server names, else those around the place that it points at, else all.
 * Undefined where there is none without a cast.
 */
export function withGuess(
  sql: string,
  type: string,
  { message, position }: { readonly message: string; readonly position: number | null },
): string | undefined {
  const named = /parameter \$(\d+)/.exec(message)?.[1]
  const [start, end] = named === undefined && position !== null ? around(sql, position - 1) : [0, sql.length]
  let at = 0
  const guessed = outsideQuotes(sql, part => {
    const from = sql.indexOf(part, at)
    at = from + part.length
    return part.replace(/\$(\d+)\b(?!\s*::)/g, (whole: string, number: string, offset: number) => {
      const place = from + offset
      return place >= start && place <= end && (named === undefined || number === named) ? `${whole}::${type}` : whole
    })
  })
  return guessed === sql ? undefined : guessed
}

/** A call reaches to its closing parenthesis; an operator to its neighbours. */
function around(sql: string, at: number): readonly [number, number] {
  const call = /^[\w."]+\s*\(/.exec(sql.slice(at))
  if (call === null) return [at - 12, closing(sql, at + 1)]
  return [at, closing(sql, at + call[0].length)]
}

/** Where the bracket that is open at this place closes; a little further on where none is open. */
function closing(sql: string, at: number): number {
  let depth = 0
  for (let index = at; index < sql.length; index++) {
    if (sql[index] === '(' || sql[index] === '[') depth++
    if (sql[index] === ')' || sql[index] === ']') depth--
    if (depth < 0) return index
    if (depth === 0 && index > at + 12 && /[\s,)]/.test(sql[index] ?? '')) return index
  }
  return sql.length
}

/** What kind of trouble the server's refusal of a plan is. https://www.postgresql.org/docs/current/errcodes-appendix.html */
const GUESSABLE: ReadonlySet<string> = new Set(['42P18', '42725', '42883', '42804', '42846', '42P08', '22P02'])

export function mayBeGuessed(sqlState: string, parameters: number): boolean {
  return parameters > 0 && GUESSABLE.has(sqlState)
}

/** A text that ends in the middle: Query Store keeps the beginning only. */
export function looksTruncated(sqlState: string, message: string): boolean {
  return sqlState === '42601' && /at end of input|unterminated/i.test(message)
}

/** Functions that look for a sequence when they are executed, by a name that stands in a parameter. */
export function namesSequenceByParameter(sql: string): boolean {
  return /\b(?:nextval|currval|setval)\s*\(\s*\$\d/i.test(sql)
}

/** The table that an INSERT writes into and the columns that it names, as far as the text shows them; names in lower case unless quoted. */
export function insertedInto(sql: string): { readonly table: string; readonly columns: readonly string[] } | undefined {
  const [, path, list] = INSERT.exec(sql) ?? []
  if (path === undefined) return undefined
  const names = (text: string) => [...text.matchAll(new RegExp(NAME, 'g'))].map(([name]) => bare(name))
  const table = names(path).at(-1)
  return table === undefined ? undefined : { table, columns: list === undefined ? [] : names(list) }
}

const INSERT = new RegExp(
  `\\binsert\\s+into\\s+(${NAME}(?:\\s*\\.\\s*${NAME})*)\\s*(?:as\\s+${NAME}\\s*)?(?:\\(([^()]*)\\))?`,
  'i',
)

function bare(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase()
}
