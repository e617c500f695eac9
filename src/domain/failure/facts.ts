/**
 * What is known where a failure arises; each entry of the catalogue uses what it needs. All optional, because the
 * same failure is met at places that know different things; a missing fact prints as a placeholder in `<angles>`.
 */
export interface FailureFacts {
  readonly host?: string
  readonly port?: number
  readonly database?: string
  readonly role?: string
  readonly identity?: string
  readonly tenantId?: string
  readonly clientId?: string
  readonly objectId?: string
  /** The object id or type that the role's label names. */
  readonly labelObjectId?: string
  readonly labelType?: string
  readonly authority?: string
  readonly scope?: string
  readonly audience?: string
  readonly issuer?: string
  readonly subject?: string
  /** The same subject in GitHub's other form (with or without numeric ids), where it can be derived. */
  readonly otherSubject?: string
  readonly repository?: string
  /** The address that the server saw. */
  readonly clientAddress?: string
  /** What has to be granted. */
  readonly privilege?: string
  /** The object in question, as `type identity`. */
  readonly object?: string
  /** The resource id in question. */
  readonly resource?: string
  /** The time that was asked about, in ISO form. */
  readonly from?: string
  readonly to?: string
  /** Why not, as part of a sentence. */
  readonly reason?: string
  /** The server's state in Azure, such as `Stopped`. */
  readonly state?: string
  /** Whether GitHub's own machine runs the job. */
  readonly hostedRunner?: boolean
  readonly seconds?: number
  readonly count?: number
  /** How many privileges password roles hold, or policies name them, where they own nothing. */
  readonly mentions?: number
  readonly detail?: string
  readonly sqlState?: string
}

/** The words of one code. Kept apart from the moment of failing, so that docs and tests can hold all of them. */
export interface FailureWords {
  /** The heading in docs/troubleshooting.md. */
  readonly title: string
  readonly summary: (facts: FailureFacts) => string
  readonly likelyCause: (facts: FailureFacts) => string
  readonly fix: (facts: FailureFacts) => readonly string[]
}
