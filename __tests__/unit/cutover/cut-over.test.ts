import { beforeEach, describe, expect, it } from 'vitest'
import { conclude } from '../../../src/cutover/conclude.ts'
import { failure } from '../../../src/domain/failure/failure.ts'
import { observed, unavailable } from '../../../src/domain/outcome.ts'
import { copy, noted, shop } from './events.ts'
import { type Actor, SECRET, type Stage, stage } from './stage.ts'

let scene: Stage
let server: Actor
let replica: Actor

beforeEach(() => {
  scene = stage()
  const [one, other] = [shop, copy].map(({ name }) => scene.actors.get(name))
  if (one === undefined || other === undefined) throw new Error('somebody is missing')
  server = one
  replica = other
})

const conclusion = () => conclude(noted(...scene.events), { dryRun: false })
const refuse = (code: Parameters<typeof failure>[0]) => () => unavailable(failure(code, { object: 'it' }))
const isOff = ({ auth }: Actor) => auth.passwordAuth === 'Disabled'

describe('the switch', () => {
  it('takes the replica first and the server last', async () => {
    await scene.run()
    expect(scene.writes).toEqual(['shop-copy Disabled', 'shop-prod Disabled'])
    expect(conclusion().result).toBe('switched')
    expect(scene.clock.elapsed).toBe(0)
  })

  it('notes each request before it is sent', async () => {
    replica.write = () => {
      expect(scene.events.at(-1)).toMatchObject({ kind: 'sending', wanted: 'Disabled' })
      throw new Error('the process ends here')
    }
    await scene.run()
    expect(conclusion().line).toContain('the process ends here')
  })

  it('sends a password in clear text only if it opened a session before', async () => {
    scene.actors.delete(copy.name)
    await scene.run({ passwords: [SECRET, { role: 'other', secret: undefined }] })
    const before = scene.knocks.slice(0, 2)
    expect(before.map(({ inClear }) => inClear)).toEqual([false, false])
    scene.events.length = 0
    server.auth = { ...server.auth, passwordAuth: 'Enabled' }
    scene.knocks.length = 0
    server.knock = () => observed({ asked: 'sasl', answer: { kind: 'not-answered' } })
    await scene.run()
    expect(scene.knocks.some(({ inClear }) => inClear)).toBe(false)
  })

  it('does not touch what is off already', async () => {
    replica.auth = { ...replica.auth, passwordAuth: 'Disabled' }
    await scene.run()
    expect(scene.writes).toEqual(['shop-prod Disabled'])
    expect(conclusion().result).toBe('switched')
  })

  it('waits while Azure is at work, and believes what it reads from a server at rest', async () => {
    scene.actors.delete(copy.name)
    server.write = () => {
      server.state = 'Updating'
      return unavailable(failure('arm/unavailable', { object: 'it' }))
    }
    let readings = 0
    Object.defineProperty(server, 'state', {
      get: () => {
        if (scene.writes.length === 0) return 'Ready'
        readings += 1
        if (readings === 20) server.auth = { ...server.auth, passwordAuth: 'Disabled' }
        return readings < 40 ? 'Updating' : 'Ready'
      },
      set: () => undefined,
    })
    await scene.run()
    expect(scene.clock.elapsed).toBeGreaterThan(30_000)
    expect(conclusion()).toMatchObject({ result: 'switched' })
  })

  it('gives up on an operation that never ends, goes back, and says that it does not know', async () => {
    scene.actors.delete(copy.name)
    server.write = () => {
      server.state = 'Updating'
      return unavailable(failure('arm/unavailable', { object: 'it' }))
    }
    await scene.run()
    expect(scene.writes).toEqual(['shop-prod Disabled', 'shop-prod Enabled'])
    expect(conclusion()).toMatchObject({ result: 'unfinished', targets: [{ now: 'unknown' }] })
    expect(conclusion().wayBack).toHaveLength(2)
    // Twice ten minutes of readings.
    expect(scene.clock.elapsed).toBeGreaterThan(1_000_000)
    expect(scene.clock.elapsed).toBeLessThan(1_300_000)
  })
})

describe('what stops it before anything is changed', () => {
  it.each([
    ['a replica at work', () => Object.assign(replica, { state: 'Updating' }), 'shop-copy is in the state Updating'],
    [
      'a server that is stopped',
      () => Object.assign(server, { state: 'Stopped' }),
      'shop-prod is in the state Stopped',
    ],
    [
      'a replica without Entra',
      () => Object.assign(replica, { auth: { ...replica.auth, activeDirectoryAuth: 'Disabled' } }),
      'shop-copy does not accept Microsoft Entra logins',
    ],
    [
      'another tenant',
      () => Object.assign(replica, { auth: { ...replica.auth, tenantId: 'elsewhere' } }),
      'shop-copy trusts the tenant elsewhere',
    ],
    [
      'a replica that lets nobody in',
      () => Object.assign(replica, { entra: () => 'refused' }),
      'it is not so that audit',
    ],
    ['a replica out of reach', () => Object.assign(replica, { entra: () => 'away' }), 'it is not known whether audit'],
    ['no answer to a knock', () => Object.assign(server, { knock: refuse('net/stalled') }), 'nothing would prove'],
    [
      'a role that is let in without a password',
      () => Object.assign(server, { knock: () => observed({ asked: 'nothing', answer: { kind: 'accepted' } }) }),
      'nothing would prove',
    ],
  ])('%s', async (_, arrange, words) => {
    arrange()
    await scene.run()
    expect(scene.writes).toEqual([])
    expect(conclusion()).toMatchObject({ result: 'stopped', fails: true })
    expect(conclusion().line).toContain(words)
  })

  it('no role with a password', async () => {
    await scene.run({ passwords: [] })
    expect(scene.writes).toEqual([])
    expect(conclusion().line).toContain('there is no role with a password')
  })

  it('a dry run, behind everything else', async () => {
    await scene.run({ dryRun: true })
    expect(scene.writes).toEqual([])
    expect(scene.lines).toContain('Rollback card: how to accept passwords again, should it be needed.')
    expect(scene.events.filter(({ kind }) => kind === 'proof')).toHaveLength(2)
    expect(conclude(noted({ kind: 'gate', ready: true, because: [] }, ...scene.events), { dryRun: true }).result).toBe(
      'dry-run',
    )
  })
})

describe('the way back', () => {
  it('is taken where the application is not let in, last first', async () => {
    server.entra = () => (isOff(server) ? 'refused' : 'in')
    await scene.run()
    expect(scene.writes.slice(2)).toEqual(['shop-prod Enabled', 'shop-copy Enabled'])
    expect(conclusion()).toMatchObject({ result: 'rolled-back', wayBack: [] })
  })

  it('is not taken for a no that was only early', async () => {
    let looks = 0
    server.entra = () => (isOff(server) && ++looks < 3 ? 'refused' : 'in')
    await scene.run()
    expect(conclusion().result).toBe('switched')
  })

  it('is taken after five minutes in which nothing could be looked at', async () => {
    server.entra = () => (isOff(server) ? 'away' : 'in')
    await scene.run()
    expect(scene.clock.elapsed).toBeGreaterThan(240_000)
    expect(scene.clock.elapsed).toBeLessThan(310_000)
    expect(conclusion().result).toBe('rolled-back')
  })

  it('waits for a server that comes back in between', async () => {
    server.entra = () => (isOff(server) && scene.clock.elapsed < 120_000 ? 'away' : 'in')
    await scene.run()
    expect(conclusion().result).toBe('switched')
  })

  it('is not taken where only the password stays unknown, and the step fails', async () => {
    server.knock = () =>
      isOff(server) ? unavailable(failure('net/stalled')) : observed({ asked: 'sasl', answer: { kind: 'accepted' } })
    await scene.run()
    expect(scene.writes).toHaveLength(2)
    expect(conclusion()).toMatchObject({ result: 'switched-unproven', fails: true })
    expect(scene.clock.elapsed).toBeGreaterThan(240_000)
  })

  it('leaves alone what was refused, and takes back what was changed', async () => {
    server.write = refuse('cutover/not-permitted')
    await scene.run()
    expect(scene.writes).toEqual(['shop-copy Disabled', 'shop-prod Disabled', 'shop-copy Enabled'])
    expect(conclusion().result).toBe('rolled-back')
    expect(conclusion().line).toContain('Azure does not let the identity change it')
    expect(scene.events.filter(event => event.kind === 'read' && event.target === shop)).toHaveLength(3)
  })

  it('is taken when something breaks that nobody foresaw', async () => {
    server.entra = () => {
      if (isOff(server)) throw new Error('a bug')
      return 'in'
    }
    await scene.run()
    expect(scene.writes.slice(2)).toEqual(['shop-prod Enabled', 'shop-copy Enabled'])
    expect(conclusion().result).toBe('rolled-back')
    expect(conclusion().line).toContain('a bug')
  })

  it('goes on with the others when it breaks at one', async () => {
    server.entra = () => (isOff(server) ? 'refused' : 'in')
    server.write = wanted => {
      if (wanted === 'Enabled') throw new Error('a bug on the way back')
      server.auth = { ...server.auth, passwordAuth: wanted }
      return observed(null)
    }
    await scene.run()
    expect(scene.writes.slice(2)).toEqual(['shop-prod Enabled', 'shop-copy Enabled'])
    expect(replica.auth.passwordAuth).toBe('Enabled')
    expect(conclusion().result).toBe('unfinished')
  })

  it('says so where it fails itself', async () => {
    scene.actors.delete(copy.name)
    server.entra = () => (isOff(server) ? 'refused' : 'in')
    server.write = wanted => {
      if (wanted === 'Enabled') return unavailable(failure('arm/refused', { detail: 'EngineCredentialsNotProvided' }))
      server.auth = { ...server.auth, passwordAuth: wanted }
      return observed(null)
    }
    await scene.run()
    expect(conclusion()).toMatchObject({ result: 'unfinished', targets: [{ now: 'Disabled' }] })
    expect(scene.events.filter(event => event.kind === 'proof' && event.phase === 'back')).toEqual([])
    expect(scene.lines.join('\n')).toContain('could not be rolled back: ')
    expect(scene.lines.join('\n')).toContain('EngineCredentialsNotProvided')
  })

  it('has nothing to do where somebody has switched it on again meanwhile, and that is told', async () => {
    scene.actors.delete(copy.name)
    server.knock = () => {
      if (!isOff(server)) return observed({ asked: 'sasl', answer: { kind: 'accepted' } })
      server.auth = { ...server.auth, passwordAuth: 'Enabled' }
      return observed({ asked: 'cleartext', answer: { kind: 'refused', sqlState: '28P01' } })
    }
    await scene.run()
    expect(conclusion().line).toContain('password authentication was off, and is on again')
    expect(scene.writes).toEqual(['shop-prod Disabled'])
  })
})
