import { closest } from '../domain/closest.ts'
import type { Evidence, ServerEvidence } from '../domain/evidence.ts'
import type { Finding, Severity } from '../domain/finding.ts'
import { passwordsAreOff } from '../domain/passwords-off.ts'
import { type ClassifiedRole, classifyRole } from '../domain/role.ts'
import type { Migration } from '../domain/server.ts'
import { fingerprint, statusOf } from './fingerprint.ts'
import { BUILT_IN_RULES, type JudgeSettings } from './settings.ts'

const RULE = 'migration-does-not-fit'

interface Place {
  readonly evidence: ServerEvidence
  readonly roles: readonly ClassifiedRole[]
}

type Misfit = readonly [severity: Severity, message: string]

/**
 * What `migration` names and no server has. Everything that is asked about a successor hangs on these names: a slip in one of
 * them would leave its role without handover, comparison and proof, and nothing else would say so.
 */
export function migrationFindings({ servers }: Evidence, settings: JudgeSettings): readonly Finding[] {
  const places = servers.flatMap(evidence =>
    evidence.roles.kind === 'observed' ? [{ evidence, roles: evidence.roles.value.map(classifyRole) }] : [],
  )
  // Where roles could not be read, that is a gap already, and nobody can say of a name that it is nowhere.
  const all = places.length === servers.length
  return settings.migration.flatMap(entry => {
    const there = places.filter(({ roles }) => named(roles, entry.from) !== undefined)
    if (there.length > 0) return there.flatMap(place => onServer(place, entry, settings))
    const misfit = all ? nowhere(places, entry, settings) : undefined
    return misfit === undefined ? [] : found(undefined, entry, misfit, settings)
  })
}

function onServer(place: Place, entry: Migration, settings: JudgeSettings): readonly Finding[] {
  const misfit = from(place, entry, settings) ?? to(place, entry)
  if (misfit === undefined) return []
  const [severity, message] = misfit
  // What password roles have lies idle there already.
  const lowered = severity === 'error' && passwordsAreOff(place.evidence) ? 'warning' : severity
  return found(place.evidence, entry, [lowered, message], settings)
}

function from(place: Place, entry: Migration, settings: JudgeSettings): Misfit | undefined {
  const { roles } = place
  const what = (words: string): Misfit => [
    hides([place], settings) ? 'error' : 'warning',
    `\`migration\` leads from ${entry.from}, which ${words}. Nothing was compared with its successor${meant(entry.from, roles, 'password')}`,
  ]
  switch (named(roles, entry.from)?.class.kind) {
    case 'entra':
      // That is what `label` is for: it has happened.
      return 'label' in entry
        ? undefined
        : what('is an Entra role (if it was labelled on purpose, say so with `label`)')
    case 'group':
      return what('may not log in')
    case 'platform':
      return ['error', `\`migration\` leads from ${entry.from}, which is a role of the platform`]
    default:
      return undefined
  }
}

function to({ roles }: Place, entry: Migration): Misfit | undefined {
  if ('label' in entry) return undefined
  switch (named(roles, entry.to)?.class.kind) {
    case undefined:
      return [
        'error',
        `\`migration\` names ${entry.to} as the successor of ${entry.from}, and there is no such role${meant(entry.to, roles, 'entra', 'group')}`,
      ]
    case 'password':
      return [
        'error',
        `\`migration\` names ${entry.to} as the successor of ${entry.from}, and it logs in with a password itself: label it for Entra first`,
      ]
    case 'platform':
      return [
        'error',
        `\`migration\` names ${entry.to} as the successor of ${entry.from}, and it is a role of the platform`,
      ]
    default:
      return undefined
  }
}

/** A role that is on no server: gone since, on a server that this run does not look at, or misspelt. */
function nowhere(places: readonly Place[], entry: Migration, settings: JudgeSettings): Misfit | undefined {
  if (places.length === 0) return undefined
  const { shard } = settings
  const open = places.flatMap(place => undecided(place, settings))
  const near = closest(unquoted(entry.from), [...new Set(open.map(({ name }) => name))])
  const off = places.every(({ evidence }) => passwordsAreOff(evidence))
  const where = shard === undefined ? 'on no server of this run' : 'on no server of this shard'
  const advice = near === undefined ? '. If it is gone for good, remove the entry' : `. Did you mean ${near}?`
  return [
    shard === undefined && !off && (near !== undefined || hides(places, settings)) ? 'error' : 'warning',
    `\`migration\` leads from ${entry.from}, which is ${where}${advice}`,
  ]
}

/** Password roles without an entry of their own: one of them may be the one that is meant. */
function undecided({ evidence, roles }: Place, { migration }: JudgeSettings) {
  const administrator = evidence.azure.kind === 'observed' ? evidence.azure.value.administratorLogin : null
  return roles.flatMap(({ facts: { name }, class: { kind } }) =>
    kind === 'password' && !migration.some(one => one.from === name)
      ? [{ name, isAdministrator: name === administrator }]
      : [],
  )
}

/** Whether an entry that leads nowhere leaves some role out. The server's administrator usually has no entry, and none is wanted. */
function hides(places: readonly Place[], settings: JudgeSettings): boolean {
  return places.some(place => undecided(place, settings).some(({ isAdministrator }) => !isAdministrator))
}

function named(roles: readonly ClassifiedRole[], name: string): ClassifiedRole | undefined {
  return roles.find(({ facts }) => facts.name === name)
}

/** A name that was meant, perhaps: only roles that would do. */
function meant(
  name: string,
  roles: readonly ClassifiedRole[],
  ...kinds: readonly ClassifiedRole['class']['kind'][]
): string {
  const fitting = roles.flatMap(role => (kinds.includes(role.class.kind) ? [role.facts.name] : []))
  const near = closest(unquoted(name), fitting)
  return near === undefined ? '' : ` (did you mean ${near}?)`
}

/** Names are written as PostgreSQL has them; in quotes one is another name. */
function unquoted(name: string): string {
  return name.replace(/^"(.*)"$/s, '$1')
}

function found(
  evidence: ServerEvidence | undefined,
  entry: Migration,
  [severity, message]: Misfit,
  settings: JudgeSettings,
): readonly Finding[] {
  const configured = settings.severities[RULE]
  if (configured === 'off') return []
  const server = evidence?.server.name ?? ''
  const print = fingerprint(RULE, server, null, 'migration', entry.from)
  return [
    {
      rule: RULE,
      severity: configured ?? (severity === 'error' ? BUILT_IN_RULES[RULE] : severity),
      status: statusOf(print, settings),
      fingerprint: print,
      server,
      database: null,
      role: entry.from,
      object: null,
      message,
      predicate: null,
      remediation: null,
      location: evidence?.server.location ?? null,
    },
  ]
}
