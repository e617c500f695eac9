import { describe, expect, it } from 'vitest'
import { CLOUDS } from '../../../src/domain/cloud.ts'
import { CLIENT, CONFIG_PATH, load, loaded, problems, TENANT, withServer } from './loading.ts'

const INPUTS = { server: 'shop-prod.postgres.database.azure.com', 'login-role': 'gate' }

describe('the plain audit', () => {
  it('needs a server and a role, and no file', () => {
    expect(
      loaded({
        inputs: INPUTS,
        environment: { AZURE_TENANT_ID: TENANT, AZURE_CLIENT_ID: CLIENT, RUNNER_TEMP: '/tmp/r/' },
      }),
    ).toEqual({
      mode: 'audit',
      failOn: 'error',
      cloud: CLOUDS.AzureCloud,
      tenantId: TENANT,
      clientId: CLIENT,
      servers: [
        {
          name: 'shop-prod',
          host: 'shop-prod.postgres.database.azure.com',
          port: 5432,
          loginRole: 'gate',
          databases: { kind: 'all', exclude: [] },
          rehearsal: 'off',
          location: undefined,
        },
      ],
      identities: [],
      migration: [],
      passwordComparisons: [],
      rehearseAs: undefined,
      smoke: [],
      rules: {},
      suppressions: [],
      baseline: new Set(),
      concurrency: 4,
      timeoutMs: 30_000,
      ca: undefined,
      reportDir: '/tmp/r/postgres-entra-gate',
      annotations: true,
      openFirewall: false,
      withoutFile: true,
    })
  })

  it('knows whether there was a file', () => {
    expect(loaded({ yaml: withServer('') }).withoutFile).toBe(false)
    expect(loaded({ inputs: { config: 'a.yml' }, files: { 'a.yml': withServer('') } }).withoutFile).toBe(false)
  })

  it.each(['.github/postgres-entra-gate.yaml', 'postgres-entra-gate.yml', 'postgres-entra-gate.yaml'])(
    'is not run in place of the check that %s describes',
    path => {
      const files = { [path]: withServer('mode: gate\n') }
      expect(problems({ inputs: INPUTS, files })).toEqual([
        `-: There is a file \`${path}\`, and no \`${CONFIG_PATH}\`, which is what is read → Rename it, or name it in the input \`config\``,
      ])
      // What it would have said is unknown, and is not missing.
      expect(problems({ files })).toHaveLength(1)
      expect(loaded({ files, inputs: { config: path } }).mode).toBe('gate')
      expect(loaded({ files, yaml: withServer('') }).mode).toBe('audit')
    },
  )

  it('says everything that is missing at once', () => {
    expect(problems({ environment: {} })).toEqual([
      '-: No server is given → Set the input `server` to the host name of the server, or declare it under `servers` in `.github/postgres-entra-gate.yml`',
      "-: The tenant of the job's identity is missing → Set the input `tenant-id`, the key `tenant-id` in `.github/postgres-entra-gate.yml`, or `AZURE_TENANT_ID`",
      "-: The client id of the job's identity is missing → Set the input `client-id`, the key `client-id` in `.github/postgres-entra-gate.yml`, or `AZURE_CLIENT_ID`",
    ])
  })

  it('takes a subscription from input, file or environment, in this order', () => {
    const [inInput, inFile, around] = ['A', 'B', 'C'].map(digit => `${digit.repeat(8)}-0000-4000-8000-000000000000`)
    const environment = { AZURE_TENANT_ID: TENANT, AZURE_CLIENT_ID: CLIENT, AZURE_SUBSCRIPTION_ID: around }
    const found = [
      loaded({ inputs: INPUTS }),
      loaded({ inputs: INPUTS, environment }),
      loaded({ inputs: INPUTS, environment, yaml: `version: 1\nsubscription-id: ${inFile}\n` }),
      loaded({ inputs: { ...INPUTS, 'subscription-id': inInput ?? '' }, environment }),
    ]
    expect(found.map(({ subscriptionId }) => subscriptionId?.[0])).toEqual([undefined, 'c', 'b', 'a'])
    const fix = 'Write the id of the subscription and not its name: az account show --query id --output tsv'
    const odd = { ...environment, AZURE_SUBSCRIPTION_ID: 'Contoso ::error::' }
    expect(problems({ inputs: INPUTS, environment: odd })).toEqual([
      `-: Environment variable \`AZURE_SUBSCRIPTION_ID\` is not a GUID → ${fix}`,
    ])
    expect(
      problems({ inputs: INPUTS, yaml: 'version: 1\nsubscription-id: /subscriptions/x\nsubscription: x\n' }),
    ).toEqual([
      `2: \`subscription-id\` is not a GUID → ${fix}`,
      expect.stringContaining('Did you mean `subscription-id`?'),
    ])
  })

  it('wants a role for the server', () => {
    expect(problems({ inputs: { server: 'a.example.com', 'login-role': ' ' } })).toEqual([
      '-: The server `a` has no login role → Set the input `login-role`, or `login-role` in the configuration file: the PostgreSQL role of the job. It is never derived from the identity',
    ])
  })

  it('keeps the reports in the working folder where there is no temporary one', () => {
    expect(loaded({ inputs: INPUTS }).reportDir).toBe('.postgres-entra-gate')
  })

  it('is not disturbed by an empty file', () => {
    for (const yaml of ['', '# nothing yet\n', '---\n']) expect(problems({ yaml, inputs: INPUTS })).toEqual([])
  })
})

describe('precedence', () => {
  const yaml = withServer(
    'tenant-id: contoso.onmicrosoft.com\nclient-id: 33333333-3333-3333-3333-333333333333\nmode: gate\nfail-on: never\ntimeout: 5\nconcurrency: 2\nreport-dir: out\nannotations: false\ncloud: AzureChinaCloud\n',
  )

  it('takes the file before environment and defaults', () => {
    expect(loaded({ yaml })).toMatchObject({
      tenantId: 'contoso.onmicrosoft.com',
      clientId: '33333333-3333-3333-3333-333333333333',
      mode: 'gate',
      failOn: 'never',
      timeoutMs: 5000,
      concurrency: 2,
      reportDir: 'out',
      annotations: false,
      cloud: CLOUDS.AzureChinaCloud,
    })
  })

  it('takes the input before the file', () => {
    const inputs = {
      'tenant-id': TENANT,
      'client-id': CLIENT,
      mode: 'audit',
      'fail-on': 'warning',
      timeout: '500ms',
      concurrency: '32',
      'report-dir': 'elsewhere',
      annotations: 'True',
      cloud: 'AzureUSGovernment',
    }
    expect(loaded({ yaml, inputs })).toMatchObject({
      tenantId: TENANT,
      clientId: CLIENT,
      mode: 'audit',
      failOn: 'warning',
      timeoutMs: 500,
      concurrency: 32,
      reportDir: 'elsewhere',
      annotations: true,
      cloud: CLOUDS.AzureUSGovernment,
    })
  })

  it('checks the file also where an input goes before it', () => {
    expect(problems({ yaml: withServer('mode: gat\n'), inputs: { mode: 'audit' } })).toEqual([
      '3: `mode` is `gat`, which is none of its values → Did you mean `gate`?',
    ])
  })

  it('does not look at an environment variable that is not needed', () => {
    expect(loaded({ yaml, environment: { AZURE_TENANT_ID: 'nonsense', AZURE_CLIENT_ID: '' } }).tenantId).toBe(
      'contoso.onmicrosoft.com',
    )
  })
})

describe('inputs', () => {
  it.each([
    [{ servr: 'x' }, '-: There is no input `servr` → Did you mean `server`?'],
    [{ 'fail-on': 'errors' }, '-: Input `fail-on` is `errors`, which is none of its values → Did you mean `error`?'],
    [{ annotations: 'yes' }, '-: Input `annotations` is `yes`, which is no boolean → Write `true` or `false`'],
    [
      { concurrency: '33' },
      '-: Input `concurrency` is `33`, which is no whole number from 1 to 32 → Write a number such as `4`',
    ],
    [
      { concurrency: '2.0' },
      '-: Input `concurrency` is `2.0`, which is no whole number from 1 to 32 → Write a number such as `4`',
    ],
    [
      { timeout: '1h' },
      '-: Input `timeout` is `1h`, which is no duration → Write a number with a unit, such as `500ms`, `30s` or `2m`',
    ],
    [
      { timeout: '99ms' },
      '-: Input `timeout` is `99ms`, which is outside 100 ms to 10 minutes → Write a number with a unit, such as `500ms`, `30s` or `2m`',
    ],
    [
      { timeout: '601' },
      '-: Input `timeout` is `601`, which is outside 100 ms to 10 minutes → Write a number with a unit, such as `500ms`, `30s` or `2m`',
    ],
    [
      { config: 'no.yml' },
      '-: There is no configuration file `no.yml` → Paths are relative to the root of the repository; is it checked out?',
    ],
    [
      { 'ca-file': 'no.pem' },
      '-: Input `ca-file`: there is no file `no.pem` → Paths are relative to the root of the repository; is it checked out?',
    ],
    [
      { cloud: 'azurecloud' },
      '-: Input `cloud` is `azurecloud`, which is none of its values → Did you mean `AzureCloud`?',
    ],
  ])('%j', (input, problem) => {
    expect(problems({ inputs: { ...INPUTS, ...input } })).toEqual([problem])
  })

  it('ignores unknown inputs that are empty', () => {
    expect(problems({ inputs: { ...INPUTS, comment: '' } })).toEqual([])
  })

  it.each([
    ['100ms', 100],
    ['10m', 600_000],
    ['1.5s', 1500],
    ['30', 30_000],
  ])('reads the timeout %s', (timeout, ms) => {
    expect(loaded({ inputs: { ...INPUTS, timeout } }).timeoutMs).toBe(ms)
  })

  it('does not repeat what stands in the place of an id', () => {
    const result = problems({ inputs: { ...INPUTS, 'client-id': 'Xy8~hunter2', 'tenant-id': 'Xy8~hunter2' } })
    expect(result).toHaveLength(2)
    expect(result.join()).not.toContain('hunter2')
  })

  it('reads the certificate authority', () => {
    const pem = '-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n'
    expect(loaded({ inputs: { ...INPUTS, 'ca-file': 'ca.pem' }, files: { 'ca.pem': pem } }).ca).toBe(pem)
    expect(problems({ inputs: { ...INPUTS, 'ca-file': 'ca.pem' }, files: { 'ca.pem': 'PRIVATE KEY' } })).toEqual([
      '-: Input `ca-file`: `ca.pem` holds no certificate → It must be PEM text, with at least one line `-----BEGIN CERTIFICATE-----`',
    ])
  })
})

describe('where problems stand', () => {
  it('gives path, line and column, inputs first and then in the order of the file', () => {
    const result = load({ yaml: withServer('mode: gat\nfailOn: error\n'), inputs: { timeout: 'soon' } })
    expect(result.kind === 'problems' && result.problems.map(({ location }) => location)).toEqual([
      undefined,
      { path: CONFIG_PATH, line: 3, column: 7 },
      { path: CONFIG_PATH, line: 4, column: 1 },
    ])
  })
})
