import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLIENT, load, loaded, problems, withServer } from './loading.ts'

/** Almost right: each with the problems it must give, and no others. */
const ALMOST: readonly (readonly [about: string, rest: string, expected: readonly string[]])[] = [
  ['camelCase', 'failOn: error', ['3: Unknown key `failOn` → Did you mean `fail-on`?']],
  ['snake_case', 'fail_on: error', ['3: Unknown key `fail_on` → Did you mean `fail-on`?']],
  ['a slip', 'migraton: [{ from: a, to: b }]', ['3: Unknown key `migraton` → Did you mean `migration`?']],
  [
    'a slip and a wrong value',
    'tiemout: soon',
    ['3: Unknown key `tiemout` → Did you mean `timeout`?', '3: `tiemout` is `soon`, which is no duration'],
  ],
  ['a slip beside the key itself', 'timeout: 5\ntiemout: soon', ['4: Unknown key `tiemout` → Did you mean `timeout`?']],
  ['the config key', 'config: x', ['3: Unknown key `config` → Known keys are version']],
  ['a duplicate key', 'mode: audit\nmode: gate', ['4: The key `mode` is given twice → Keep one of them']],
  [
    'a duplicate key of another type',
    'mode: audit\n"mode": gate',
    ['4: The key `"mode"` is given twice → Keep one of them'],
  ],
  ['an empty value', 'mode:', ['3: `mode` is empty → Write a text, or remove the key']],
  ['an empty text', 'mode: "  "', ['3: `mode` is empty → Write a text, or remove the key']],
  ['a list for a text', 'mode: [audit]', ['3: `mode` must be text, and is a list → Write a text']],
  [
    'a number for a text',
    'login-role: 007',
    ['3: `login-role` must be text, and is the number `007` → Put it in quotes: "007"'],
  ],
  [
    'a boolean for a text',
    'login-role: true',
    ['3: `login-role` must be text, and is the boolean `true` → Put it in quotes: "true"'],
  ],
  [
    'a text for a number',
    'concurrency: "4"',
    ['3: `concurrency` must be a whole number, and is text → Write a number such as `4`, without quotes'],
  ],
  [
    'a fraction',
    'concurrency: 1.5',
    ['3: `concurrency` is `1.5`, which is no whole number from 1 to 32 → Write a number such as `4`'],
  ],
  [
    'a word for a boolean',
    'annotations: yes',
    ['3: `annotations` must be true or false, and is text → Write `true` or `false`, without quotes'],
  ],
  [
    'a negative timeout',
    'timeout: -1',
    ['3: `timeout` is `-1`, which is no duration → Write a number with a unit, such as `500ms`, `30s` or `2m`'],
  ],
  ['a merge key', '<<: { mode: gate }', ['3: Unknown key `<<` → Known keys are version']],
  ['an alias without an anchor', 'mode: *m', ['3: There is no anchor `&m` → A text that begins with `*` needs quotes']],
  [
    'a second document',
    'mode: gate\n---\nmode: audit',
    [
      '4: `.github/postgres-entra-gate.yml` holds more than one YAML document → Keep one, and remove the line `---` between them',
    ],
  ],
  ['a tab', 'cloud:\n\tname: x', ['4: YAML cannot be indented with tabs → Use spaces']],
  [
    'an open bracket',
    'rules: [1\nmode: gate',
    ['4: This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]'],
  ],
  [
    'an open brace, which breaks every line below it',
    'logs: { window: 7d\nrules:\n  a: off\n  b: "x\nmode: gate\n  c: d: e\n@\n',
    ['4: This is not YAML: Flow map in block collection must be sufficiently indented and end with a }'],
  ],
  [
    'an open quote, which breaks every line below it',
    'mode: "gate\nrules:\n  a: "off"\n  b: "off"\ncloud: "x"\n',
    ['3: This is not YAML: '],
  ],
  [
    'a key given twice before a mistake of syntax',
    'mode: gate\nmode: gate\nrules: @x',
    ['4: The key `mode` is given twice', '5: This is not YAML: '],
  ],
  [
    'an unknown tag',
    'mode: !enum gate',
    ['3: A YAML tag that is not known here → Remove the `!` and the word after it, or quote the value'],
  ],
  [
    'a colon in a text',
    'report-dir: a: b',
    [
      '3: This is not YAML: Nested mappings are not allowed in compact mappings → A text with a colon and a space in it needs quotes',
    ],
  ],
  [
    'a reserved character',
    'report-dir: @x',
    ['3: This is not YAML: Plain value cannot start with reserved character @ → Put the value in quotes'],
  ],
  [
    'several at once',
    'mode: gat\nfail-on: 1\nxyz: 2',
    ['3: `mode` is `gat`', '4: `fail-on` is `1`, which is none of its values', '5: Unknown key `xyz`'],
  ],
]

describe('a file that is almost right', () => {
  it.each(ALMOST)('%s', (_about, rest, expected) => {
    const found = problems({ yaml: withServer(`${rest}\n`) })
    expect(found.map((problem, index) => problem.slice(0, expected[index]?.length))).toEqual(expected)
  })

  it.each([
    ['mode: gate', ['1: `.github/postgres-entra-gate.yml` has no `version` → Begin the file with `version: 1`']],
    ['version: "1"', ['1: `version` is not the number 1 → Write `version: 1`: the format that this release reads']],
    ['version: 2', ['1: `version` is not the number 1 → Write `version: 1`: the format that this release reads']],
    [
      '- mode: gate',
      [
        '1: `.github/postgres-entra-gate.yml` must be a mapping, and is a list → Write `version: 1` and what the check needs',
      ],
    ],
    [
      'gate',
      [
        '1: `.github/postgres-entra-gate.yml` must be a mapping, and is text → Write `version: 1` and what the check needs',
      ],
    ],
  ])('without its frame: %s', (yaml, expected) => {
    expect(problems({ yaml, inputs: { server: 'a.example.com', 'login-role': 'r' } })).toEqual(expected)
  })

  it('reads byte order mark and Windows line ends', () => {
    const yaml = `\uFEFF${withServer('mode: gat\n')}`.replaceAll('\n', '\r\n')
    expect(problems({ yaml })).toEqual(['3: `mode` is `gat`, which is none of its values → Did you mean `gate`?'])
    const result = load({ yaml: '\uFEFFversin: 1' })
    expect(result.kind === 'problems' && result.problems[1]?.location).toMatchObject({ line: 1, column: 1 })
  })

  it('reads anchors and aliases', () => {
    const yaml = withServer(`identities:\n  a: &a { client-id: ${CLIENT}, login-role: x }\n  b: *a\n`)
    expect(loaded({ yaml }).identities.map(({ name, loginRole }) => [name, loginRole])).toEqual([
      ['a', 'x'],
      ['b', 'x'],
    ])
  })

  it('stays with YAML 1.2, whatever the file says', () => {
    expect(problems({ yaml: `%YAML 1.1\n---\n${withServer('annotations: yes\n')}` })).toEqual([
      '5: `annotations` must be true or false, and is text → Write `true` or `false`, without quotes',
    ])
  })
})

describe('hostile text', () => {
  it('is made visible in messages', () => {
    const found = problems({ yaml: withServer('"::error::x\\n\\e[31m\\u202e": 1\n') })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('\\n\\u{1b}[31m\\u{202e}')
    expect(found[0]).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('finds no meaning in the key %s', key => {
    const found = problems({
      yaml: withServer(
        `${key}: 1\nrules: { ${key}: off }\nsmoke:\n  - { name: a, database: b, sql: select 1, expect: ${key}, ${key}: 1 }\n`,
      ),
    })
    expect(found.map(text => text.split(' → ')[0])).toEqual([
      `3: Unknown key \`${key}\``,
      `4: Unknown rule \`${key}\``,
      `6: Unknown expectation \`${key}\``,
      `6: Unknown key \`${key}\` in \`smoke[0]\``,
    ])
  })

  it('never makes the loader throw', () => {
    const sound = withServer(
      'mode: gate\nsmoke:\n  - name: a\n    database: b\n    sql: |\n      select 1\n    expect: { value: ">= 1" }\nrules: { suppression-expired: off }\n',
    )
    const piece = fc.constantFrom(
      '\0',
      '\t',
      '\n',
      ': ',
      '- ',
      '*a',
      '&a ',
      '"',
      "'",
      '[',
      '{',
      '}',
      '!',
      '|',
      '#',
      '\u{1F600}',
      '-- @',
    )
    fc.assert(
      fc.property(fc.nat(sound.length), piece, fc.nat(6), (at, text, removed) => {
        const yaml = sound.slice(0, at) + text + sound.slice(at + removed)
        expect(() => load({ yaml })).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })
})
