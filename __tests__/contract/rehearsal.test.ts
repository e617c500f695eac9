import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import {
  type RehearsalEvidence,
  type RehearsalResult,
  type RehearsalScript,
  rehearsalStatus,
} from '../../src/domain/rehearsal.ts'
import { rehearsalSentence } from '../../src/domain/rehearsal-words.ts'
import { readCase } from './support/cases.ts'
import { catalogOf, makeRehearsers, NOBODY, rehearsalsOf, type Try } from './support/rehearsing.ts'
import { HOSTILE_ROLE, makeDatabase, makeRoles, stage } from './support/scene.ts'

const OWNED = 'owned-by-password-role'

let azure: LocalAzure

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
  await Promise.all(azure.servers.map(server => makeRoles(server).then(() => makeRehearsers(server))))
})
afterAll(() => azure?.stop())

function serverOf(major: number): FlexibleServer {
  const server = azure.servers.find(candidate => candidate.major === major)
  if (server === undefined) throw new Error(`no server of PostgreSQL ${major}`)
  return server
}

/** Rehearses in one database, and holds that it left no trace. */
async function rehearsed(server: FlexibleServer, database: string, wanted: Try = {}): Promise<RehearsalEvidence> {
  const before = await catalogOf(server, database)
  const [first, ...others] = await rehearsalsOf(azure, server, database, wanted)
  expect(await catalogOf(server, database)).toBe(before)
  expect(
    await server.runSql(`select pid from pg_stat_activity where application_name = 'postgres-entra-gate'`),
  ).toEqual([])
  if (first === undefined || others.length > 0) throw new Error('expected one script')
  return first
}

function resultOf<K extends RehearsalResult['kind']>(
  { tried }: RehearsalEvidence,
  kind: K,
): Extract<RehearsalResult, { kind: K }> {
  if (tried.kind !== 'observed' || tried.value.result.kind !== kind) throw new Error(JSON.stringify(tried))
  return tried.value.result as Extract<RehearsalResult, { kind: K }>
}

describe.each(PG_MAJORS)('a rehearsal on PostgreSQL %i', major => {
  // Goes first: nothing hangs on the role anywhere else yet.
  it('says that DROP ROLE would succeed', async () => {
    const server = serverOf(major)
    await orders(server, 'orders')
    const rehearsal = await rehearsed(server, 'orders')
    expect(rehearsalStatus(rehearsal)).toBe('done')
    expect(rehearsalSentence(rehearsal)).toMatch(
      /^After this script 0 objects of legacy remain in the database orders, and DROP ROLE would succeed\. Locks were held for at most .+; everything was rolled back\.$/,
    )
  })

  it('works for every kind of object, and leaves the catalog as it was', async () => {
    const server = serverOf(major)
    await makeDatabase(server, 'every kind')
    await stage(server, 'every kind', readCase(OWNED, 'violation', major))
    const rehearsal = await rehearsed(server, 'every kind')
    expect(rehearsalStatus(rehearsal), rehearsalSentence(rehearsal)).toBe('done')
    const { roles } = resultOf(rehearsal, 'ran')
    expect(roles.map(({ role, drop }) => [role, drop?.sqlState])).toEqual([
      [HOSTILE_ROLE, '2BP01'],
      ['legacy', '2BP01'],
    ])
    expect(rehearsalSentence(rehearsal)).toContain(
      'After this script 0 objects of legacy remain in the database every kind. DROP ROLE still waits for 4 privileges and policies here, which go with `drop owned by "legacy"` once the role owns nothing; 1 object in the database orders. Each database has a file of its own.',
    )
  })

  it('counts and names what the script cannot move', async () => {
    const server = serverOf(major)
    await makeDatabase(server, 'superuser')
    await stage(server, 'superuser', readCase(OWNED, 'superuser', major))
    const rehearsal = await rehearsed(server, 'superuser')
    expect(rehearsalStatus(rehearsal)).toBe('left-over')
    expect(rehearsalSentence(rehearsal)).toContain(
      'After this script 2 objects of legacy remain in the database superuser (event trigger "ev""ent", foreign-data wrapper "wrap|per").',
    )
  })

  it('fails where one object is refused, in the words of the server', async () => {
    const server = serverOf(major)
    await makeDatabase(server, 'refused')
    const closed = `create schema closed; create function closed.f() returns int language sql as 'select 1'`
    await server.runSql(`${closed}; alter function closed.f() owner to legacy`, 'refused')
    const rehearsal = await rehearsed(server, 'refused')
    expect(rehearsalStatus(rehearsal)).toBe('failed')
    expect(resultOf(rehearsal, 'failed')).toMatchObject({
      step: expect.any(Number),
      title: 'The handover.',
      error: { sqlState: '42501' },
    })
  })

  it('gives up soon where another session holds a lock', async () => {
    const server = serverOf(major)
    await orders(server, 'locked')
    const other = await server.superuser('locked')
    await other.query('begin; lock table public.orders in access share mode')
    const rehearsal = await rehearsed(server, 'locked', { change: patient => patient.map(withShortWait) })
    await other.end()
    expect(rehearsal.tried).toMatchObject({ kind: 'unavailable', failure: { code: 'pg/locked', sqlState: '55P03' } })
  })

  it('is cancelled when a step takes too long, and leaves no session', async () => {
    const server = serverOf(major)
    await orders(server, 'slow')
    const change = followedBy('select pg_catalog.pg_sleep(20)')
    const rehearsal = await rehearsed(server, 'slow', { timeoutMs: 1500, change })
    expect(rehearsal.tried).toMatchObject({ kind: 'unavailable', failure: { code: 'pg/timeout' } })
  })

  it('leaves nothing when the session is cut behind the handover', async () => {
    const server = serverOf(major)
    await orders(server, 'cut')
    const change = followedBy('select pg_catalog.pg_terminate_backend(pg_catalog.pg_backend_pid())')
    const rehearsal = await rehearsed(server, 'cut', { change })
    expect(rehearsal.tried).toMatchObject({ kind: 'unavailable', failure: { code: 'net/connection-lost' } })
  })

  it.each([
    ['commit', 'commit'],
    ['a commit before a new transaction', 'commit; begin'],
    ['a commit before an error', 'commit; select 1/0'],
    ['a rollback', 'rollback'],
  ])('stops behind a step with %s, and says so', async (_, step) => {
    const server = serverOf(major)
    await makeDatabase(server, step)
    const change: Try['change'] = () => [
      {
        server: server.name,
        database: step,
        roles: ['legacy'],
        labelled: [],
        steps: [step, 'create table public.stayed ()'],
      },
    ]
    const rehearsal = await rehearsed(server, step, { change })
    expect(resultOf(rehearsal, 'left-transaction')).toMatchObject({ step: 1, title: step })
    expect(rehearsalSentence(rehearsal)).toMatch(/^STOPPED: step 1 of 2/)
  })

  it('says of a role without rights that it has none, and nothing of the script', async () => {
    const server = serverOf(major)
    await orders(server, 'nobody')
    const rehearsal = await rehearsed(server, 'nobody', { as: NOBODY })
    expect(rehearsal.tried).toMatchObject({
      kind: 'unavailable',
      failure: { code: 'pg/rehearsal-denied', sqlState: '42501' },
    })
  })

  it('does not count a missing right to drop the role against the script', async () => {
    const server = serverOf(major)
    await orders(server, 'no drop')
    const change: Try['change'] = () => [
      { server: server.name, database: 'no drop', roles: ['legacy'], labelled: [], steps: ['select 1'] },
    ]
    const rehearsal = await rehearsed(server, 'no drop', { as: NOBODY, change })
    expect(resultOf(rehearsal, 'ran').roles).toMatchObject([{ drop: { sqlState: '42501' } }])
    expect(rehearsalSentence(rehearsal)).toContain('Whether DROP ROLE would succeed was not seen')
  })
})

/** One table that only its new owner, and nobody's privilege, stands between the role and its end. */
async function orders(server: FlexibleServer, database: string): Promise<void> {
  await makeDatabase(server, database)
  await server.runSql('create table public.orders (id int); alter table public.orders owner to legacy', database)
}

function followedBy(step: string): NonNullable<Try['change']> {
  return scripts => scripts.map(script => ({ ...script, steps: [...script.steps, step] }))
}

/** The script itself waits five seconds. */
function withShortWait(script: RehearsalScript): RehearsalScript {
  return { ...script, steps: script.steps.map(step => step.replace(`lock_timeout = '5s'`, `lock_timeout = '200ms'`)) }
}
