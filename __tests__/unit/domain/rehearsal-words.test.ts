import { describe, expect, it } from 'vitest'
import { failure } from '../../../src/domain/failure/failure.ts'
import { notApplicable, unavailable } from '../../../src/domain/outcome.ts'
import { type RemainderCount, rehearsalStatus } from '../../../src/domain/rehearsal.ts'
import { rehearsalSentence } from '../../../src/domain/rehearsal-words.ts'
import { afterwards, failedWith, ran, refusedWith, rehearsal } from '../rehearsing.ts'

const HELD = 'Locks were held for at most 34 ms; everything was rolled back.'
const count = (database: string | null, kind: RemainderCount['kind'], many: number): RemainderCount => ({
  database,
  kind,
  count: many,
})
const waiting = (...counts: readonly RemainderCount[]) =>
  rehearsalSentence(rehearsal(ran(afterwards({ counts, drop: refusedWith('2BP01') }))))

describe('the sentence of a rehearsal', () => {
  it('says that everything works', () => {
    expect(rehearsalSentence(rehearsal())).toBe(
      `After this script 0 objects of shop_legacy remain in the database shop, and DROP ROLE would succeed. ${HELD}`,
    )
  })

  it('tells what is still to do apart, by counts and not by the words of the server', () => {
    expect(waiting(count('billing', 'owner', 3), count('billing', 'privileges', 1), count('hr', 'policy', 2))).toBe(
      `After this script 0 objects of shop_legacy remain in the database shop. DROP ROLE still waits for 3 objects and 1 privilege or policy in the database billing; 2 privileges and policies in the database hr. Each database has a file of its own. ${HELD}`,
    )
    expect(
      waiting(count('shop', 'privileges', 2), count(null, 'privileges', 1), count('shop', 'initial privileges', 1)),
    ).toBe(
      `After this script 0 objects of shop_legacy remain in the database shop. DROP ROLE still waits for 4 privileges and policies here, which go with \`drop owned by "shop_legacy"\` once the role owns nothing. ${HELD}`,
    )
    expect(waiting(count(null, 'owner', 1))).toContain('still waits for 1 database, tablespace or subscription.')
  })

  it('names at most five other databases', () => {
    const counts = Array.from({ length: 8 }, (_, index) => count(`db${index}`, 'owner', 1))
    expect(waiting(...counts)).toContain('1 object in the database db4; 3 more databases. Each database')
  })

  it('names what remains, some of it', () => {
    const named = Array.from({ length: 7 }, (_, index) => ({ type: 'publication', identity: `p${index}` }))
    const role = afterwards({ counts: [count('shop', 'owner', 7)], named, drop: refusedWith('2BP01') })
    expect(rehearsalSentence(rehearsal(ran(role)))).toBe(
      `After this script 7 objects of shop_legacy remain in the database shop (publication p0, publication p1, publication p2, publication p3, publication p4, …). DROP ROLE still waits for the objects that remain. ${HELD}`,
    )
  })

  it('does not blame the script for a missing right to drop the role', () => {
    expect(rehearsalSentence(rehearsal(ran(afterwards({ drop: refusedWith('42501') }))))).toContain(
      'Whether DROP ROLE would succeed was not seen, because whoever rehearsed may not drop the role.',
    )
  })

  it('repeats a refusal that nothing explains', () => {
    expect(rehearsalSentence(rehearsal(ran(afterwards({ drop: refusedWith('55006', 'is used') }))))).toContain(
      'DROP ROLE is refused: is used (SQLSTATE 55006).',
    )
  })

  it('says where a script fails', () => {
    expect(rehearsalSentence(rehearsal(failedWith(refusedWith('42501', 'permission denied'))))).toBe(
      `The script fails in step 4 of 6 (The handover.): permission denied (SQLSTATE 42501). ${HELD}`,
    )
  })

  it('never says of a script that ended its transaction that it was rolled back', () => {
    const text = rehearsalSentence(rehearsal({ kind: 'left-transaction', step: 2, title: 'commit' }))
    expect(text).toMatch(/^STOPPED: step 2 of 6 \(commit\) ended the transaction/)
    expect(text).not.toContain('rolled back')
  })

  it('never says rehearsed of what was not', () => {
    const locked = unavailable(failure('pg/locked', { database: 'shop' }))
    expect(rehearsalSentence(rehearsal(locked))).toBe(
      'Could not be rehearsed: Another session holds a lock in "shop" that was waited for in vain (pg/locked). Nothing of it stays.',
    )
    const lost = unavailable(failure('net/connection-lost', { host: 'h' }))
    expect(rehearsalSentence(rehearsal(lost))).toContain('as soon as the server notices that the session is gone.')
    expect(rehearsalSentence(rehearsal(notApplicable('it is production')))).toBe('Not rehearsed: it is production.')
  })
})

describe('the status of a rehearsal', () => {
  it.each([
    ['done', rehearsal()],
    ['done', rehearsal(ran(afterwards({ counts: [count('billing', 'owner', 1), count('shop', 'privileges', 1)] })))],
    ['left-over', rehearsal(ran(afterwards(), afterwards({ counts: [count('shop', 'owner', 1)] })))],
    ['failed', rehearsal(failedWith(refusedWith('42501')))],
    ['failed', rehearsal({ kind: 'left-transaction', step: 1, title: '' })],
    ['not-tried', rehearsal(unavailable(failure('pg/locked')))],
    ['refused', rehearsal(notApplicable('production'))],
  ])('is %s', (status, one) => {
    expect(rehearsalStatus(one)).toBe(status)
  })
})
