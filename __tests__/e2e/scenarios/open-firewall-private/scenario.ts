import { expect } from 'vitest'
import { arrangeClosed, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'The server names an address that no rule is made for: Azure is asked for nothing.',
  exitCode: 1,
  says: ['firewall/address-refused', '10.1.0.4', 'private address'],
  arrange: azure => arrangeClosed(azure, '10.1.0.4'),
  verify: ({ state }, azure) => {
    expect(state).toEqual({})
    expect(azure.requests.http.filter(({ method, service }) => service === 'arm' && method !== 'GET')).toEqual([])
  },
}
