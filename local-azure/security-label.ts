import type pg from 'pg'
import { type SqlToken, sqlTokens } from './sql-tokens.ts'

/**
 * `SECURITY LABEL FOR pgaadauth ON ROLE …` needs a label provider, and a provider is a library that only Azure has. So the
 * statement is replaced, on its way in, by a call of the procedure that writes the same row (`dress/security-label.sql`):
 * the command tag is `CALL`. Only a statement of its own is replaced, not one in a `DO` block or a function; everything
 * else stays as it is, byte for byte. The text may be bytes read as latin1, of any encoding that extends ASCII.
 * https://www.postgresql.org/docs/current/sql-security-label.html
 */
export function replaceSecurityLabels(sql: string): string {
  // Nearly every text ends here.
  if (!/security/i.test(sql)) return sql
  let replaced = ''
  let copied = 0
  for (const statement of statementsOf(sql)) {
    const call = callFor(statement)
    const [first, last] = [statement.at(0), statement.at(-1)]
    if (call === undefined || first === undefined || last === undefined) continue
    replaced += sql.slice(copied, first.start) + call
    copied = last.end
  }
  return replaced + sql.slice(copied)
}

/** What each statement consists of, blanks and the semicolon left out. Semicolons in parentheses are those of rules. */
function* statementsOf(sql: string): Generator<readonly SqlToken[]> {
  let tokens: SqlToken[] = []
  let depth = 0
  for (const token of sqlTokens(sql)) {
    if (token.kind === 'blank') continue
    if (token.kind === 'symbol' && '(['.includes(token.text)) depth += 1
    if (token.kind === 'symbol' && ')]'.includes(token.text)) depth -= 1
    if (token.text !== ';' || depth > 0) {
      tokens.push(token)
      continue
    }
    yield tokens
    tokens = []
  }
  yield tokens
}

function callFor(statement: readonly SqlToken[]): string | undefined {
  // Without FOR, or for another provider, the statement is PostgreSQL's to refuse.
  const [security, label, forWord, provider, on, roleWord, role, ...rest] = statement
  const words = [security, label, forWord, on, roleWord]
  if (words.map(keyword).join(' ') !== 'security label for on role') return undefined
  if (provider === undefined || !isProvider(provider) || role === undefined) return undefined
  const nameEscape = keyword(rest[0]) === 'uescape' ? rest.slice(0, 2) : []
  const [is, text, ...more] = rest.slice(nameEscape.length)
  const name = nameAsString(role)
  if (name === undefined || keyword(is) !== 'is' || text === undefined) return undefined
  if (text.kind !== 'string' && keyword(text) !== 'null') return undefined
  const textEscape = keyword(more[0]) === 'uescape' ? more.slice(0, 2) : []
  if (more.length > textEscape.length) return undefined
  const argument = (first: string, others: readonly SqlToken[]) => [first, ...others.map(token => token.text)].join(' ')
  return `call pg_catalog.pgaadauth_set_label(${argument(name, nameEscape)}, ${argument(text.text, textEscape)})`
}

/** Empty for what is no word: a quoted name is never a keyword. */
function keyword(token: SqlToken | undefined): string {
  return token?.kind === 'word' ? token.text.toLowerCase() : ''
}

function isProvider(token: SqlToken): boolean {
  return token.kind === 'word'
    ? keyword(token) === 'pgaadauth'
    : token.text === '"pgaadauth"' || token.text === "'pgaadauth'"
}

/** A name in any of its forms as a string constant: lower case where it is not quoted, its Unicode escapes kept. */
function nameAsString({ kind, text }: SqlToken): string | undefined {
  if (kind === 'word') return RESERVED.has(text.toLowerCase()) ? undefined : `'${text.replace(/[A-Z]/g, lower)}'`
  if (kind !== 'name') return undefined
  const [prefix = '', body = ''] = [text.slice(0, text.indexOf('"')), text.slice(text.indexOf('"') + 1, -1)]
  const quoted = `'${body.replaceAll('""', '"').replaceAll("'", "''")}'`
  return prefix + quoted
}

const lower = (letter: string) => letter.toLowerCase()

/** What PostgreSQL does not take as the name of a role here. */
const RESERVED: ReadonlySet<string> = new Set(['current_user', 'session_user', 'current_role', 'user', 'is', 'uescape'])

/** Lets a session past the front door take the statement too: in texts and configurations, not in what submits itself. */
export function withSecurityLabels(client: pg.Client): pg.Client {
  const { query } = client
  return Object.assign(client, {
    query: (first: unknown, ...others: readonly unknown[]): unknown =>
      Reflect.apply(query, client, [withReplacement(first), ...others]),
  })
}

function withReplacement(query: unknown): unknown {
  if (typeof query === 'string') return replaceSecurityLabels(query)
  if (typeof query !== 'object' || query === null || 'submit' in query) return query
  if (!('text' in query) || typeof query.text !== 'string') return query
  return { ...query, text: replaceSecurityLabels(query.text) }
}
