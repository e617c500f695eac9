import type { AuthConfig } from '../domain/azure-server.ts'
import type { CutoverConclusion, CutoverEvent, CutoverTarget, Noted, ProofPart, ProofPhase } from '../domain/cutover.ts'
import { passwordCommand } from '../domain/cutover-commands.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { SessionGroup } from '../domain/sessions-seen.ts'
import { counted, plain, shortTime } from '../domain/text.ts'
import { cell, escaped, fenced, prose, row, tableHead } from './markdown.ts'

const MARKS: Readonly<Record<ProofPart['result'], string>> = {
  proven: '✅ proven',
  disproven: '❌ disproven',
  unknown: '⚠️ not known',
}

const PHASES: Readonly<Record<ProofPhase, string>> = {
  before: 'before the switch',
  off: 'passwords off',
  back: 'passwords on again',
}

/** The rollback card: what one has to know to undo the switch, printed before anything is sent. */
export function rollbackCard(
  targets: readonly { readonly target: CutoverTarget; readonly before: AuthConfig }[],
): readonly string[] {
  if (targets.length === 0) return []
  return [
    'Rollback card: how to accept passwords again, should it be needed.',
    ...targets.flatMap(({ target, before }) => [
      `  ${target.name}: passwords ${before.passwordAuth}, Microsoft Entra ${before.activeDirectoryAuth}, tenant ${before.tenantId ?? 'not named'}`,
      `  $ ${passwordCommand(target, 'Enabled')}`,
    ]),
    '  Who runs it needs Microsoft.DBforPostgreSQL/flexibleServers/write on the server; no login to PostgreSQL is needed.',
    '  Roles keep their passwords meanwhile. If Azure answers EngineCredentialsNotProvided, add --admin-password.',
  ].map(plain)
}

export function renderCutoverLog(
  { line, fix, wayBack }: CutoverConclusion,
  events: readonly CutoverEvent[],
): readonly string[] {
  return [
    `Cutover: ${line}.`,
    ...fix.map(one => `  ${one}`),
    ...connectedOf(events).flatMap(({ target, groups }) => connectedLines(target, groups)),
    ...(wayBack.length === 0 ? [] : ['The way back:', ...wayBack.map(command => `  $ ${command}`)]),
  ].map(plain)
}

type Connected = Extract<CutoverEvent, { kind: 'connected' }>

function connectedOf(events: readonly CutoverEvent[]): readonly Connected[] {
  return events.flatMap(event => (event.kind === 'connected' ? [event] : []))
}

const LINES = 20

function connectedLines({ name }: CutoverTarget, groups: Outcome<readonly SessionGroup[]>): readonly string[] {
  if (groups.kind !== 'observed') {
    const why = groups.kind === 'unavailable' ? groups.failure.summary : groups.because
    return [`${name}: who is still logged in as a password role could not be looked at: ${why}`]
  }
  const all = groups.value
  if (all.length === 0) return [`${name}: nobody is logged in as a password role`]
  return [
    `${name}: still logged in as password roles, by sessions that began before; a new one is refused:`,
    ...all.slice(0, LINES).map(group => `  ${sessionWords(group)}`),
    ...(all.length > LINES ? [`  and ${all.length - LINES} more, in cutover.json`] : []),
  ]
}

function sessionWords({ role, application, database, kind, network, count, since }: SessionGroup): string {
  const noun = kind === 'replication' ? 'replication session' : 'session'
  const what = `${counted(count, noun)}${kind === 'unknown' ? ' of a kind that only pg_read_all_stats shows' : ''}`
  const parts = [
    application === null ? 'application without a name' : `application ${application}`,
    ...(database === null ? [] : [`database ${database}`]),
    ...(network === null ? [] : [`from ${network}`]),
    ...(since === null ? [] : [`since ${shortTime(since)}`]),
  ]
  return `${role}: ${what} (${parts.join(', ')})`
}

/** The section of the job summary. */
export function renderCutoverSummary(conclusion: CutoverConclusion, events: readonly CutoverEvent[]): string {
  const { result, fails, line, fix, wayBack } = conclusion
  const connected = connectedOf(events).flatMap(({ target, groups }) => connectedLines(target, groups))
  return [
    // Behind the last line of the gate.
    '',
    `## ${fails ? '❌' : '✅'} Cutover: ${result}`,
    prose(`${line}.`),
    ...(fix.length === 0 ? [] : [fenced('text', fix)]),
    ...modesTable(conclusion),
    ...(connected.length === 0 ? [] : [fenced('text', connected)]),
    ...(wayBack.length === 0 ? [] : ['**The way back**', fenced('sh', wayBack)]),
    ...proofTable(events),
    '',
  ].join('\n\n')
}

function modesTable({ targets }: CutoverConclusion): readonly string[] {
  if (targets.length === 0) return []
  const rows = targets.map(({ target, before, now, readAt }) =>
    row([
      cell(target.name),
      target.replica ? 'read replica' : 'server',
      before?.passwordAuth ?? 'not known',
      now === 'unknown' ? '⚠️ not known' : now,
      readAt === null ? '' : shortTime(readAt),
    ]),
  )
  return [tableHead(['Server', '', 'Password authentication before', 'now', 'as read at']) + rows.join('\n')]
}

/** The last look of each phase counts; the earlier ones are in `cutover.json`. */
function proofTable(events: readonly CutoverEvent[]): readonly string[] {
  const last = new Map(
    events.flatMap(event =>
      event.kind === 'proof' ? [[`${event.target.id} ${event.phase}`, event] satisfies [string, typeof event]] : [],
    ),
  )
  const rows = [...last.values()].flatMap(({ target, phase, parts }) =>
    parts.map(({ what, result, why }) =>
      row([cell(target.name), PHASES[phase], escaped(what), MARKS[result], escaped(why)]),
    ),
  )
  return rows.length === 0 ? [] : [tableHead(['Server', 'When', 'What', '', 'Why']) + rows.join('\n')]
}

/** `cutover.json`: what it came to, and everything that happened in order. */
export function renderCutoverJson(conclusion: CutoverConclusion, events: readonly Noted[]): string {
  return `${JSON.stringify({ schemaVersion: 1, ...conclusion, events }, undefined, 2)}\n`
}

export function renderCutoverOutputs({ result, targets }: CutoverConclusion): Readonly<Record<string, string>> {
  const modes = new Set(targets.map(({ now }) => now))
  const [only] = modes
  const mode = modes.size === 1 && only !== undefined ? only.toLowerCase() : 'mixed'
  return {
    result,
    'password-authentication': modes.size === 0 || modes.has('unknown') ? 'unknown' : mode,
  }
}
