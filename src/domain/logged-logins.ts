import { LOGIN } from './log-lines.ts'
import type { ClassifiedRole, RoleClass } from './role.ts'

/** What the server's log says about logins, as far as it was collected. All times are ISO. */
export interface LoggedLogins {
  /** The time that was asked about. */
  readonly from: string
  readonly to: string
  /** Lines of any kind; the first and the last of them, null where there is none. */
  readonly lines: number
  readonly first: string | null
  readonly last: string | null
  /** Hours, as clocks strike them, of which there is a line. */
  readonly hours: number
  /** Logins whose line does not begin as it should, so that nobody knows which session they belong to. */
  readonly unreadable: number
  readonly sessions: readonly LoggedSessions[]
}

/** Sessions that began alike. */
export interface LoggedSessions {
  /** As the server wrote it, up to what the client adds: `connection authorized: user=… database=…`. */
  readonly login: string
  /** Whether Azure's line of an Entra login is there too. */
  readonly entra: boolean
  readonly sessions: number
  readonly first: string
  readonly last: string
  /** A few of what the clients called themselves, where they came from, and what authenticated them. */
  readonly applications: readonly string[]
  readonly hosts: readonly string[]
  readonly methods: readonly string[]
}

/** Logins of one name without an Entra line. */
export interface PasswordUse {
  readonly role: string
  /** `gone`: there is no role of that name any more. */
  readonly kind: Exclude<RoleClass['kind'], 'platform'> | 'gone'
  readonly sessions: number
  readonly first: string
  readonly last: string
  /** None of a walsender. */
  readonly databases: readonly string[]
  readonly applications: readonly string[]
  readonly hosts: readonly string[]
}

const MINUTE_MS = 60_000
/** The lines of one session are written within moments, and collected within seconds. */
const EDGE_MS = 5 * MINUTE_MS

/** Who logged in with a password; of Entra roles only those that certainly did. The last to log in comes first. */
export function passwordUses(logged: LoggedLogins, roles: readonly ClassifiedRole[]): readonly PasswordUse[] {
  return usesOf(logged, roles).filter(use => use.kind !== 'entra' || entraIsLogged(logged))
}

/** When each role last logged in with a password, by the name of the role. */
export function lastPasswordLogins(
  logged: LoggedLogins,
  roles: readonly ClassifiedRole[],
): ReadonlyMap<string, PasswordUse> {
  return new Map(passwordUses(logged, roles).map(use => [use.role, use]))
}

/** Entra roles of which nobody can tell, because the log has not a single line of an Entra login to compare with. */
export function undecidedEntraUses(logged: LoggedLogins, roles: readonly ClassifiedRole[]): readonly PasswordUse[] {
  return entraIsLogged(logged) ? [] : usesOf(logged, roles).filter(({ kind }) => kind === 'entra')
}

export function entraSessions({ sessions }: LoggedLogins): number {
  return sessions.reduce((sum, { entra, sessions: number }) => sum + (entra ? number : 0), 0)
}

function entraIsLogged(logged: LoggedLogins): boolean {
  return entraSessions(logged) > 0
}

function usesOf(logged: LoggedLogins, roles: readonly ClassifiedRole[]): readonly PasswordUse[] {
  const kinds = new Map(roles.map(role => [role.facts.name, role.class.kind]))
  const uses = logged.sessions
    .filter(({ entra }) => !entra)
    .flatMap(session =>
      accounts(session.login, [...kinds.keys()]).flatMap(account => {
        const kind = kinds.get(account.role) ?? 'gone'
        if (kind === 'platform') return []
        // An Entra role's line may lie just outside of what was collected; a password role can have none.
        return kind === 'entra' && onlyAtEdge(session, logged) ? [] : [useOf(account, kind, session)]
      }),
    )
  return [...Map.groupBy(uses, ({ role }) => role).values()]
    .flatMap(group => merged(group) ?? [])
    .sort((a, b) => (a.last === b.last ? (a.role < b.role ? -1 : 1) : a.last < b.last ? 1 : -1))
}

interface Account {
  readonly role: string
  readonly database: string | null
}

const ORDINARY = 'connection authorized: user='
const REPLICATION = `replication ${ORDINARY}`
const DATABASE = ' database='

/**
 * Whose login a line is. Names may hold anything, ` database=` too: then every split that names a role counts, and where none
 * does, the first. More than one role is better named than the wrong one.
 */
export function accounts(login: string, names: readonly string[]): readonly Account[] {
  const replication = login.startsWith(REPLICATION)
  const beginning = replication ? REPLICATION : ORDINARY
  const rest = login.slice(beginning.length)
  const all = replication ? [{ role: rest, database: null }] : splits(rest)
  const known = names.flatMap(name => {
    const forms = written(name)
    const whole = all.filter(({ role }) => forms.includes(role)).map(({ database }) => ({ role: name, database }))
    const cut = whole.length === 0 && forms.some(form => wasCut(form, beginning, login))
    return cut ? [{ role: name, database: null }] : whole
  })
  return known.length > 0 ? known : all.slice(0, 1)
}

/** As a name stands in the log: where that is plain text, PostgreSQL puts a tab behind each line break. */
function written(name: string): readonly string[] {
  return name.includes('\n') ? [name, name.replaceAll('\n', '\n\t')] : [name]
}

function splits(rest: string): readonly Account[] {
  const found: Account[] = []
  for (let at = rest.indexOf(DATABASE, 1); at !== -1; at = rest.indexOf(DATABASE, at + 1))
    found.push({ role: rest.slice(0, at), database: rest.slice(at + DATABASE.length) })
  return found.length === 0 ? [{ role: rest, database: null }] : found
}

const CUTTING = / application_name=| SSL enabled \(| GSS \(/
const STRIPPED = new RegExp(LOGIN, 's')

/** A name may hold the words at which its line is cut. */
function wasCut(name: string, beginning: string, login: string): boolean {
  if (!CUTTING.test(name)) return false
  const line = `LOG:  ${beginning}${name}`
  const [, whole] = STRIPPED.exec(beginning === REPLICATION ? line : `${line}${DATABASE}x`) ?? []
  return whole === login && whole.length < beginning.length + name.length
}

function onlyAtEdge({ sessions, first, last }: LoggedSessions, logged: LoggedLogins): boolean {
  const early = (time: string) => Date.parse(time) <= Date.parse(logged.first ?? logged.from) + EDGE_MS
  const late = (time: string) => Date.parse(time) >= Date.parse(logged.last ?? logged.to) - EDGE_MS
  return early(last) || late(first) || (sessions === 2 && early(first) && late(last))
}

function useOf({ role, database }: Account, kind: PasswordUse['kind'], session: LoggedSessions): PasswordUse {
  const { sessions, first, last, applications, hosts } = session
  return { role, kind, sessions, first, last, databases: database === null ? [] : [database], applications, hosts }
}

function merged(uses: readonly PasswordUse[]): PasswordUse | undefined {
  const [any] = uses
  if (any === undefined) return undefined
  return {
    role: any.role,
    kind: any.kind,
    sessions: uses.reduce((sum, { sessions }) => sum + sessions, 0),
    // ISO times sort as texts.
    first: uses.map(({ first }) => first).sort()[0] ?? any.first,
    last:
      uses
        .map(({ last }) => last)
        .sort()
        .at(-1) ?? any.last,
    databases: together(uses.flatMap(({ databases }) => databases)),
    applications: together(uses.flatMap(({ applications }) => applications)),
    hosts: together(uses.flatMap(({ hosts }) => hosts)),
  }
}

function together(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort()
}
