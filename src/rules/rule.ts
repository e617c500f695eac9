import type { OwnedObject } from '../domain/evidence.ts'
import type { Severity } from '../domain/finding.ts'

/**
 * One yes/no question to the catalog. A rule is a folder: `rule.sql` collects facts, `rule.ts` gives them words and a
 * severity, `cases.sql` proves both, `README.md` explains. The registry is generated from the folders.
 */
export interface Rule {
  /** The folder's name, and the rule's in fingerprints and configuration. */
  readonly id: string
  /** Answered with yes when there is a finding. */
  readonly question: string
  readonly severity: Severity
  /** `database`: asked in every database. `shared`: asked once per server, of objects that belong to no database. */
  readonly scope: 'database' | 'shared'
  /** Takes `$1`: the oids of the password roles. Gives owner, type, schema, name, identity. */
  readonly sql: string
  readonly message: (object: OwnedObject, successor: string | undefined) => string
  /** The one statement that mends it; undefined where there is none, or no successor is named. */
  readonly remediation: (object: OwnedObject, successor: string | undefined) => string | undefined
}
