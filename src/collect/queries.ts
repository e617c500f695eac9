import type {
  DatabaseFacts,
  DefaultPrivilegesBefore,
  GrantsBefore,
  GrantToRepeat,
  OwnedCount,
  RuleRow,
} from '../domain/evidence.ts'
import type { RoleFacts } from '../domain/role.ts'
import type { CatalogQuery, Row } from '../ports.ts'
import type { RuleSql } from '../rules/rule.ts'
import reach from '../rules/successor-privileges-differ/reach.sql.generated.ts'
import accounting from '../sql/accounting.sql.generated.ts'
import authtypeCatalog from '../sql/authtype-pg-catalog.sql.generated.ts'
import authtypePublic from '../sql/authtype-public.sql.generated.ts'
import databases from '../sql/databases.sql.generated.ts'
import defaultPrivilegesBefore from '../sql/default-privileges-before.sql.generated.ts'
import grantsBefore from '../sql/grants-before.sql.generated.ts'
import grantsToRepeat from '../sql/grants-to-repeat.sql.generated.ts'
import roles from '../sql/roles.sql.generated.ts'
import scheduler from '../sql/scheduler.sql.generated.ts'
import session from '../sql/session.sql.generated.ts'
import systemUser from '../sql/system-user.sql.generated.ts'
import type { RoleSets } from './role-sets.ts'
import { detailsOf, flag, integer, privileges, text, textOrNull } from './row.ts'

/** What a session says of itself. */
export interface SessionFacts {
  readonly sessionUser: string
  readonly serverVersion: number
  readonly readOnly: boolean
  readonly clientAddress: string | null
  readonly label: string | null
}

export const sessionQuery: CatalogQuery<SessionFacts> = {
  sql: session,
  parameters: [],
  read: row => ({
    sessionUser: text(row, 'session_user'),
    serverVersion: integer(row, 'server_version'),
    readOnly: flag(row, 'read_only'),
    clientAddress: textOrNull(row, 'client_address'),
    label: textOrNull(row, 'label'),
  }),
}

export const systemUserQuery: CatalogQuery<string | null> = {
  sql: systemUser,
  parameters: [],
  read: row => textOrNull(row, 'system_user'),
}

export const rolesQuery: CatalogQuery<Omit<RoleFacts, 'authType'>> = {
  sql: roles,
  parameters: [],
  read: row => ({
    oid: text(row, 'oid'),
    name: text(row, 'name'),
    canLogin: flag(row, 'can_login'),
    superuser: flag(row, 'superuser'),
    label: textOrNull(row, 'label'),
  }),
}

export interface AuthType {
  readonly role: string
  readonly authType: string
}

/** Documentation says `rolename`, servers in the field also `rolname`: both are read, in any case of letters. */
function readAuthType(row: Row): AuthType {
  const byName = new Map(Object.entries(row).map(([column, value]) => [column.toLowerCase(), value]))
  return {
    role: String(byName.get('rolename') ?? byName.get('rolname') ?? ''),
    authType: String(byName.get('authtype') ?? ''),
  }
}

/** Both places are asked at once; the one that is not there answers with an error that costs nothing. */
export const authTypeQueries = [
  { sql: authtypeCatalog, parameters: [], read: readAuthType },
  { sql: authtypePublic, parameters: [], read: readAuthType },
] as const satisfies readonly CatalogQuery<AuthType>[]

export const databasesQuery: CatalogQuery<DatabaseFacts> = {
  sql: databases,
  parameters: [],
  read: row => ({
    oid: text(row, 'oid'),
    name: text(row, 'name'),
    allowsConnections: flag(row, 'allows_connections'),
    template: flag(row, 'template'),
    mayConnect: flag(row, 'may_connect'),
  }),
}

export const accountingQuery: CatalogQuery<OwnedCount> = {
  sql: accounting,
  parameters: [],
  read: row => ({
    roleOid: text(row, 'role_oid'),
    databaseOid: text(row, 'database_oid'),
    count: integer(row, 'count'),
    mentions: integer(row, 'mentions'),
  }),
}

export const schedulerQuery: CatalogQuery<string | null> = {
  sql: scheduler,
  parameters: [],
  read: row => textOrNull(row, 'database'),
}

/**
 * An object that was dropped while the query ran has no identity any more. It is left out, and the accounting then says
 * that the list is short by it.
 */
export function ruleQuery({ sql, parameters }: RuleSql, sets: RoleSets): CatalogQuery<RuleRow | undefined> {
  return { sql, parameters: parameters.map(name => sets[name]), read: readRuleRow }
}

const ROW_COLUMNS: ReadonlySet<string> = new Set(['role', 'type', 'schema', 'name', 'identity', 'unreadable'])

function readRuleRow(row: Row): RuleRow | undefined {
  if (row.identity === null) return undefined
  return {
    role: textOrNull(row, 'role'),
    type: text(row, 'type'),
    schema: textOrNull(row, 'schema'),
    name: textOrNull(row, 'name'),
    identity: text(row, 'identity'),
    details: detailsOf(row, ROW_COLUMNS),
    unreadable: 'unreadable' in row ? textOrNull(row, 'unreadable') : null,
  }
}

export function grantsBeforeQuery({ password, successors }: RoleSets): CatalogQuery<GrantsBefore> {
  return {
    sql: grantsBefore,
    parameters: [password, successors],
    read: row => ({
      shared: flag(row, 'shared'),
      owner: text(row, 'owner'),
      type: text(row, 'type'),
      identity: text(row, 'identity'),
      column: textOrNull(row, 'column_name'),
      entries: privileges(row, 'entries'),
    }),
  }
}

/** `objects` lists what carries privileges: of the database, of the server, or parameters. */
export function grantsToRepeatQuery(
  objects: string,
  shared: boolean,
  { password, successors }: RoleSets,
): CatalogQuery<GrantToRepeat> {
  return {
    sql: `${reach}, object as (\n${objects}\n), ${grantsToRepeat}`,
    parameters: [password, successors],
    read: row => ({
      shared,
      from: text(row, 'from'),
      to: text(row, 'to'),
      type: text(row, 'type'),
      identity: text(row, 'identity'),
      column: textOrNull(row, 'column_name'),
      grantor: text(row, 'grantor'),
      privilege: text(row, 'privilege'),
      grantable: flag(row, 'grantable'),
      had: flag(row, 'had'),
      held: flag(row, 'held'),
    }),
  }
}

export function defaultPrivilegesBeforeQuery({
  password,
  successors,
}: RoleSets): CatalogQuery<DefaultPrivilegesBefore> {
  return {
    sql: defaultPrivilegesBefore,
    parameters: [password, successors],
    read: row => ({
      role: text(row, 'role'),
      schema: textOrNull(row, 'schema'),
      kind: text(row, 'kind'),
      entries: privileges(row, 'entries'),
    }),
  }
}
