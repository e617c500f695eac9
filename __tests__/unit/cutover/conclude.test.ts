import { describe, expect, it } from 'vitest'
import { conclude } from '../../../src/cutover/conclude.ts'
import type { CutoverEvent, CutoverResult } from '../../../src/domain/cutover.ts'
import { answered, copy, gate, noted, PROVEN, part, proof, read, sending, shop, unread } from './events.ts'

const end = (...events: readonly CutoverEvent[]) => conclude(noted(...events), { dryRun: false })
const stopped: CutoverEvent = { kind: 'stopped', because: 'Azure said no', fix: ['ask'] }
const cancelled: CutoverEvent = { kind: 'cancelled', signal: 'SIGTERM' }
const switching = [gate(), read('Enabled'), sending('Disabled'), answered(), read('Disabled')]
const switched = [...switching, proof('off', PROVEN), read('Disabled')]

describe('what a cutover came to', () => {
  const cases: readonly (readonly [string, readonly CutoverEvent[], CutoverResult, boolean])[] = [
    ['nothing has happened', [], 'stopped', true],
    ['the gate is not ready', [gate(false)], 'not-ready', true],
    ['it stopped before anything was sent', [gate(), read('Enabled'), stopped], 'stopped', true],
    ['it was cancelled before anything was sent', [gate(), read('Enabled'), cancelled], 'stopped', true],
    ['a gate that is ready, and nothing else', [gate()], 'stopped', true],
    ['all is proven', switched, 'switched', false],
    [
      'a login is not proven',
      [...switching, proof('off', [part('unknown'), PROVEN[1] ?? part('proven')])],
      'unfinished',
      true,
    ],
    ['nothing is proven yet', switching, 'unfinished', true],
    ['a password was not tried', [...switching, proof('off', [part('proven')])], 'switched-unproven', true],
    [
      'it is unknown of the one password',
      [...switching, proof('off', [part('proven'), part('unknown', 'password-login')])],
      'switched-unproven',
      true,
    ],
    [
      'a password still opens',
      [...switching, proof('off', [part('proven'), part('disproven', 'password-login')])],
      'unfinished',
      true,
    ],
    ['it was cancelled after the proof', [...switched, cancelled], 'unfinished', true],
    [
      'it was cancelled while a request was on its way',
      [gate(), read('Enabled'), sending('Disabled'), cancelled],
      'unfinished',
      true,
    ],
    [
      'that request was found to have done nothing',
      [gate(), read('Enabled'), sending('Disabled'), cancelled, read('Enabled')],
      'stopped',
      true,
    ],
    [
      'that request was found to be in force',
      [gate(), read('Enabled'), sending('Disabled'), cancelled, read('Disabled')],
      'unfinished',
      true,
    ],
    [
      'Azure is still at work',
      [gate(), read('Enabled'), sending('Disabled'), cancelled, read('Enabled', { state: 'Updating' })],
      'unfinished',
      true,
    ],
    [
      'Azure ignored it',
      [gate(), read('Enabled'), sending('Disabled'), answered(), read('Enabled'), stopped],
      'stopped',
      true,
    ],
    [
      'it went back',
      [...switching, stopped, sending('Enabled'), answered(), read('Enabled'), proof('back', PROVEN)],
      'rolled-back',
      true,
    ],
    [
      'it went back, and no password is asked for',
      [
        ...switching,
        stopped,
        sending('Enabled'),
        answered(),
        read('Enabled'),
        proof('back', [part('disproven', 'password-login')]),
      ],
      'unfinished',
      true,
    ],
    [
      'it could not go back',
      [...switching, stopped, sending('Enabled'), answered(shop, 'busy'), read('Disabled')],
      'unfinished',
      true,
    ],
    [
      'it could not be read whether it went back',
      [...switching, stopped, sending('Enabled'), answered(shop, 'busy'), unread()],
      'unfinished',
      true,
    ],
    [
      'it was off before',
      [gate(), read('Disabled'), proof('off', [part('proven')]), read('Disabled')],
      'already-off',
      false,
    ],
    [
      'the replica is off, and the server said no',
      [
        gate(),
        read('Enabled', { of: copy }),
        read('Enabled'),
        sending('Disabled', copy),
        answered(copy),
        read('Disabled', { of: copy }),
        sending('Disabled'),
        answered(shop, 'no'),
        read('Enabled'),
        stopped,
      ],
      'unfinished',
      true,
    ],
    [
      'the replica was taken back',
      [
        gate(),
        read('Enabled', { of: copy }),
        read('Enabled'),
        sending('Disabled', copy),
        answered(copy),
        read('Disabled', { of: copy }),
        sending('Disabled'),
        answered(shop, 'no'),
        read('Enabled'),
        stopped,
        sending('Enabled', copy),
        answered(copy),
        read('Enabled', { of: copy }),
        proof('back', PROVEN, copy),
      ],
      'rolled-back',
      true,
    ],
    [
      'the replica is off, and nothing is proven of it',
      [
        gate(),
        read('Enabled', { of: copy }),
        read('Enabled'),
        sending('Disabled', copy),
        read('Disabled', { of: copy }),
        sending('Disabled'),
        read('Disabled'),
        proof('off', PROVEN),
      ],
      'unfinished',
      true,
    ],
  ]
  it.each(cases)('%s', (_, events, result, fails) => {
    expect(end(...events)).toMatchObject({ result, fails })
  })

  it('is a dry run only where it could have gone on', () => {
    const dry = (...events: readonly CutoverEvent[]) => conclude(noted(...events), { dryRun: true }).result
    expect(dry(gate(), read('Enabled'))).toBe('dry-run')
    expect(dry(gate(), read('Enabled'), stopped)).toBe('stopped')
    expect(dry(gate(false))).toBe('not-ready')
  })
})

describe('the words', () => {
  it('tell a password that was tried from one that is only no longer asked for', () => {
    expect(end(...switched).line).toContain('a password that opened a session before is refused')
    const asked = [part('proven'), part('proven', 'password-login', { by: 'asking' })]
    expect(end(...switching, proof('off', asked)).line).toContain('passwords are no longer asked for')
  })

  it('say what Azure reported as failed and is in force', () => {
    const events = [gate(), read('Enabled'), sending('Disabled'), answered(shop, 'it broke'), read('Disabled')]
    expect(end(...events, proof('off', PROVEN)).line).toContain('off although Azure reported otherwise (it broke)')
    expect(end(...events, stopped, sending('Enabled'), answered(), read('Enabled')).line).not.toContain('otherwise')
  })

  it('say when each mode was read, and never more than is known', () => {
    expect(end(...switched).line).toContain(
      'shop-prod: password authentication is off, as read at 2026-11-25 08:06 UTC',
    )
    expect(end(gate(), read('Enabled'), sending('Disabled')).line).toContain(
      'shop-prod: it is not known whether password authentication is on',
    )
    expect(end(gate(), read('Enabled'), unread()).line).toContain('is on, as read at 2026-11-25 08:01 UTC')
  })

  it('give both reasons of a run that was stopped and then cancelled', () => {
    expect(end(...switching, stopped, sending('Enabled'), cancelled).line).toContain(
      'Azure said no; cancelled (SIGTERM)',
    )
  })
})

describe('the way back', () => {
  const command = (name: string) =>
    `az postgres flexible-server update --subscription ${shop.subscriptionId} --resource-group 'ops(team)' --name '${name}' --password-auth Enabled`

  it('is told while passwords are off, last changed first', () => {
    const both = [
      ...[gate(), read('Enabled', { of: copy }), read('Enabled')],
      ...[sending('Disabled', copy), read('Disabled', { of: copy }), sending('Disabled'), read('Disabled')],
    ]
    expect(end(...both).wayBack).toEqual([command('shop-prod'), command('shop-copy')])
    expect(end(...switched).wayBack).toEqual([command('shop-prod')])
  })

  it('begins with a look where nobody knows', () => {
    const { wayBack } = end(gate(), read('Enabled'), sending('Disabled'), cancelled)
    expect(wayBack).toEqual([expect.stringMatching(/flexible-server show .*--query authConfig$/), command('shop-prod')])
  })

  it('is not told of what was off before, or is on', () => {
    expect(end(gate(), read('Disabled'), proof('off', PROVEN)).wayBack).toEqual([])
    expect(end(...switching, stopped, sending('Enabled'), read('Enabled')).wayBack).toEqual([])
  })
})
