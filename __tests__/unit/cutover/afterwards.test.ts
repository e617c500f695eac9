import { describe, expect, it } from 'vitest'
import { afterwards } from '../../../src/cutover/afterwards.ts'
import { journal, readJournal } from '../../../src/cutover/journal.ts'
import { CLOUDS } from '../../../src/domain/cloud.ts'
import type { CutoverEvent } from '../../../src/domain/cutover.ts'
import { failure } from '../../../src/domain/failure/failure.ts'
import { observed, unavailable } from '../../../src/domain/outcome.ts'
import { parseSavedCutover, renderSavedCutover, type SavedCutover } from '../../../src/domain/saved-cutover.ts'
import type { Runner } from '../../../src/ports.ts'
import { answered, gate, noted, read, sending, shop, TENANT } from './events.ts'

const SAVED: SavedCutover = {
  journalPath: '/tmp/journal',
  reportDir: '/tmp/report',
  cloud: CLOUDS.AzureChinaCloud,
  tenantId: TENANT,
  clientId: '22222222-2222-2222-2222-222222222222',
  primary: { id: shop.id, subscriptionId: shop.subscriptionId, resourceGroup: shop.resourceGroup, name: shop.name },
  dryRun: false,
}

interface World {
  /** What Azure says by the clock, in milliseconds; undefined: nothing. */
  readonly at: (elapsed: number) => { readonly on: boolean; readonly state?: string } | undefined
  readonly state?: Readonly<Record<string, string>>
  readonly notes?: string
}

const keep = (...events: readonly CutoverEvent[]) =>
  `${noted(...events)
    .map(event => JSON.stringify(event))
    .join('\n')}\n`

async function tell({ at, state = { STATE_cutover: renderSavedCutover(SAVED) }, notes = '' }: World) {
  const clock = { elapsed: 0 }
  const said: string[] = []
  const outputs: Record<string, string> = {}
  const runner = {
    environment: state,
    clock: {
      now: () => new Date(Date.UTC(2026, 10, 25, 9) + clock.elapsed),
      elapsed: () => clock.elapsed,
      sleep: async (ms: number) => {
        clock.elapsed += ms
      },
    },
    log: { info: (text: string) => void said.push(text), group: (_: string, body: () => unknown) => body() },
    writeSummary: async () => undefined,
    writeReport: async () => '',
    setOutput: async (name: string, value: string) => {
      outputs[name] = value
    },
  } as unknown as Runner
  const conclusion = await afterwards(
    runner,
    path => (path === SAVED.journalPath ? notes : ''),
    async () => ({
      read: async target => {
        const seen = at(clock.elapsed)
        if (seen === undefined) return unavailable(failure('arm/unavailable', { host: 'azure' }))
        const auth = {
          activeDirectoryAuth: 'Enabled',
          passwordAuth: seen.on ? 'Enabled' : 'Disabled',
          tenantId: TENANT,
        } as const
        const network = { publicAccess: true, delegatedSubnet: null, privateEndpoints: 0 }
        const rest = { host: '', administratorLogin: null, replicationRole: null, clusterSize: null, network }
        return observed({ resource: target, state: seen.state ?? 'Ready', auth, ...rest })
      },
      replicasOf: () => Promise.reject(new Error('not to be asked')),
      write: () => Promise.reject(new Error('nothing is to be changed')),
    }),
  )
  return { conclusion, said, outputs, waited: clock.elapsed }
}

const cut = keep(gate(), read('Enabled'), sending('Disabled'))

describe('after a cutover that was cut off', () => {
  it('has nothing to tell where there was none, or one that has told its own end', async () => {
    expect((await tell({ at: () => ({ on: true }), state: {} })).conclusion).toBeUndefined()
    const told = { STATE_cutover: renderSavedCutover(SAVED), 'STATE_cutover-concluded': 'true' }
    expect((await tell({ at: () => ({ on: true }), state: told })).conclusion).toBeUndefined()
  })

  it('breaks loudly on notes that it cannot read', async () => {
    await expect(tell({ at: () => ({ on: true }), state: { STATE_cutover: '{"journalPath":1}' } })).rejects.toThrow(
      'look at the server',
    )
  })

  it('waits for what may still arrive', async () => {
    const { conclusion, waited } = await tell({ at: elapsed => ({ on: elapsed < 6000 }), notes: cut })
    expect(conclusion).toMatchObject({ result: 'unfinished', targets: [{ now: 'Disabled' }] })
    expect(waited).toBeGreaterThanOrEqual(10_000)
  })

  it('waits until Azure is done', async () => {
    const at = (elapsed: number) => ({ on: elapsed < 90_000, state: elapsed < 100_000 ? 'Updating' : 'Ready' })
    const { conclusion, outputs } = await tell({ at, notes: cut })
    expect(conclusion).toMatchObject({ result: 'unfinished', targets: [{ now: 'Disabled' }] })
    expect(outputs).toEqual({ result: 'unfinished', 'password-authentication': 'disabled' })
  })

  it('does not know what is not at rest within its time, and does not take all of it', async () => {
    const { conclusion, waited } = await tell({ at: () => ({ on: true, state: 'Updating' }), notes: cut })
    expect(conclusion).toMatchObject({ result: 'unfinished', targets: [{ now: 'unknown' }], fails: true })
    expect(waited).toBeLessThan(200_000)
    expect((await tell({ at: () => undefined, notes: cut })).conclusion?.targets[0]?.now).toBe('unknown')
  })

  it('says that nothing was changed where nothing was', async () => {
    const { conclusion, waited } = await tell({ at: () => ({ on: true }), notes: cut })
    expect(conclusion?.line).toContain('Nothing was changed: cancelled (ended without notice)')
    expect(waited).toBeGreaterThanOrEqual(10_000)
  })

  it('reads once where nothing was on its way, and the server where no note was left', async () => {
    const done = keep(gate(), read('Enabled'), sending('Disabled'), answered(), read('Disabled'))
    expect((await tell({ at: () => ({ on: false }), notes: done })).waited).toBe(0)
    const { conclusion } = await tell({ at: () => ({ on: true }), notes: '' })
    expect(conclusion).toMatchObject({
      result: 'stopped',
      targets: [{ target: { name: 'shop-prod' }, now: 'Enabled' }],
    })
  })

  it('keeps the reason of a run that had stopped', async () => {
    const notes = keep(
      gate(),
      read('Enabled'),
      sending('Disabled'),
      answered(),
      read('Disabled'),
      { kind: 'stopped', because: 'no Entra', fix: [] },
      sending('Enabled'),
    )
    const { conclusion } = await tell({ at: elapsed => ({ on: elapsed > 3000 }), notes })
    expect(conclusion).toMatchObject({ result: 'rolled-back' })
    expect(conclusion?.line).toContain('no Entra')
  })
})

describe('what is kept', () => {
  it('comes back as it was; what is not ours is nothing', () => {
    expect(parseSavedCutover(renderSavedCutover(SAVED))).toEqual(SAVED)
    for (const text of ['', '{', 'null', '[]', '{"cloud":{}}', JSON.stringify({ ...SAVED, primary: 'x' })])
      expect(parseSavedCutover(text)).toBeUndefined()
  })

  it('is read up to a line that was cut', () => {
    const whole = keep(gate(), read('Enabled'))
    expect(readJournal(`${whole}{"kind":"sending","targ`)).toHaveLength(2)
    expect(readJournal('')).toEqual([])
  })

  it('ends with the cancellation: nothing is begun after it', async () => {
    const kept: unknown[] = []
    const notes = journal(
      event => void kept.push(event),
      () => new Date(0),
    )
    await notes.note(gate())
    notes.cancel('SIGINT')
    const later = Promise.race([notes.note(sending('Disabled')).then(() => 'noted'), Promise.resolve('held')])
    expect(await later).toBe('held')
    expect(notes.events().map(({ kind }) => kind)).toEqual(['gate', 'cancelled'])
    expect(kept).toHaveLength(2)
  })

  it('stops the run where it cannot be kept', async () => {
    const full = () => {
      throw new Error('disk full')
    }
    const notes = journal(full, () => new Date(0))
    await expect(async () => notes.note(sending('Disabled'))).rejects.toThrow('disk full')
    expect(notes.events()).toEqual([])
  })
})
