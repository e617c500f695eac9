import { describe, expect, it } from 'vitest'
import { CONFIG_PATH, loaded, problems, withServer } from './loading.ts'

const TWO = `version: 1
login-role: gate
servers:
  - name: prod
    host: shop-prod.example.com
    login-role: gate-prod
    databases: [shop, billing]
  - host: Shop-Test.example.com:5433
    databases: { exclude: [scratch] }
`

describe('servers', () => {
  it('are read with their own settings and the defaults', () => {
    expect(loaded({ yaml: TWO }).servers).toEqual([
      {
        name: 'prod',
        host: 'shop-prod.example.com',
        port: 5432,
        loginRole: 'gate-prod',
        databases: { kind: 'listed', names: ['shop', 'billing'] },
        rehearsal: 'off',
        location: { path: CONFIG_PATH, line: 4 },
      },
      {
        name: 'Shop-Test',
        host: 'Shop-Test.example.com',
        port: 5433,
        loginRole: 'gate',
        databases: { kind: 'all', exclude: ['scratch'] },
        rehearsal: 'off',
        location: { path: CONFIG_PATH, line: 8 },
      },
    ])
  })

  it.each([
    ['prod', ['prod:5432:gate-prod']],
    ['shop-prod.example.com', ['prod:5432:gate-prod']],
    ['SHOP-test.example.com', ['Shop-Test:5433:gate']],
    ['shop-test.example.com:5434', ['shop-test:5434:gate']],
    ['prod, new.example.com\n[::1]:6000', ['prod:5432:gate-prod', 'new:5432:gate', 'ip6---1:6000:gate']],
    ['127.0.0.1:5433', ['127.0.0.1:5433:gate']],
    ['localhost', ['localhost:5432:gate']],
  ])('are selected or replaced by the input %j', (server, expected) => {
    const { servers } = loaded({ yaml: TWO, inputs: { server } })
    expect(servers.map(({ name, port, loginRole }) => `${name}:${port}:${loginRole}`)).toEqual(expected)
  })

  it('take the input `login-role` where they have none of their own', () => {
    expect(loaded({ yaml: TWO, inputs: { 'login-role': 'other' } }).servers.map(one => one.loginRole)).toEqual([
      'gate-prod',
      'other',
    ])
  })

  it('may be given by one key of the file', () => {
    const { servers } = loaded({ yaml: 'version: 1\nserver: a.example.com, b.example.com\nlogin-role: r\n' })
    expect(servers.map(({ host, location }) => [host, location?.line])).toEqual([
      ['a.example.com', 2],
      ['b.example.com', 2],
    ])
  })

  it('keep brackets out of the host', () => {
    expect(loaded({ inputs: { server: '[2001:db8::1]', 'login-role': 'r' } }).servers[0]).toMatchObject({
      host: '2001:db8::1',
      port: 5432,
    })
  })
})

const EXAMPLE = 'Write the host name, such as `shop-prod.postgres.database.azure.com`, with `:port` if it is not 5432'
const WITHOUT_PASSWORD = `${EXAMPLE}. Remove user name and password: the action logs in with a Microsoft Entra token only`

const AZURE = 'resourceGroups/g/providers/Microsoft.DBforPostgreSQL/flexibleServers/s'
const SHOW_ID =
  'Write what this prints: az postgres flexible-server show --resource-group <group> --name <server> --query id --output tsv'

describe('what is no host', () => {
  it.each([
    [`/subscriptions/0/${AZURE}`, `Input \`server\` is no resource id of a flexible server → ${SHOW_ID}`],
    ['/subscriptions/$(x)', `Input \`server\` is no resource id of a flexible server → ${SHOW_ID}`],
    [
      'postgres://u:hunter2@h/db',
      `Input \`server\` is a connection string or URL, and must be a host name → ${WITHOUT_PASSWORD}`,
    ],
    ['u:hunter2@h', `Input \`server\` is a connection string or URL, and must be a host name → ${WITHOUT_PASSWORD}`],
    [
      'host=h password=hunter2',
      `Input \`server\` is a connection string or URL, and must be a host name → ${WITHOUT_PASSWORD}`,
    ],
    ['::1', 'Input `server` is an IPv6 address without brackets → Write `[address]` or `[address]:port`'],
    ['[1:2]', `Input \`server\` is no host name → ${EXAMPLE}`],
    ['a..b', `Input \`server\` is no host name → ${EXAMPLE}`],
    ['-a.b', `Input \`server\` is no host name → ${EXAMPLE}`],
    ['u:hunter2', `Input \`server\` has a port that is no number from 1 to 65535 → ${EXAMPLE}`],
    ['a:0', `Input \`server\` has a port that is no number from 1 to 65535 → ${EXAMPLE}`],
    ['a:65536', `Input \`server\` has a port that is no number from 1 to 65535 → ${EXAMPLE}`],
    ['a:', `Input \`server\` has a port that is no number from 1 to 65535 → ${EXAMPLE}`],
  ])('%s', (server, expected) => {
    const found = problems({ inputs: { server, 'login-role': 'r' } })
    // A text that holds nothing usable leaves no server, which is one problem and not two.
    expect(found).toEqual([`-: ${expected}`])
    expect(found.join()).not.toContain('hunter2')
  })
})

describe('problems of servers', () => {
  it.each([
    [
      'servers:\n  - login-role: r',
      [
        '3: `servers[0]` has neither `host` nor `resource-id` → Add `host: name.postgres.database.azure.com`, or the resource id of the server in Azure',
      ],
    ],
    [
      'servers:\n  - { resource-id: /subscriptions/0, login-role: r }',
      [`3: \`servers[0].resource-id\` is no resource id of a flexible server → ${SHOW_ID}`],
    ],
    [
      'servers: []',
      ['2: `servers` is an empty list → Write `- host: name.postgres.database.azure.com`, or remove the key'],
    ],
    [
      'servers: a.example.com',
      ['2: `servers` must be a list, and is text → Write `- host: name.postgres.database.azure.com`'],
    ],
    [
      'servers:\n  - a.example.com',
      ['3: `servers[0]` must be a mapping, and is text → Write `- host: name.postgres.database.azure.com`'],
    ],
    [
      'servers:\n  - { host: a.x, login-role: r }\n  - { host: a.y, login-role: r }',
      ['4: Two servers have the name `a` → Give each its own `name` under `servers` in the configuration file'],
    ],
    [
      'servers:\n  - { host: a.x, login-role: r }\n  - { name: b, host: A.x, login-role: r }',
      ['4: The server `A.x:5432` is given twice → Remove one of them'],
    ],
    [
      'servers:\n  - { name: ../up, host: a.x, login-role: r }',
      [
        '3: `servers[0].name` is `../up`, which cannot name a server → Begin with a letter or digit, and use letters, digits, spaces, `.`, `_` and `-`, at most 100',
      ],
    ],
    [
      'servers:\n  - { host: a.x, port: 5433, login-role: r }',
      ['3: Unknown key `port` in `servers[0]` → Write it behind the host: `host: name:5433`'],
    ],
    [
      'server: a.x\nservers:\n  - { host: b.x, login-role: r }\nlogin-role: r',
      ['2: The file has both `server` and `servers` → Keep `servers`, with one item per server'],
    ],
    [
      'servers:\n  - { host: a.x }',
      [
        '3: The server `a` has no login role → Set the input `login-role`, or `login-role` in the configuration file: the PostgreSQL role of the job. It is never derived from the identity',
      ],
    ],
  ])('%s', (rest, expected) => {
    expect(problems({ yaml: `version: 1\n${rest}\n` })).toEqual(expected)
  })

  it('count the bytes of a name', () => {
    const role = (name: string) => problems({ inputs: { server: 'a.x', 'login-role': name } })
    expect(role('ü'.repeat(31))).toEqual([])
    expect(role('ü'.repeat(32))).toEqual([
      `-: Input \`login-role\` is \`${'ü'.repeat(32)}\`, which is 64 bytes long, where PostgreSQL keeps 63 → Write the name as PostgreSQL has it`,
    ])
    expect(role('a\0b')).toEqual(['-: Input `login-role` holds a NUL character → Remove it'])
  })

  it('name the input that selects twice', () => {
    expect(problems({ yaml: TWO, inputs: { server: 'prod,shop-prod.example.com' } })).toEqual([
      '-: The server `shop-prod.example.com:5432` is given twice → Remove one of them',
    ])
  })
})

describe('databases', () => {
  const base = { server: 'a.x', 'login-role': 'r' }

  it.each([
    ['all', { kind: 'all', exclude: [] }],
    ['shop', { kind: 'listed', names: ['shop'] }],
    ['shop, billing\nhr', { kind: 'listed', names: ['shop', 'billing', 'hr'] }],
  ])('are read from the input %j', (databases, expected) => {
    expect(loaded({ inputs: { ...base, databases } }).servers[0].databases).toEqual(expected)
  })

  it.each([
    [',', '-: Input `databases` names no database → Write `all`, or names separated by commas'],
    ['a,a', '-: Input `databases` names `a` twice → Remove one of them'],
  ])('are wrong in the input %j', (databases, expected) => {
    expect(problems({ inputs: { ...base, databases } })).toEqual([expected])
  })

  it.each([
    ['shop, hr', '3: `databases` must be `all` or a list, and is text → Write the names as a list: [shop, hr]'],
    ['[]', '3: `databases` is an empty list → Write the names as a list: `[shop, billing]`, or remove the key'],
    ['[a, a]', '3: `databases` names `a` twice → Remove one of them'],
    ['[1]', '3: `databases[0]` must be text, and is the number `1` → Put it in quotes: "1"'],
    ['{ exclud: [a] }', '3: Unknown key `exclud` in `databases` → Did you mean `exclude`?'],
    [
      '5',
      '3: `databases` must be `all`, a list of names or a mapping with `exclude`, and is the number `5` → Write `all`, a list such as `[shop, billing]`, or `{ exclude: [hr] }`',
    ],
  ])('are wrong in the file: %s', (databases, expected) => {
    expect(problems({ yaml: withServer(`databases: ${databases}\n`) })).toEqual([expected])
  })
})
