import { describe, expect, it } from 'vitest'
import { armClient } from '../../../src/adapters/arm/client.ts'
import {
  describeAdministrator,
  describeListed,
  describeReplica,
  describeServer,
} from '../../../src/adapters/arm/describe.ts'
import { CLOUDS } from '../../../src/domain/cloud.ts'
import { failure } from '../../../src/domain/failure/failure.ts'
import { unavailable } from '../../../src/domain/outcome.ts'
import { resourceId } from '../../../src/domain/resource-id.ts'

const RESOURCE = resourceId('00000000-0000-4000-8000-000000000001', 'rg', 'shop')
const located = { location: 'westeurope' }

describe('what Azure says', () => {
  it('is not filled in where Azure says nothing, and then taken for the worse', () => {
    const unknown = describeServer(RESOURCE, located)
    expect(unknown).toEqual({
      resource: RESOURCE,
      host: '',
      state: 'unknown',
      auth: { activeDirectoryAuth: 'Disabled', passwordAuth: 'Enabled', tenantId: null },
      administratorLogin: null,
      network: { publicAccess: null, delegatedSubnet: null, privateEndpoints: 0 },
      replicationRole: null,
      clusterSize: null,
    })
  })

  it.each(['', 'Off', 'Disabling', 'disabled ', 'Unknown'])(
    'takes %j neither for passwords off nor for Entra on',
    word => {
      const { auth } = describeServer(RESOURCE, {
        ...located,
        authConfig: { passwordAuth: word, activeDirectoryAuth: word },
      })
      expect(auth).toMatchObject({ passwordAuth: 'Enabled', activeDirectoryAuth: 'Disabled' })
      expect(describeReplica({ ...located, authConfig: { passwordAuth: word } }).auth.passwordAuth).toBe('Enabled')
    },
  )

  it('does not depend on upper and lower case', () => {
    const authConfig = { passwordAuth: 'disabled', activeDirectoryAuth: 'ENABLED', tenantId: 't' }
    expect(describeServer(RESOURCE, { ...located, authConfig }).auth).toEqual({
      activeDirectoryAuth: 'Enabled',
      passwordAuth: 'Disabled',
      tenantId: 't',
    })
    expect(describeAdministrator({ principalType: 'GROUP', objectId: 'AB', principalName: 'x' })).toEqual({
      objectId: 'ab',
      name: 'x',
      principal: 'group',
    })
    expect(describeAdministrator({})).toEqual({ objectId: '', name: '', principal: 'unknown' })
  })

  it('counts in a list only if it names itself', () => {
    const id = RESOURCE.id.replace('resourceGroups', 'RESOURCEGROUPS')
    expect(describeListed({ ...located, id })?.resource).toEqual(RESOURCE)
    expect(describeListed({ ...located, id: '/subscriptions/x' })).toBeUndefined()
    expect(describeListed(located)).toBeUndefined()
  })
})

describe('the client', () => {
  const custom = { ...CLOUDS.AzureCloud, name: 'custom', resourceManager: 'https://localhost:1' }

  it.each([...Object.values(CLOUDS), custom])(
    'of $name asks that cloud, and nobody without an access token',
    async cloud => {
      const asked: string[] = []
      const client = await armClient(
        RESOURCE.subscriptionId,
        { name: 'audit', tenantId: 't', clientId: 'c', loginRole: 'r' },
        {
          cloud,
          accessTokens: {
            acquire: async (_, resource) => {
              asked.push(resource)
              return unavailable(failure('entra/unavailable'))
            },
          },
          timeoutMs: 1000,
          clock: { now: () => new Date(), elapsed: () => 0, sleep: async () => undefined },
          log: { info: () => undefined, group: (_, body) => body() },
        },
      )
      const urls: string[] = []
      client.pipeline.addPolicy(
        {
          name: 'look',
          sendRequest: (request, next) => {
            urls.push(request.url)
            return next(request)
          },
        },
        { phase: 'Serialize' },
      )
      await expect(client.servers.get('rg', 'shop')).rejects.toThrow()
      expect(asked).toEqual(['resource-manager'])
      expect(urls).toEqual([`${cloud.resourceManager}${RESOURCE.id}?api-version=2025-08-01`])
    },
  )
})
