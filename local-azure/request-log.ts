export interface HttpEntry {
  readonly service: 'github' | 'entra' | 'arm' | 'logs'
  readonly method: string
  /** With the query. */
  readonly path: string
  /** 0 where no answer was sent: a fault stalled or cut the connection. */
  readonly status: number
}

export interface LoginEntry {
  readonly server: string
  readonly user: string
  readonly database: string
  /** How the server wanted the client to prove itself; `none`: it was turned away before that. */
  readonly kind: 'access-token' | 'scram' | 'none'
  /** SQLSTATE of the refusal; `dropped` when the connection ended without one. */
  readonly outcome: string
}

/** What reached the ends of this Azure, in the order in which it was answered. */
export interface RequestLog {
  readonly http: readonly HttpEntry[]
  readonly logins: readonly LoginEntry[]
  clear(): void
}

export interface RequestRecorder extends RequestLog {
  recordHttp(entry: HttpEntry): void
  recordLogin(entry: LoginEntry): void
}

export function requestRecorder(): RequestRecorder {
  let http: HttpEntry[] = []
  let logins: LoginEntry[] = []
  return {
    get http() {
      return http
    },
    get logins() {
      return logins
    },
    recordHttp: entry => {
      http.push(entry)
    },
    recordLogin: entry => {
      logins.push(entry)
    },
    clear: () => {
      http = []
      logins = []
    },
  }
}
