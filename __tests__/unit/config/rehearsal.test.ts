import { describe, expect, it } from 'vitest'
import { CLIENT, loaded, problems } from './loading.ts'

const server = (keys: string) => `version: 1\nlogin-role: gate\nservers:\n  - { host: a.example.com${keys} }\n`
const wish = (keys: string, rehearse?: string) =>
  loaded({ yaml: server(keys), inputs: rehearse === undefined ? {} : { rehearse } }).servers[0].rehearsal

describe('whether a server is rehearsed on', () => {
  it.each([
    // The run says nothing, or no: nobody is rehearsed on, whatever a server says.
    ['', undefined, 'off'],
    [', rehearse: true', undefined, 'off'],
    [', production: true, rehearse: true', undefined, 'off'],
    [', rehearse: true', 'false', 'off'],
    // The run says yes.
    ['', 'true', 'on'],
    [', rehearse: true', 'true', 'on'],
    [', rehearse: false', 'true', 'off'],
    [', production: false', 'true', 'on'],
    // Production must be told again.
    [', production: true', 'true', 'refused'],
    [', production: true, rehearse: false', 'true', 'off'],
    [', production: true, rehearse: true', 'true', 'on'],
  ])('with %j under a run that says %s: %s', (keys, rehearse, expected) => {
    expect(wish(keys, rehearse)).toBe(expected)
  })

  it('is said by the file as well, over which the input wins', () => {
    const yaml = `${server('')}rehearse: true\n`
    expect(loaded({ yaml }).servers[0].rehearsal).toBe('on')
    expect(loaded({ yaml, inputs: { rehearse: 'false' } }).servers[0].rehearsal).toBe('off')
  })

  it('keeps holding for a production server that the input selects by its host', () => {
    const inputs = { rehearse: 'true', server: 'A.example.com' }
    expect(loaded({ yaml: server(', production: true'), inputs }).servers[0].rehearsal).toBe('refused')
  })

  it('holds for a server that only the input names', () => {
    const inputs = { rehearse: 'true', server: 'b.example.com', 'login-role': 'gate' }
    expect(loaded({ inputs }).servers[0].rehearsal).toBe('on')
  })

  it('is strict', () => {
    expect(
      problems({ yaml: server(', production: yes, rehearse: 1, rehearze: true'), inputs: { rehearse: 'on' } }),
    ).toEqual([
      '-: Input `rehearse` is `on`, which is no boolean → Write `true` or `false`',
      '4: `servers[0].production` must be true or false, and is text → Write `true` or `false`, without quotes',
      '4: `servers[0].rehearse` must be true or false, and is the number `1` → Write `true` or `false`, without quotes',
      '4: Unknown key `rehearze` in `servers[0]` → Did you mean `rehearse`?',
    ])
  })
})

describe('who rehearses', () => {
  const identities = `identities:\n  shop-admin: { client-id: ${CLIENT}, login-role: admin }\n`

  it("is the job's own identity, unless one is named", () => {
    expect(loaded({ yaml: server('') }).rehearseAs).toBeUndefined()
    expect(loaded({ yaml: `${server('')}${identities}rehearse-as: shop-admin\n` }).rehearseAs).toBe('shop-admin')
  })

  it('must be declared', () => {
    expect(problems({ yaml: `${server('')}${identities}rehearse-as: shop-admni\n` })).toEqual([
      '7: Unknown identity `shop-admni` → Did you mean `shop-admin`?',
    ])
    expect(problems({ yaml: `${server('')}rehearse-as: somebody\n` })).toEqual([
      '5: Unknown identity `somebody` → Declare it under `identities`, or leave out `rehearse-as` to rehearse with the own identity',
    ])
  })

  it('is no input', () => {
    expect(problems({ yaml: server(''), inputs: { 'rehearse-as': 'x' } })).toEqual([
      expect.stringMatching(/^-: There is no input `rehearse-as` → Did you mean `rehearse`\?$/),
    ])
  })
})
