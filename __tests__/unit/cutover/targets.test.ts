import { describe, expect, it } from 'vitest'
import { isInFlight, targetStates } from '../../../src/cutover/targets.ts'
import type { CutoverEvent } from '../../../src/domain/cutover.ts'
import { answered, copy, noted, read, sending, shop, unread } from './events.ts'

const stateOf = (...events: readonly CutoverEvent[]) => targetStates(noted(...events))[0]

describe('the state of a target', () => {
  it('keeps what the mode was before all else, whatever is read later', () => {
    const state = stateOf(read('Enabled'), sending('Disabled'), read('Disabled'))
    expect(state).toMatchObject({ before: { passwordAuth: 'Enabled' }, now: 'Disabled', touched: true, wasOff: true })
  })

  it('is unknown from the moment a request is sent until the server is read at rest', () => {
    const before = [read('Enabled'), sending('Disabled')]
    expect(stateOf(...before)).toMatchObject({ now: 'unknown', readAt: null, touched: true })
    expect(stateOf(...before, read('Disabled', { state: 'Updating' }))).toMatchObject({ now: 'unknown', readAt: null })
    expect(stateOf(...before, unread())).toMatchObject({ now: 'unknown' })
    expect(stateOf(...before, read('Disabled'))).toMatchObject({ now: 'Disabled' })
  })

  it('stays touched on the way back', () => {
    const state = stateOf(read('Enabled'), sending('Disabled'), sending('Enabled'), read('Enabled'))
    expect(state).toMatchObject({ now: 'Enabled', touched: true, wasOff: false })
  })
})

describe('a request in flight', () => {
  it('is one whose answer is not noted, of this target', () => {
    expect(isInFlight([sending('Disabled')], shop)).toBe(true)
    expect(isInFlight([sending('Disabled'), answered()], shop)).toBe(false)
    expect(isInFlight([sending('Disabled'), sending('Disabled', copy), answered(copy)], shop)).toBe(true)
    expect(isInFlight([sending('Disabled'), answered(), sending('Disabled', copy)], shop)).toBe(false)
  })
})
