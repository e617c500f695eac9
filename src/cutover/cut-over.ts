import type { AuthConfig } from '../domain/azure-server.ts'
import type { CutoverTarget, Stop } from '../domain/cutover.ts'
import type { Control, PasswordToTry } from '../domain/knock.ts'
import type { Identity, ServerTarget } from '../domain/server.ts'
import { rollbackCard } from '../report/cutover.ts'
import type { CutoverPorts } from './ports.ts'
import { proveBack, proveBefore, proveOff } from './prove.ts'
import { readMode, setMode, stopOf } from './switch.ts'
import { isAtRest } from './targets.ts'

export interface CutoverWanted {
  readonly primary: CutoverTarget
  readonly tenantId: string
  readonly identities: readonly Identity[]
  /** Roles whose password must open nothing afterwards. */
  readonly passwords: readonly PasswordToTry[]
  readonly dryRun: boolean
}

/** A target as it was found. */
export interface Found {
  readonly target: CutoverTarget
  readonly server: ServerTarget
  readonly before: AuthConfig
  /** What a knock before the switch makes of later ones, by role. Filled by `proveBefore`. */
  readonly controls: Map<string, Control>
}

/**
 * From a gate that is ready to passwords that are proven to be off, or back. Everything that happens is noted; what it
 * comes to is concluded from the notes, by whoever reads them.
 */
export async function cutOver(ports: CutoverPorts, wanted: CutoverWanted): Promise<void> {
  const { note, log } = ports
  const found = await readTargets(ports, wanted)
  if (!Array.isArray(found)) return note({ kind: 'stopped', ...found })
  for (const one of found) {
    const why = await proveBefore(ports, wanted, one)
    if (why !== undefined) return note({ kind: 'stopped', ...why })
  }
  const switching = found.filter(({ before }) => before.passwordAuth === 'Enabled')
  for (const line of rollbackCard(switching)) log.info(line)
  if (wanted.dryRun) return
  const done: Found[] = []
  const failed =
    (await guarded(() => switchOff(ports, switching, done))) ?? (await guarded(() => proveAll(ports, wanted, found)))
  if (failed === undefined) return await sayWhoIsConnected(ports, found)
  await note({ kind: 'stopped', ...failed })
  await rollBack(ports, wanted, done)
}

/** What nobody foresaw must not leave a server half switched: it is a reason to go back like any other. */
async function guarded(attempt: () => Promise<Stop | undefined>): Promise<Stop | undefined> {
  try {
    return await attempt()
  } catch (error) {
    const because = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { because: `Unexpected: ${because}`, fix: [] }
  }
}

/** The replicas first and the server itself last: what fails on a replica has not touched the server yet. */
async function readTargets(ports: CutoverPorts, { primary, tenantId }: CutoverWanted): Promise<Found[] | Stop> {
  const replicas = await ports.authConfigs.replicasOf(primary)
  if (replicas.kind === 'unavailable') return stopOf(replicas.failure)
  if (replicas.kind === 'not-applicable') return { because: replicas.because, fix: [] }
  const found: Found[] = []
  for (const target of [...replicas.value, primary]) {
    const read = await readMode(ports, target)
    if (read.kind === 'unavailable') return stopOf(read.failure)
    if (read.kind === 'not-applicable') return { because: read.because, fix: [] }
    const { auth, host, state } = read.value
    const unfit = unfitness(target, read.value, tenantId)
    if (unfit !== undefined) return unfit
    ports.log.info(`${target.name}: ${host}, ${state}, password authentication ${auth.passwordAuth}`)
    found.push({ target, server: ports.serverOf(target, host), before: auth, controls: new Map() })
  }
  return found
}

function unfitness(
  { name }: CutoverTarget,
  { auth, state }: { readonly auth: AuthConfig; readonly state: string },
  tenantId: string,
): Stop | undefined {
  if (state !== 'Ready')
    return {
      because: `${name} is in the state ${state}`,
      fix: [
        isAtRest({ state }) ? 'Start it, then run the job again.' : 'Run the job again when Azure is done with it.',
      ],
    }
  if (auth.activeDirectoryAuth !== 'Enabled')
    return {
      because: `${name} does not accept Microsoft Entra logins`,
      fix: [
        'Enable Microsoft Entra authentication there first; each server, replicas included, has a setting of its own.',
      ],
    }
  if (auth.tenantId !== null && auth.tenantId.toLowerCase() !== tenantId.toLowerCase())
    return {
      because: `${name} trusts the tenant ${auth.tenantId}, and the identities of this run are of ${tenantId}`,
      fix: ['Compare `tenant-id` with the authentication settings of the server.'],
    }
  return undefined
}

/** Why it stopped, or undefined when passwords are off everywhere. What it has touched is added to `done`. */
async function switchOff(ports: CutoverPorts, switching: readonly Found[], done: Found[]): Promise<Stop | undefined> {
  for (const one of switching) {
    done.push(one)
    const why = await ports.log.group(`${one.target.name}: switching password authentication off`, () =>
      setMode(ports, one.target, one.before, 'Disabled'),
    )
    if (why !== undefined) return why
  }
  return undefined
}

/** Proof on every target; then the modes once more, because a change that Azure reported as failed may be undone by Azure. */
async function proveAll(
  ports: CutoverPorts,
  wanted: CutoverWanted,
  found: readonly Found[],
): Promise<Stop | undefined> {
  for (const one of found) {
    const why = await proveOff(ports, wanted, one)
    if (why !== undefined) return why
  }
  for (const { target } of found) {
    const read = await readMode(ports, target)
    if (read.kind === 'observed' && read.value.auth.passwordAuth === 'Enabled')
      return {
        because: `${target.name}: password authentication was off, and is on again`,
        fix: ["Look at the server's activity log in Azure for who changed it."],
      }
  }
  return undefined
}

/** Sessions that a password opened may outlive it: whether Azure ends them is not documented. */
async function sayWhoIsConnected({ connected, note }: CutoverPorts, found: readonly Found[]): Promise<void> {
  for (const { target, server } of found) await note({ kind: 'connected', target, groups: await connected(server) })
}

/**
 * The way back, last first, to what each target was before; then the proof that it is open. Whatever goes wrong with one, the
 * others are taken back.
 */
async function rollBack(ports: CutoverPorts, wanted: CutoverWanted, done: readonly Found[]): Promise<void> {
  const back: Found[] = []
  for (const one of done.toReversed()) {
    const why = await guarded(() => takeBack(ports, one, back))
    if (why !== undefined)
      ports.log.info(`${one.target.name}: could not be rolled back: ${[why.because, ...why.fix].join(' ')}`)
  }
  for (const one of back)
    await guarded(async () => {
      await proveBack(ports, wanted, one)
      return undefined
    })
}

/** A target that is seen to accept passwords has nothing to be taken back: a request that was refused, or ignored. */
async function takeBack(ports: CutoverPorts, one: Found, back: Found[]): Promise<Stop | undefined> {
  const { target, before } = one
  const read = await readMode(ports, target)
  if (read.kind === 'observed' && isAtRest(read.value) && read.value.auth.passwordAuth === 'Enabled') return undefined
  const why = await ports.log.group(`${target.name}: rolling back`, () => setMode(ports, target, before, 'Enabled'))
  if (why === undefined) back.push(one)
  return why
}
