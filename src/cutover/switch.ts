import type { AuthConfig, AuthMode } from '../domain/azure-server.ts'
import type { AuthReading, CutoverTarget, Stop } from '../domain/cutover.ts'
import type { Failure } from '../domain/failure/failure.ts'
import { type Outcome, observed, part } from '../domain/outcome.ts'
import type { CutoverPorts } from './ports.ts'
import { isAtRest, withPasswords } from './targets.ts'

/** Azure may tell its own changes with some delay; one that a server at rest does not show after these readings was not made. */
const READINGS_AT_REST = 4
/** While Azure is still at work on the server: ten minutes. */
const READINGS_AT_WORK = 200
const BETWEEN_READINGS_MS = 3000
/** Azure has said no before it did anything. */
const DEFINITE: readonly string[] = ['cutover/not-permitted', 'arm/not-found', 'arm/token-rejected']

/** Reads the mode and notes it. */
export async function readMode(
  { authConfigs, note }: Pick<CutoverPorts, 'authConfigs' | 'note'>,
  target: CutoverTarget,
): Promise<Awaited<ReturnType<CutoverPorts['authConfigs']['read']>>> {
  const read = await authConfigs.read(target)
  const reading: Outcome<AuthReading> = part(read, ({ auth, state }) => observed({ auth, state }))
  await note({ kind: 'read', target, reading })
  return read
}

/**
 * Asks Azure for one mode, waits, and reads again until it is there and the server is at rest. What the request answered
 * decides nothing: Azure has been seen to ignore changes without an error, and a request that was cut may have been carried
 * out. Returns why the mode is not there, or undefined when it is.
 */
export async function setMode(
  ports: CutoverPorts,
  target: CutoverTarget,
  before: AuthConfig,
  wanted: AuthMode,
): Promise<Stop | undefined> {
  const verb = wanted === 'Disabled' ? 'off' : 'on'
  ports.log.info(`${target.name}: asking Azure to switch password authentication ${verb}; it may take some minutes`)
  await ports.note({ kind: 'sending', target, wanted })
  const answer = await ports.authConfigs.write(target, withPasswords(before, wanted))
  await ports.note({ kind: 'answered', target, answer })
  const refusal = answer.kind === 'unavailable' ? answer.failure : undefined
  const readings = refusal !== undefined && DEFINITE.includes(refusal.code) ? 1 : READINGS_AT_REST
  for (let atRest = 0, atWork = 0; ; ) {
    const read = await readMode(ports, target)
    const working = read.kind === 'observed' && !isAtRest(read.value)
    if (read.kind === 'observed' && !working && read.value.auth.passwordAuth === wanted) return undefined
    if (working) atWork++
    else atRest++
    if (atRest >= readings || atWork >= READINGS_AT_WORK) return whyNot(target, refusal, read, wanted)
    const state = read.kind === 'observed' ? `, its state is ${read.value.state}` : ''
    ports.log.info(
      `${target.name}: password authentication is not seen to be ${wanted.toLowerCase()} yet${state}; reading again in ${BETWEEN_READINGS_MS / 1000} s`,
    )
    await ports.clock.sleep(BETWEEN_READINGS_MS)
  }
}

function whyNot(
  { name }: CutoverTarget,
  refusal: Failure | undefined,
  read: Awaited<ReturnType<CutoverPorts['authConfigs']['read']>>,
  wanted: AuthMode,
): Stop {
  if (refusal !== undefined) return stopOf(refusal)
  if (read.kind === 'unavailable') return stopOf(read.failure)
  if (read.kind === 'observed' && !isAtRest(read.value))
    return {
      because: `${name}: Azure is still at work on the server (${read.value.state}), and password authentication is not seen to be ${wanted.toLowerCase()}`,
      fix: ['Look at the server when the operation has ended.'],
    }
  return {
    because: `${name}: Azure reported success, and password authentication is not ${wanted.toLowerCase()}`,
    fix: ["Look at the server's activity log in Azure for what became of the change."],
  }
}

export function stopOf({ code, summary, detail, likelyCause, fix }: Failure): Stop {
  // What Azure refuses for reasons of its own, only its own words explain.
  const explained = code === 'arm/refused' ? fix : [likelyCause, ...fix]
  return { because: detail === null || detail === '' ? summary : `${summary} (${detail})`, fix: explained }
}
