import { describe, expect, it } from 'vitest'
import { loaded, problems } from './loading.ts'

const ID =
  '/subscriptions/0a1b2c3d-0000-4000-8000-00000000abcd/resourceGroups/shop/providers/Microsoft.DBforPostgreSQL/flexibleServers/shop-prod'
const DAY = 86_400_000
const withLogs = (logs: string, server = `resource-id: ${ID}`) =>
  `version: 1\nlogin-role: r\nservers: [{ ${server} }]\nlogs: ${logs}\n`

describe('whether the logs are asked', () => {
  it.each([
    ['true', { windowMs: 7 * DAY }],
    ['false', undefined],
    ['{ window: 2d }', { windowMs: 2 * DAY }],
    ['{ window: 36h }', { windowMs: 1.5 * DAY }],
    ['{ window: 1h }', { windowMs: DAY / 24 }],
    ['{ window: 90 d }', { windowMs: 90 * DAY }],
  ])('%s', (logs, expected) => {
    expect(loaded({ yaml: withLogs(logs) }).logs).toEqual(expected)
  })

  it('is no unless it is said', () => {
    expect(loaded({ inputs: { server: 'shop.example.com', 'login-role': 'r' } }).logs).toBeUndefined()
  })

  it.each([
    [
      'yes',
      '4: `logs` must be `true`, `false` or a mapping, and is text → Write `true`, or a mapping such as `{ window: 7d }`',
    ],
    [
      '7',
      '4: `logs` must be `true`, `false` or a mapping, and is the number `7` → Write `true`, or a mapping such as `{ window: 7d }`',
    ],
    ['', '4: `logs` is empty → Write `true`, or a mapping such as `{ window: 7d }`, or remove the key'],
    ['{ windwo: 7d }', '4: Unknown key `windwo` in `logs` → Did you mean `window`?'],
    [
      '{ window: 7 }',
      '4: `logs.window` is `7`, which is no number of days or hours → Write whole days or hours, such as `7d` or `36h`',
    ],
    [
      '{ window: true }',
      '4: `logs.window` is `true`, which is no number of days or hours → Write whole days or hours, such as `7d` or `36h`',
    ],
    [
      '{ window: 7w }',
      '4: `logs.window` is `7w`, which is no number of days or hours → Write whole days or hours, such as `7d` or `36h`',
    ],
    [
      '{ window: 1.5d }',
      '4: `logs.window` is `1.5d`, which is no number of days or hours → Write whole days or hours, such as `7d` or `36h`',
    ],
    [
      '{ window: 0d }',
      '4: `logs.window` is `0d`, which is outside 1 hour to 90 days → Write whole days or hours, such as `7d` or `36h`',
    ],
    [
      '{ window: 91d }',
      '4: `logs.window` is `91d`, which is outside 1 hour to 90 days → Write whole days or hours, such as `7d` or `36h`',
    ],
  ])('not %s', (logs, problem) => {
    expect(problems({ yaml: withLogs(logs) })).toEqual([problem])
  })

  it('not of a server that Azure cannot be asked about', () => {
    expect(problems({ yaml: withLogs('true', 'host: shop.example.com') })).toEqual([
      '4: `logs` asks Azure about `shop`, of which no resource id is given → Add `resource-id` to the server under `servers`: `az postgres flexible-server show … --query id` prints it',
    ])
    expect(problems({ yaml: withLogs('false', 'host: shop.example.com') })).toEqual([])
    expect(problems({ yaml: withLogs('true'), inputs: { server: 'other.example.com' } })).toHaveLength(1)
  })
})
