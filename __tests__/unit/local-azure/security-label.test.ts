import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replaceSecurityLabels } from '../../../local-azure/security-label.ts'
import { sqlTokens } from '../../../local-azure/sql-tokens.ts'

const LABEL = `'aadauth,oid=1,type=user'`
const STATEMENT = `security label for pgaadauth on role x is ${LABEL}`
const call = (role: string, label = LABEL) => `call pg_catalog.pgaadauth_set_label(${role}, ${label})`

describe('SECURITY LABEL is replaced', () => {
  it.each([
    [STATEMENT, call(`'x'`)],
    [`SECURITY LABEL FOR "pgaadauth" ON ROLE "a""b'c\`;--🦣" IS NULL`, call(`'a"b''c\`;--🦣'`, 'NULL')],
    [`security label for 'pgaadauth' on role LegacyÄ is null;`, `${call(`'legacyÄ'`, 'null')};`],
    [`\n Security\tLabel/* ; */for--;\npgaadauth on role "l\nb" Is ${LABEL} -- end`, `\n ${call(`'l\nb'`)} -- end`],
    [`begin; ${STATEMENT}; commit`, `begin; ${call(`'x'`)}; commit`],
    [`${STATEMENT};${STATEMENT}`, `${call(`'x'`)};${call(`'x'`)}`],
    [`select 'it''s', (1); ${STATEMENT}`, `select 'it''s', (1); ${call(`'x'`)}`],
    [`security label for pgaadauth on role x is E'a\\'b'`, call(`'x'`, `E'a\\'b'`)],
    [`security label for pgaadauth on role x is $l$a;'b$l$`, call(`'x'`, `$l$a;'b$l$`)],
    [`security label for pgaadauth on role x is 'a'\n 'b'`, call(`'x'`, `'a'\n 'b'`)],
    [`security label for pgaadauth on role U&"x\\202E" is null`, call(`U&'x\\202E'`, 'null')],
    [`security label for pgaadauth on role u&"x!202E" uescape '!' is null`, call(`u&'x!202E' uescape '!'`, 'null')],
    [`do $$ begin end $$; ${STATEMENT}`, `do $$ begin end $$; ${call(`'x'`)}`],
    [`select a$b, $1, 'c' /* /* ' */ ' */; ${STATEMENT}`, `select a$b, $1, 'c' /* /* ' */ ' */; ${call(`'x'`)}`],
    [`select 'a' -- '\n'; b'; ${STATEMENT}`, `select 'a' -- '\n'; b'; ${call(`'x'`)}`],
    [`select 1E'\\''; ${STATEMENT}`, `select 1E'\\''; ${call(`'x'`)}`],
  ])('%j', (sql, replaced) => {
    expect(replaceSecurityLabels(sql)).toBe(replaced)
  })
})

describe('what only looks like it stays', () => {
  it.each([
    `select '${STATEMENT.replaceAll("'", "''")}'`,
    `select ';${STATEMENT.replaceAll("'", "''")};'`,
    `select E'\\'; ${STATEMENT}; '`,
    `select $$;${STATEMENT};$$`,
    `select $a$ $$ ;${STATEMENT}; $a$`,
    `do $b$ begin ${STATEMENT}; end $b$`,
    `select 1 as "; ${STATEMENT};"`,
    `select 1 as "a""; ${STATEMENT};"`,
    `-- ; ${STATEMENT};`,
    `/* /* */ ; ${STATEMENT}; */`,
    `create rule r as on insert to t do also (select 1; ${STATEMENT}; select 2)`,
    `explain ${STATEMENT}`,
    `${STATEMENT} and more`,
    `security label for other on role x is 'a'`,
    `security label for PgAadAuth2 on role x is 'a'`,
    `security label for "PGAADAUTH" on role x is 'a'`,
    `security label on role x is 'a'`,
    `security label for pgaadauth on table x is 'a'`,
    `security label for pgaadauth on role current_user is 'a'`,
    `security label for pgaadauth on "role" x is 'a'`,
    `security label for pgaadauth on role 'x' is 'a'`,
    `security label for pgaadauth on role x is y`,
    `security label for pgaadauth on role x is 'never ends`,
    `security label for pgaadauth on role x is E'never ends\\`,
    `security label for pgaadauth on role x is /* never ends 'a'`,
    `security label for pgaadauth on role "x is 'a'`,
    `security label for pgaadauth on role x is $q$a`,
    'security label for pgaadauth on role x is',
    'security',
    '',
  ])('%j', sql => {
    expect(replaceSecurityLabels(sql)).toBe(sql)
  })
})

/** Pieces that a lexer may stumble over, and every word of the statement but in no order that makes one. */
const noise = fc
  .array(
    fc.oneof(
      fc.constantFrom("'", "''", '"', '$$', '$a$', '/*', '*/', '--', '\n', '\\', "E'", 'U&"', ';', '(', ')', '$1', ' '),
      fc.constantFrom('security ', 'label ', 'for ', 'pgaadauth ', 'on ', 'is ', 'null', 'Ä', '🦣'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map(pieces => pieces.join(''))

describe('any text', () => {
  it('is the sum of its tokens', () => {
    fc.assert(
      fc.property(noise, sql => {
        expect([...sqlTokens(sql)].map(({ text }) => text).join('')).toBe(sql)
      }),
    )
  })

  it('without the statement stays as it is', () => {
    fc.assert(
      fc.property(noise, sql => {
        fc.pre(!/role/i.test(sql))
        expect(replaceSecurityLabels(sql)).toBe(sql)
      }),
    )
  })

  it('stays as it is inside a string, a name, a comment', () => {
    fc.assert(
      fc.property(noise, text => {
        const sql = `${text}; ${STATEMENT};`
        const inside = [
          `select '${sql.replaceAll("'", "''")}'`,
          `select E'${sql.replaceAll(/['\\]/g, '\\$&')}'`,
          `select "${sql.replaceAll('"', '""')}"`,
          `select $unlikely$${sql}$unlikely$`,
          `/*${sql.replaceAll(/\/\*|\*\//g, '').replaceAll(/[*/]/g, '')}*/`,
        ]
        for (const one of inside) expect(replaceSecurityLabels(one)).toBe(one)
      }),
    )
  })

  it('around the statement stays as it is, and the statement is found', () => {
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        const quoted = `select $unlikely$${before}$unlikely$;`
        const [sql, replaced] = [`${quoted}${STATEMENT};${after}`, `${quoted}${call(`'x'`)};${after}`]
        expect(replaceSecurityLabels(sql)).toBe(replaced)
      }),
    )
  })

  it('is the same as bytes read as latin1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const sql = `select $unlikely$${text}$unlikely$; security label for pgaadauth on role "${text.replaceAll('"', '""')}" is null`
        const bytes = (one: string) => Buffer.from(one, 'utf8').toString('latin1')
        expect(replaceSecurityLabels(bytes(sql))).toBe(bytes(replaceSecurityLabels(sql)))
        expect(replaceSecurityLabels(sql)).not.toBe(sql)
      }),
    )
  })
})
