import { auditIdentity } from './collect/collect.ts'
import type { CollectContext } from './collect/context.ts'
import type { Config } from './config/config.ts'
import { conclude } from './cutover/conclude.ts'
import { cutOver } from './cutover/cut-over.ts'
import type { Journal } from './cutover/journal.ts'
import { connectedByPassword, lookAgain } from './cutover/look.ts'
import { passwordsToTry } from './cutover/passwords.ts'
import type { CutoverPorts } from './cutover/ports.ts'
import { type CutoverConfig, readCutover } from './cutover/read.ts'
import { serverOf } from './cutover/targets.ts'
import type { CutoverConclusion } from './domain/cutover.ts'
import type { ServerEvidence } from './domain/evidence.ts'
import { CONCLUDED_STATE, CUTOVER_STATE, renderSavedCutover, type SavedCutover } from './domain/saved-cutover.ts'
import { type Connect, examine, reach } from './examine.ts'
import type { AuthConfigs, PasswordDoor, Runner } from './ports.ts'
import { publish, publishCutover, publishProblems } from './publish.ts'

/** The vendors at the edge of a cutover, made when the configuration is known. */
export interface CutoverEdge {
  readonly connect: Connect
  readonly authConfigs: (saved: SavedCutover, config: Config, check: CollectContext) => AuthConfigs
  readonly door: (config: Config) => PasswordDoor
  /** Where the notes are kept, for the post step of a run that was killed. */
  readonly journalPath: string
}

/** The whole story: configure, gate, switch, prove, or go back; then say what it came to. */
export async function cutover(runner: Runner, edge: CutoverEdge, journal: Journal): Promise<CutoverConclusion> {
  const read = readCutover(runner)
  if (read.kind === 'problems') {
    publishProblems(runner, read.problems)
    await journal.note({ kind: 'stopped', because: 'the configuration has problems', fix: [] })
    return conclude(journal.events(), { dryRun: false })
  }
  const { config, own, primary } = read
  const { reportDir, cloud, tenantId } = config
  const clientId = own.clientId ?? config.clientId
  const saved = { journalPath: edge.journalPath, reportDir, cloud, tenantId, clientId, primary, dryRun: own.dryRun }
  await runner.saveState(CUTOVER_STATE, renderSavedCutover(saved))
  const reached = await reach(edge.connect, config, runner)
  const { evidence, judgement } = await examine(runner, config, reached)
  await publish(runner, config, evidence, judgement)
  await journal.note({ kind: 'gate', ready: judgement.ready, because: judgement.notReadyBecause })
  const [seen] = evidence.servers
  if (judgement.ready && seen !== undefined)
    await cutOver(portsOf(runner, edge, saved, { read, check: reached.context, seen, journal }), {
      ...{ primary, tenantId, dryRun: own.dryRun, identities: config.identities },
      passwords: passwordsToTry(config.passwordComparisons, config.migration, seen),
    })
  const conclusion = conclude(journal.events(), own)
  await publishCutover(runner, reportDir, conclusion, journal.events())
  await runner.saveState(CONCLUDED_STATE, 'true')
  return conclusion
}

interface Acting {
  readonly read: Extract<CutoverConfig, { kind: 'ok' }>
  readonly check: CollectContext
  readonly seen: ServerEvidence
  readonly journal: Journal
}

function portsOf(
  { clock, log }: Runner,
  edge: CutoverEdge,
  saved: SavedCutover,
  { read, check, seen, journal }: Acting,
): CutoverPorts {
  const { config, declared } = read
  const { identities, smoke, concurrency } = config
  const [login] = seen.logins
  const wanted = {
    ...{ identities, smoke, concurrency },
    audit: auditIdentity(config, seen.server),
    // Where the gate came in: its first login is the job's own.
    database: login?.database ?? 'postgres',
  }
  const roles = seen.roles.kind === 'observed' ? seen.roles.value : []
  return {
    authConfigs: edge.authConfigs(saved, config, check),
    door: edge.door(config),
    serverOf: serverOf(seen.server, declared),
    look: server => lookAgain(check, wanted, server),
    connected: server => connectedByPassword(check, wanted, roles, server),
    note: journal.note,
    clock,
    log,
  }
}
