import type { ServerEvidence } from '../domain/evidence.ts'
import { REFUSALS } from '../domain/failure/refusals.ts'
import type { Finding, Gap } from '../domain/finding.ts'
import { ownedIn, type RehearsalEvidence, type RehearsalResult, type RoleAfterwards } from '../domain/rehearsal.ts'
import { rehearsalSentence, roleSentence } from '../domain/rehearsal-words.ts'
import { counted } from '../domain/text.ts'
import { fingerprint, statusOf } from './fingerprint.ts'
import type { JudgeSettings } from './settings.ts'

const RULE = 'rehearsal-failed'

/**
 * A script that does not do what it is for stands in the way of the switch like anything else. One that works proves that
 * it works, and changes nothing about what is there today.
 */
export function rehearsalFindings({ server, rehearsals }: ServerEvidence, settings: JudgeSettings): Finding[] {
  const severity = settings.severities[RULE] ?? 'error'
  if (severity === 'off') return []
  return [...rehearsals.flatMap(failures), ...sharedRemainders(rehearsals)].map(
    ({ database, role, type, identity, message }) => {
      const print = fingerprint(RULE, server.name, database, type, identity)
      return {
        rule: RULE,
        severity,
        status: statusOf(print, settings),
        fingerprint: print,
        server: server.name,
        database,
        role,
        object: null,
        message,
        predicate: null,
        remediation: null,
        location: server.location ?? null,
      }
    },
  )
}

interface Failed {
  readonly database: string | null
  readonly role: string | null
  readonly type: 'script' | 'remainder'
  readonly identity: string
  readonly message: string
}

function failures(rehearsal: RehearsalEvidence): readonly Failed[] {
  const { server, database, tried } = rehearsal
  const roles = [...rehearsal.roles, ...rehearsal.labelled]
  if (tried.kind !== 'observed') return []
  const { result } = tried.value
  if (result.kind !== 'ran') {
    const message = `Rehearsal in ${server}/${database}: ${rehearsalSentence(rehearsal)}${causeWords(rehearsal, result)}`
    return [{ database, role: null, type: 'script', identity: roles.join(','), message }]
  }
  return result.roles
    .filter(role => ownedIn(role, database) > 0)
    .map(role => ({
      database,
      role: role.role,
      type: 'remainder',
      identity: role.role,
      message: `Rehearsal in ${server}/${database}: ${roleSentence(role, database)}`,
    }))
}

function causeWords({ as }: RehearsalEvidence, result: RehearsalResult): string {
  if (result.kind !== 'failed') return ''
  const context = result.context === null ? '' : ` In ${result.context.replace(/\s+/g, ' ')}.`
  return result.error.sqlState === '42501'
    ? `${context} Either ${as}, who rehearsed, lacks a right that \`preflight.sql\` names, or only a superuser has it.`
    : context
}

/** Each script moves what its roles own of the whole server: it is left over only if no script that ran has moved it. */
function sharedRemainders(rehearsals: readonly RehearsalEvidence[]): readonly Failed[] {
  const ran = rehearsals.flatMap(({ server, tried }) =>
    tried.kind === 'observed' && tried.value.result.kind === 'ran'
      ? tried.value.result.roles.map(role => ({ server, role }))
      : [],
  )
  return [...Map.groupBy(ran, ({ role }) => role.role)].flatMap(([name, group]) => {
    const least = Math.min(...group.map(({ role }) => ownedIn(role, null)))
    const [first] = group
    if (least === 0 || first === undefined) return []
    const message = `Rehearsal on ${first.server}: after every script ${name} still owns ${counted(least, 'database, tablespace or subscription', 'databases, tablespaces and subscriptions')}${namesOf(first.role)}.`
    return [{ database: null, role: name, type: 'remainder' as const, identity: name, message }]
  })
}

function namesOf({ named }: RoleAfterwards): string {
  const shared = named.filter(({ type }) => SHARED_TYPES.has(type)).map(({ type, identity }) => `${type} ${identity}`)
  return shared.length === 0 ? '' : ` (${shared.join(', ')})`
}

const SHARED_TYPES: ReadonlySet<string> = new Set(['database', 'tablespace', 'subscription'])

/** Rehearsals that came to no end, for a reason that nothing else has told. */
export function rehearsalGaps(
  { server, rehearsals }: ServerEvidence,
  known: readonly Gap[],
  findings: readonly Finding[],
): Gap[] {
  return rehearsals.flatMap(({ database, as, tried }) => {
    if (tried.kind !== 'unavailable') return []
    const { failure } = tried
    const told =
      known.some(
        gap =>
          gap.server === server.name &&
          gap.failure.code === failure.code &&
          (gap.database === null || gap.database === database),
      ) ||
      (REFUSALS.has(failure.code) &&
        findings.some(
          ({ rule, server: on, role }) => rule === 'entra-login-refused' && on === server.name && role === as,
        ))
    return told ? [] : [{ server: server.name, database, stage: 'rehearsal' as const, failure, count: null }]
  })
}
