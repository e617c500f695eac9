import { describe, expect, it } from 'vitest'
import { CLIENT, CONFIG_PATH, loaded, problems, TENANT, withServer } from './loading.ts'

describe('identities and migration', () => {
  it('are read', () => {
    const yaml = withServer(`identities:
  app: { client-id: ${CLIENT}, login-role: shop app }
  other: { client-id: ${CLIENT}, login-role: x, tenant-id: contoso.onmicrosoft.com }
migration:
  - { from: legacy, to: app }
`)
    expect(loaded({ yaml })).toMatchObject({
      identities: [
        { name: 'app', clientId: CLIENT, loginRole: 'shop app', tenantId: TENANT },
        { name: 'other', clientId: CLIENT, loginRole: 'x', tenantId: 'contoso.onmicrosoft.com' },
      ],
      migration: [{ from: 'legacy', to: 'app' }],
    })
  })

  it.each([
    [
      `identities:\n  audit: { client-id: ${CLIENT}, login-role: x }`,
      [
        "4: No identity can be named `audit`: that is the job's own → Choose another name, or leave out `as` to log in with the own identity",
      ],
    ],
    [`identities:\n  app: { client-id: ${CLIENT} }`, ['4: `identities.app` has no `login-role` → Add `login-role: …`']],
    [
      'identities:\n  - app',
      [
        '4: `identities` must be a mapping, and is a list → Write `shop-app: { client-id: 00000000-0000-0000-0000-000000000000, login-role: shop-app }`',
      ],
    ],
    [
      'migration:\n  - { from: a, to: a }',
      ['4: `migration[0]` leads from `a` to itself → Name the role that takes over as `to`, or use `label`'],
    ],
    [
      'migration:\n  - { from: a, to: b, label: { object-id: 6f1d6a52-8c1a-4b5e-9d38-2a7d90c1e501, type: user } }',
      [
        '4: `migration[0]` has both `to` and `label` → Keep `to` where another role takes over, `label` where the role itself becomes an Entra role',
      ],
    ],
    [
      'migration:\n  - { from: a, label: { object-id: my-app, type: servce } }',
      [
        '4: `migration[0].label.object-id` is not a GUID → Write the object id of the user, the group, or the service principal (Enterprise application): not the client id, nor the object id of the app registration',
        '4: `migration[0].label.type` is `servce`, which is none of its values → Did you mean `service`?',
      ],
    ],
    [
      'migration:\n  - { from: a, label: { type: user } }',
      ['4: `migration[0].label` has no `object-id` → Add `object-id: …`'],
    ],
    [
      'migration:\n  - { from: a, to: b }\n  - { from: a, to: c }',
      ['5: The role `a` has two successors → Keep one item with this `from`'],
    ],
    ['migration:\n  - { from: a }', ['4: `migration[0]` has no `to` → Add `to: …`']],
    [
      'migration:\n  a: b',
      ['4: `migration` must be a list, and is a mapping → Write `- { from: shop_legacy, to: shop-app }`'],
    ],
  ])('are wrong: %s', (rest, expected) => {
    expect(problems({ yaml: withServer(rest) })).toEqual(expected)
  })
})

describe('rules', () => {
  it('have severities, and `off` is a word', () => {
    const yaml = withServer(
      'rules: { owned-by-password-role: off, smoke-query-failed: warning, entra-login-refused: error }\n',
    )
    expect(loaded({ yaml }).rules).toEqual({
      'owned-by-password-role': 'off',
      'smoke-query-failed': 'warning',
      'entra-login-refused': 'error',
    })
  })

  it.each([
    ['owned-by-pasword-role: off', '3: Unknown rule `owned-by-pasword-role` → Did you mean `owned-by-password-role`?'],
    [
      'owned-by-password-role: warn',
      '3: `rules.owned-by-password-role` is `warn`, which is none of its values → Did you mean `warning`?',
    ],
    [
      'owned-by-password-role: false',
      '3: `rules.owned-by-password-role` is `false`, which is none of its values → Write `error`, `warning`, `note` or `off`',
    ],
    [
      'entra-login-refused: note',
      '3: The rule `entra-login-refused` cannot be `note`: a login that Entra refused is never excused → Remove the line, or write `error`',
    ],
    [
      'smoke-query-failed: off',
      '3: The rule `smoke-query-failed` cannot be `off`: a query that fails must be seen → Remove the line, or write `error` or `warning`',
    ],
    [
      'smoke-query-failed: note',
      '3: The rule `smoke-query-failed` cannot be `note`: a query that fails must be seen → Remove the line, or write `error` or `warning`',
    ],
  ])('%s', (rule, expected) => {
    expect(problems({ yaml: withServer(`rules: { ${rule} }\n`) })).toEqual([expected])
  })
})

describe('suppressions', () => {
  it('keep their line and their last day', () => {
    const yaml = withServer(
      'suppressions:\n  - fingerprint: "owned-by-*"\n    reason: why\n    until: 2028-02-29\n  - { fingerprint: "owned-by-password-role:a/b/*", reason: r }\n',
    )
    expect(loaded({ yaml }).suppressions).toEqual([
      { fingerprint: 'owned-by-*', reason: 'why', until: '2028-02-29', location: { path: CONFIG_PATH, line: 4 } },
      {
        fingerprint: 'owned-by-password-role:a/b/*',
        reason: 'r',
        until: undefined,
        location: { path: CONFIG_PATH, line: 7 },
      },
    ])
  })

  it.each([
    [
      'fingerprint: "*", reason: r',
      '4: `suppressions[0].fingerprint` would accept every finding → Name what is accepted: begin with the rule, as in `rule-id:*`',
    ],
    [
      'fingerprint: "**", reason: r',
      '4: `suppressions[0].fingerprint` would accept every finding → Name what is accepted: begin with the rule, as in `rule-id:*`',
    ],
    [
      'fingerprint: "entra-login-refused:*", reason: r',
      '4: A login that Entra refused cannot be suppressed → Remove the suppression, and mend the login',
    ],
    [
      'fingerprint: "owned-by-pasword-role:x", reason: r',
      '4: `suppressions[0].fingerprint` begins with `owned-by-pasword-role`, which is no rule → Did you mean `owned-by-password-role`?',
    ],
    [
      'fingerprint: "owned-by-*"',
      '4: `suppressions[0]` has no `reason` → Add `reason: …`: who reads it later must know why',
    ],
    [
      'fingerprint: "owned-by-*", reason: " "',
      '4: `suppressions[0].reason` is empty → Write why the finding is accepted, or remove the key',
    ],
    ['reason: r', '4: `suppressions[0]` has no `fingerprint` → Add `fingerprint: …`, as the report prints it'],
    [
      'fingerprint: "owned-by-*", reason: r, until: 2027-02-29',
      '4: `suppressions[0].until` is `2027-02-29`, which is no date → Write year, month and day: `2027-01-31`',
    ],
    [
      'fingerprint: "owned-by-*", reason: r, until: 31.1.2027',
      '4: `suppressions[0].until` is `31.1.2027`, which is no date → Write year, month and day: `2027-01-31`',
    ],
    [
      'fingerprint: "owned-by-*", reason: r, until: 2027',
      '4: `suppressions[0].until` is `2027`, which is no date → Write year, month and day: `2027-01-31`',
    ],
  ])('%s', (item, expected) => {
    expect(problems({ yaml: withServer(`suppressions:\n  - { ${item} }\n`) })).toEqual([expected])
  })
})

describe('the baseline', () => {
  const read = (json: string) => ({ yaml: withServer('baseline: b.json\n'), files: { 'b.json': json } })
  const FORM = 'The file has the form `{ "version": 1, "fingerprints": ["…"] }`'

  it('is a set of fingerprints', () => {
    expect(loaded(read('\uFEFF{"fingerprints":["a","b"],"version":1}')).baseline).toEqual(new Set(['a', 'b']))
    expect(loaded(read('{"version":1,"fingerprints":[]}')).baseline).toEqual(new Set())
  })

  it.each([
    ['{\n"version": 1,\n}', `b.json:3: \`b.json\` is not JSON from here on → ${FORM}`],
    ['{\n"version": 1,\n', `b.json:3: \`b.json\` is not JSON from here on → ${FORM}`],
    ['', `b.json:1: \`b.json\` is not JSON from here on → ${FORM}`],
    ['null', 'b.json:1: `b.json` is empty → Write `{ "version": 1, "fingerprints": ["…"] }`, or remove the key'],
    ['[]', 'b.json:1: `b.json` must be a mapping, and is a list → Write `{ "version": 1, "fingerprints": ["…"] }`'],
    ['{"version":1}', `b.json:1: \`b.json\` has no \`fingerprints\` → ${FORM}`],
    ['{"version":2,\n"fingerprints":[]}', 'b.json:1: The version of `b.json` is not 1 → Write `"version": 1`'],
    [
      '{"version":1,\n"fingerprints":[\n"a",\n1]}',
      'b.json:4: `fingerprints[1]` must be text, and is the number `1` → Put it in quotes: "1"',
    ],
    [
      '{"version":1,\n"fingerprints":[],\n"fingerprint":[]}',
      'b.json:3: Unknown key `fingerprint` → Did you mean `fingerprints`?',
    ],
    [
      '{"version":1,\n\t"fingerprints": {}}',
      'b.json:2: `fingerprints` must be a list, and is a mapping → Write a list of texts',
    ],
  ])('%j', (json, expected) => {
    expect(problems(read(json))).toEqual([expected])
  })

  it('must be there when it is named', () => {
    expect(problems({ yaml: withServer('baseline: b.json\n') })).toEqual([
      '3: There is no baseline file `b.json` → Create it with `{ "version": 1, "fingerprints": ["…"] }`, or remove the key',
    ])
  })
})
