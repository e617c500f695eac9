import type { Failure } from './failure/failure.ts'
import { countOf, ownedIn, type RehearsalEvidence, type RoleAfterwards } from './rehearsal.ts'
import { quoteIdentifier } from './sql-text.ts'
import { counted, duration, shorten } from './text.ts'

/** Names of a sentence; the evidence has more. */
const NAMED = 5
const PLACES = 5
const MESSAGE_LIMIT = 500

/** How one rehearsal went, in words for people. Names and texts of the server in it are as hostile as anywhere. */
export function rehearsalSentence({ database, labelled, tried }: RehearsalEvidence): string {
  if (tried.kind === 'not-applicable') return `Not rehearsed: ${tried.because}.`
  if (tried.kind === 'unavailable')
    return `Could not be rehearsed: ${tried.failure.summary} (${tried.failure.code}). ${undone(tried.failure)}`
  const { result, durationMs, steps } = tried.value
  const held = duration(durationMs)
  switch (result.kind) {
    case 'left-transaction':
      return `STOPPED: step ${result.step} of ${steps} (${result.title}) ended the transaction that was to contain it. What it did up to there may have stayed: look at the database.`
    case 'failed':
      return `The script fails in step ${result.step} of ${steps} (${result.title}): ${errorWords(result.error)}. Locks were held for at most ${held}; everything was rolled back.`
    case 'ran':
      return `${[...labelled.map(labelSentence), ...result.roles.map(role => roleSentence(role, database))].join(' ')} Locks were held for at most ${held}; everything was rolled back.`
  }
}

function labelSentence(role: string): string {
  return `After this script ${role} is an Entra role, and nothing of it has to move.`
}

/** Over a lost connection no rollback is confirmed; locks last until the server has noticed. */
function undone({ code }: Failure): string {
  return code.startsWith('net/')
    ? 'Nothing of it stays: what was begun is rolled back as soon as the server notices that the session is gone.'
    : 'Nothing of it stays.'
}

/** `After this script 0 objects of shop_legacy remain in the database shop, and DROP ROLE would succeed.` */
export function roleSentence(role: RoleAfterwards, database: string): string {
  const owned = ownedIn(role, database)
  const named = owned === 0 ? '' : namedWords(role)
  const remain = `After this script ${counted(owned, 'object')} of ${role.role} ${owned === 1 ? 'remains' : 'remain'} in the database ${database}${named}`
  if (role.drop === null) return `${remain}, and DROP ROLE would succeed.`
  if (role.drop.sqlState === '42501')
    return `${remain}. Whether DROP ROLE would succeed was not seen, because whoever rehearsed may not drop the role.`
  const places = elsewhere(role, database)
  const todo = [...stillHere(role, database), ...places]
  if (todo.length === 0) return `${remain}. DROP ROLE is refused: ${errorWords(role.drop)}.`
  const files = places.length === 0 ? '' : ' Each database has a file of its own.'
  return `${remain}. DROP ROLE still waits for ${todo.join('; ')}.${files}`
}

function namedWords({ named }: RoleAfterwards): string {
  if (named.length === 0) return ''
  const shown = named.slice(0, NAMED).map(({ type, identity }) => `${type} ${shorten(identity, 200)}`)
  return ` (${shown.join(', ')}${named.length > NAMED ? ', …' : ''})`
}

/**
 * What keeps the role beside its objects here, told apart by `pg_shdepend` and not by the DETAIL of the refusal, which
 * may be in any language and ends after a hundred lines.
 */
function stillHere(role: RoleAfterwards, database: string): readonly string[] {
  const shared = ownedIn(role, null)
  const held = countOf(role, one => one.kind !== 'owner' && (one.database === database || one.database === null))
  return [
    ...(ownedIn(role, database) === 0 ? [] : ['the objects that remain']),
    ...(shared === 0
      ? []
      : [counted(shared, 'database, tablespace or subscription', 'databases, tablespaces and subscriptions')]),
    ...(held === 0
      ? []
      : [
          `${privileges(held)} here, which go with \`drop owned by ${quoteIdentifier(role.role)}\` once the role owns nothing`,
        ]),
  ]
}

function elsewhere(role: RoleAfterwards, database: string): readonly string[] {
  const others = [...new Set(role.counts.flatMap(one => (one.database === null ? [] : [one.database])))]
  const places = others
    .filter(name => name !== database)
    .map(name => {
      const owned = ownedIn(role, name)
      const held = countOf(role, one => one.database === name) - owned
      const parts = [...(owned === 0 ? [] : [counted(owned, 'object')]), ...(held === 0 ? [] : [privileges(held)])]
      return `${parts.join(' and ')} in the database ${name}`
    })
  const more = places.length - PLACES
  return [...places.slice(0, PLACES), ...(more > 0 ? [counted(more, 'more database')] : [])]
}

function privileges(count: number): string {
  return counted(count, 'privilege or policy', 'privileges and policies')
}

function errorWords({ message, sqlState }: { readonly message: string; readonly sqlState: string }): string {
  return `${shorten(message, MESSAGE_LIMIT)} (SQLSTATE ${sqlState})`
}
