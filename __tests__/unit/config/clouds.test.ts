import { describe, expect, it } from 'vitest'
import { CLOUDS } from '../../../src/domain/cloud.ts'
import { CLIENT, loaded, problems, TENANT, withServer } from './loading.ts'

const INPUTS = { server: 'shop-prod.postgres.database.azure.com', 'login-role': 'gate' }

describe('clouds', () => {
  const custom = withServer(
    'cloud:\n  authority-host: https://localhost:8443/\n  postgres-scope: https://db.example/.default\n  resource-manager: https://arm.example//\n',
  )

  it('describes a cloud without a name', () => {
    expect(
      loaded({
        yaml: custom,
        environment: {
          AZURE_TENANT_ID: TENANT,
          AZURE_CLIENT_ID: CLIENT,
          AZURE_AUTHORITY_HOST: 'https://other.example',
        },
      }).cloud,
    ).toEqual({
      name: 'custom',
      authorityHost: 'https://localhost:8443',
      resourceManager: 'https://arm.example',
      postgresScope: 'https://db.example/.default',
      idTokenAudience: 'api://AzureADTokenExchange',
      logAnalytics: CLOUDS.AzureCloud.logAnalytics,
    })
  })

  it.each(['https://login.example/', 'login.example'])('honours AZURE_AUTHORITY_HOST %s', host => {
    const environment = { AZURE_TENANT_ID: TENANT, AZURE_CLIENT_ID: CLIENT, AZURE_AUTHORITY_HOST: host }
    expect(loaded({ inputs: { ...INPUTS, cloud: 'AzureUSGovernment' }, environment }).cloud).toEqual({
      ...CLOUDS.AzureUSGovernment,
      authorityHost: 'https://login.example',
    })
  })

  it.each([
    [
      'cloud: { authority-host: "http://x", postgres-scope: "https://y/.default" }',
      ['3: `cloud.authority-host` is not encrypted → Write an address that begins with `https://`'],
    ],
    [
      'cloud: { authority-host: "https://x", postgres-scope: "https://y" }',
      ['3: `cloud.postgres-scope` does not end in `/.default` → Append `/.default` to the resource'],
    ],
    [
      'cloud: { authority-host: "https://x" }',
      ['3: `cloud` has no `postgres-scope` → Add `postgres-scope: https://…`, or write the name of a cloud'],
    ],
    [
      'cloud: { authority-host: "https://u:secret@x", postgres-scope: "https://y/.default" }',
      ['3: `cloud.authority-host` holds more than an address → Remove user name, password, query and fragment'],
    ],
    [
      'cloud: AzureGovernment',
      ['3: `cloud` is `AzureGovernment`, which is none of its values → Did you mean `AzureUSGovernment`?'],
    ],
  ])('%s', (yaml, expected) => {
    expect(problems({ yaml: withServer(yaml) })).toEqual(expected)
  })

  it('wants AZURE_AUTHORITY_HOST encrypted', () => {
    const environment = { AZURE_TENANT_ID: TENANT, AZURE_CLIENT_ID: CLIENT, AZURE_AUTHORITY_HOST: 'http://x' }
    expect(problems({ inputs: INPUTS, environment })).toEqual([
      '-: Environment variable `AZURE_AUTHORITY_HOST` is not encrypted → Write an address that begins with `https://`',
    ])
  })
})
