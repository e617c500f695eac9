import type { Outcome } from './domain/outcome.ts'
import type { PasswordLoginRefusal, ResultShape } from './domain/path-comparison.ts'
import type { Secret } from './domain/secret.ts'
import type { Identity, ServerTarget } from './domain/server.ts'
import type { SmokeMode, StatementError } from './domain/smoke.ts'

export type * from './ports/azure.ts'

/** GitHub's ID token for this job, and what it says. */
export interface IdToken {
  readonly secret: Secret
  readonly claims: Readonly<Record<string, unknown>>
}

export interface IdTokens {
  /** Asks GitHub once per audience and keeps the answer under four minutes. `fresh` discards what is kept. */
  request(audience: string, options?: { readonly fresh?: boolean }): Promise<Outcome<IdToken>>
}

/** A Microsoft Entra access token. One for PostgreSQL is the password of a session. */
export interface AccessToken {
  readonly secret: Secret
  readonly identity: Identity
  readonly objectId: string
  readonly audience: string
  /** The tenant that issued it, where it says so. */
  readonly tenantId?: string
  readonly expiresAt: number
}

/** What an access token is for. */
export type TokenResource = 'postgres' | 'resource-manager' | 'log-analytics'

export interface AccessTokens {
  /** One access token per identity and resource, renewed shortly before it expires. */
  acquire(identity: Identity, resource: TokenResource): Promise<Outcome<AccessToken>>
}

/** How a session behaves; all are bounded by timeouts, and read-only by default but the last. */
export type SessionPurpose =
  /** Reads catalogs: the search path is empty, so that no object of the database can stand in for a catalog's. */
  | 'audit'
  /** Runs declared queries: the search path is the role's own, as the application has it. */
  | 'smoke'
  /** Tries the remediation and rolls it back: it may write, waits only briefly for locks, and its search path is empty. */
  | 'rehearse'

export interface LoginRequest {
  readonly server: ServerTarget
  readonly database: string
  readonly role: string
  readonly token: AccessToken
  readonly purpose: SessionPurpose
}

export type Row = Readonly<Record<string, unknown>>

export interface CatalogQuery<T> {
  readonly sql: string
  readonly parameters: readonly unknown[]
  readonly read: (row: Row) => T
}

/** One declared statement as it goes to the server. */
export interface SmokeStatement {
  readonly sql: string
  readonly mode: SmokeMode
  readonly setRole: string | undefined
  readonly timeoutMs: number
  /** Rows beyond this many are counted and not kept. */
  readonly keepRows: number
  /** Whether all rows go into a digest, to be compared with those of another path. */
  readonly digest?: boolean
}

export interface SmokeAnswer {
  readonly durationMs: number
  readonly notices: readonly string[]
  readonly result:
    | {
        readonly kind: 'rows'
        readonly columns: readonly string[]
        readonly rows: readonly (readonly (string | null)[])[]
        readonly count: number
        /** Where a digest was asked for. */
        readonly shape?: ResultShape
      }
    | { readonly kind: 'error'; readonly error: StatementError }
    /** The statement ended the transaction that was to contain it. */
    | { readonly kind: 'left-transaction' }
}

/** What is tried in one transaction, which is always rolled back. */
export interface RehearsalAttempt<T extends readonly unknown[]> {
  /** Each is one message of the simple protocol. */
  readonly steps: readonly string[]
  /** Asked inside the transaction, after the last step. */
  readonly queries: { readonly [K in keyof T]: CatalogQuery<T[K]> }
  /** The roles that DROP ROLE is then tried for, each for itself. */
  readonly drop: readonly string[]
}

export interface RehearsalAnswer<T extends readonly unknown[]> {
  /** As long as locks can have been held. */
  readonly durationMs: number
  readonly notices: readonly string[]
  readonly result:
    | {
        readonly kind: 'ran'
        readonly answers: { readonly [K in keyof T]: readonly T[K][] }
        /** What the server said against each DROP ROLE; null where it said nothing. */
        readonly drops: readonly (StatementError | null)[]
      }
    /** `step` counts from 0. `context` is the statement inside a block that was refused, where the server names one. */
    | {
        readonly kind: 'failed'
        readonly step: number
        readonly error: StatementError
        readonly context: string | null
      }
    /** A step ended the transaction that was to contain it; nothing was sent after it. */
    | { readonly kind: 'left-transaction'; readonly step: number }
}

/** Statements to be planned as a role; none is executed. */
export interface PlanAttempt {
  /** The role that the session takes; undefined where it logged in as it. */
  readonly role: string | undefined
  /** Undefined: the session's own. */
  readonly searchPath: string | undefined
  readonly statements: readonly { readonly sql: string; readonly parameters: number }[]
}

export interface Session {
  /** How the server asked for the password, and whether the access token was sent. */
  readonly authentication: { readonly asked: 'cleartext' | 'sasl' | 'md5' | 'nothing'; readonly tokenSent: boolean }
  readonly tlsVersion: string | null
  /** Sends all queries in one round trip. One that fails does not spoil the others. */
  run<T extends readonly unknown[]>(
    queries: { readonly [K in keyof T]: CatalogQuery<T[K]> },
  ): Promise<{ [K in keyof T]: Outcome<readonly T[K][]> }>
  /** Runs one statement inside a transaction of its own, which is always rolled back. */
  smoke(statement: SmokeStatement): Promise<Outcome<SmokeAnswer>>
  /** Plans statements, many at once; for each what the server said against it, or null. */
  plan(attempt: PlanAttempt): Promise<Outcome<readonly (StatementError | null)[]>>
  /** Tries steps inside one transaction, looks around in it, and always rolls back. */
  rehearse<T extends readonly unknown[]>(attempt: RehearsalAttempt<T>): Promise<Outcome<RehearsalAnswer<T>>>
  /** Ends the session; nothing is waited for. */
  close(): void
}

export interface Databases {
  /** Connects with the access token as the password. Retries what is transient; never tries another way to log in. */
  connect(request: LoginRequest): Promise<Outcome<Session>>
}

export interface PasswordLoginRequest {
  readonly server: ServerTarget
  readonly database: string
  readonly role: string
  readonly password: Secret
}

export interface PasswordSession extends Pick<Session, 'smoke' | 'close'> {
  /** The server's process, so that the session is not taken for somebody's who still uses the password. */
  readonly processId: number | null
}

/** The path that is to be given up, taken only to compare. Whoever logs in by `Databases` never comes here. */
export interface PasswordSessions {
  connect(
    request: PasswordLoginRequest,
  ): Promise<
    | { readonly kind: 'open'; readonly session: PasswordSession }
    | { readonly kind: 'refused'; readonly refusal: PasswordLoginRefusal }
  >
}

export interface Clock {
  now(): Date
  /** Milliseconds of a clock that never goes back. */
  elapsed(): number
  sleep(ms: number): Promise<void>
}

/** The step's log. Texts are made harmless by the adapter: nothing in them can become a workflow command. */
export interface Log {
  info(text: string): void
  /** `tookMs`: how long it took, where the body only tells of what is over. */
  group<T>(title: string, body: () => Promise<T>, tookMs?: number): Promise<T>
}

/** Files of the workspace, as the configuration names them: relative, with `/`. */
export interface WorkspaceFiles {
  read(path: string): string | undefined
  glob(pattern: string): readonly string[]
}

/** Files that other jobs have left, below one folder. */
export interface ReportFiles {
  /** The files of that name, by path below the folder in a stable order; undefined where there is no such folder. Links are not followed. */
  find(folder: string, name: string): readonly { readonly path: string; readonly bytes: number }[] | undefined
  read(folder: string, path: string): string
}

/** The job that the check runs in: what it was given, and where its results go. */
export interface Runner {
  readonly inputs: Readonly<Record<string, string>>
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly files: WorkspaceFiles
  readonly log: Log
  readonly clock: Clock
  setOutput(name: string, value: string): Promise<void>
  /** Keeps a text for the post step of this step; done when the promise is. */
  saveState(name: string, value: string): Promise<void>
  /** Appends to the job summary. */
  writeSummary(markdown: string): Promise<void>
  /** Prints one rendered workflow command as it is. */
  annotate(command: string): void
  /** Writes a file below the report folder, piece by piece, and returns its path. */
  writeReport(folder: string, path: string, pieces: Iterable<string>): Promise<string>
}
