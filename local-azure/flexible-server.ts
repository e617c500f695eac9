import { randomBytes } from 'node:crypto'
import type { SecureContext } from 'node:tls'
import pg from 'pg'
import type { EntraService } from './entra.ts'
import { type EntraPrincipal, formatLabel } from './entra-label.ts'
import type { DoorFault, DoorSubject, FaultSource } from './faults.ts'
import { type CertificateMode, type FrontDoorSettings, openFrontDoor } from './front-door.ts'
import type { HttpServiceOptions } from './http-service.ts'
import type { PgMajor } from './postgres-binaries.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'
import type { RequestRecorder } from './request-log.ts'
import { admits, type ServerOptions, type ServerResource, serverResource } from './server-resource.ts'

export interface NewEntraRole extends EntraPrincipal {
  readonly name: string
}

export type Row = Readonly<Record<string, unknown>>

/** One Azure Database for PostgreSQL flexible server. The settings it inherits take effect with the next connection. */
export interface FlexibleServer extends FrontDoorSettings, ServerResource {
  readonly name: string
  readonly major: PgMajor
  readonly host: 'localhost'
  /** Of the front door. */
  readonly port: number
  /** An address of the same door that its certificate does not name; undefined where the machine has none. */
  readonly otherHost: string | undefined
  readonly resourceId: string
  /** The password administrator: no superuser. */
  readonly adminRole: string
  readonly adminPassword: string
  /** What PostgreSQL itself logs. */
  readonly logFile: string
  /** A session as `azuresu`, past the front door. For fixtures: nobody has this on Azure. End it yourself. */
  superuser(database?: string): Promise<pg.Client>
  /** Runs statements past the front door and ends the session; the rows of the last one. `as` is any role. */
  runSql(sql: string, database?: string, as?: string): Promise<readonly Row[]>
  /** As `pgaadauth_create_principal_with_oid` does. Entra administrators may then hand the role on, and it them not. */
  createEntraRole(role: NewEntraRole): Promise<void>
  /** Labels an existing role for Entra, or takes its label away. The text may be given whole. */
  label(role: string, label: EntraPrincipal | string | null): Promise<void>
  /** Makes a role a member of others that may hand them on, inherit from them and act as them. */
  letManage(manager: string, ...roles: readonly string[]): Promise<void>
  /**
   * Lets an administrator administer every role there is now but the restricted ones: stands in for Azure's patch that lets
   * members of azure_pg_admin do so. CREATEROLE is enough before PostgreSQL 16; later it takes the admin option, and no more is given.
   */
  letManageEveryRole(manager: string): Promise<void>
}

export interface FlexibleServerOptions {
  readonly name: string
  readonly major: PgMajor
  /** A folder for this server alone, which does not exist yet. */
  readonly home: string
  /** How it differs from the usual. */
  readonly wanted: ServerOptions
  readonly subscriptionId: string
  readonly audience: string
  readonly entra: EntraService
  readonly directoryJson: () => string
  readonly secureContexts: Readonly<Record<CertificateMode, SecureContext>>
  readonly recorder: RequestRecorder
  readonly faults: FaultSource<DoorFault, DoorSubject>
  readonly gate?: HttpServiceOptions['gate']
}

export interface RunningFlexibleServer extends FlexibleServer {
  /** Tells the database functions who is in the tenant. */
  refreshDirectory(): void
  stop(): Promise<void>
}

const ADMIN_ROLE = 'serveradmin'
const LABEL_QUERY = `
  select lbl.label
  from pg_catalog.pg_roles rol
  left join pg_catalog.pg_shseclabel lbl
    on lbl.objoid = rol.oid and lbl.classoid = 'pg_catalog.pg_authid'::pg_catalog.regclass and lbl.provider = 'pgaadauth'
  where rol.rolname = $1`

export async function startFlexibleServer(options: FlexibleServerOptions): Promise<RunningFlexibleServer> {
  const { name, major, entra, wanted } = options
  const postgres = await startPostgres(major, options.home)
  const adminPassword = randomBytes(18).toString('base64url')
  const doorkeeper = await postgres.connect('azuresu', 'postgres')
  await doorkeeper.query(`alter role ${ADMIN_ROLE} password ${pg.escapeLiteral(adminPassword)}`)
  const idOf = (server: string) =>
    `/subscriptions/${options.subscriptionId}/resourceGroups/${wanted.resourceGroup ?? 'local'}/providers/Microsoft.DBforPostgreSQL/flexibleServers/${server}`
  const settings: FrontDoorSettings & ServerResource = {
    ...serverResource(wanted, wanted.replicaOf === undefined ? undefined : idOf(wanted.replicaOf)),
    firewall: 'open',
    clientAddress: undefined,
    authConfig: {
      activeDirectoryAuth: 'Enabled',
      passwordAuth: 'Enabled',
      tenantId: wanted.tenantId ?? entra.tenantId,
    },
    missingRole: 'does-not-exist',
    keepsPasswords: false,
    latencyMs: 0,
    certificate: 'trusted',
  }
  // One question at a time: many may log in at once, and the doorkeeper has one session.
  let last: Promise<unknown> = Promise.resolve()
  const labelOf = (role: string): Promise<string | null | undefined> => {
    const answer = last.then(() => doorkeeper.query<{ label: string | null }>(LABEL_QUERY, [role]))
    last = answer.catch(() => undefined)
    return answer.then(({ rows }) => rows[0]?.label)
  }
  const door = await openFrontDoor({
    ...options,
    server: name,
    settings,
    backend: postgres,
    labelOf,
    judge: entra,
    admits: address => admits(settings, address),
  })
  const refreshDirectory = () => postgres.provide('entra-directory.json', options.directoryJson())
  refreshDirectory()
  return Object.assign(settings, {
    name,
    major,
    host: 'localhost' as const,
    port: door.port,
    otherHost: door.otherHost,
    resourceId: idOf(name),
    adminRole: ADMIN_ROLE,
    adminPassword,
    logFile: postgres.logFile,
    ...fixtures(postgres),
    refreshDirectory,
    stop: async () => {
      await door.stop()
      await doorkeeper.end()
      await postgres.stop()
    },
  })
}

type Fixtures = Pick<
  FlexibleServer,
  'superuser' | 'runSql' | 'createEntraRole' | 'label' | 'letManage' | 'letManageEveryRole'
>

function fixtures(postgres: PostgresServer): Fixtures {
  const runSql = async (sql: string, database = 'postgres', as = 'azuresu'): Promise<readonly Row[]> => {
    const client = await postgres.connect(as, database)
    try {
      const result: pg.QueryResult<Row> | readonly pg.QueryResult<Row>[] = await client.query<Row>(sql)
      const last = Array.isArray(result) ? result.at(-1) : result
      return last?.rows ?? []
    } finally {
      await client.end()
    }
  }
  return {
    superuser: (database = 'postgres') => postgres.connect('azuresu', database),
    runSql,
    createEntraRole: async ({ name, objectId, type, admin = false, mfa = false }) => {
      const given = [name, objectId, type].map(text => pg.escapeLiteral(text)).join(', ')
      await runSql(`select pg_catalog.pgaadauth_create_principal_with_oid(${given}, ${admin}, ${mfa})`)
      await runSql(HAND_TO_ENTRA_ADMINS)
    },
    label: async (role, label) => {
      await runSql(labelSql(role, label === null || typeof label === 'string' ? label : formatLabel(label)))
    },
    letManage: async (manager, ...roles) => {
      const names = roles.map(role => pg.escapeIdentifier(role)).join(', ')
      // From PostgreSQL 16 on, managing a role alone does not let one act as it.
      const options = postgres.major < 16 ? 'admin option' : 'admin true, inherit true, set true'
      await runSql(`grant ${names} to ${pg.escapeIdentifier(manager)} with ${options}`)
    },
    letManageEveryRole: async manager => {
      if (postgres.major < 16) return
      const roles = await runSql(MANAGEABLE.replaceAll('$1', pg.escapeLiteral(manager)))
      const names = roles.map(({ name }) => pg.escapeIdentifier(String(name))).join(', ')
      const options = 'admin true, inherit false, set false'
      if (names !== '') await runSql(`grant ${names} to ${pg.escapeIdentifier(manager)} with ${options}`)
    },
  }
}

/**
 * The roles that are not restricted, and that the manager does not administer yet. Two administrators cannot manage each
 * other here: PostgreSQL knows no memberships in a circle.
 */
const MANAGEABLE = `
  select rol.rolname as name
  from pg_catalog.pg_roles rol
  join pg_catalog.pg_roles man on man.rolname = $1
  where not rol.rolsuper and rol.rolname !~ '^pg_' and rol.rolname not in ('azure_pg_admin', 'replication')
    and rol.oid <> man.oid and not pg_catalog.pg_has_role(rol.oid, man.oid, 'member')
    and not exists (
      select from pg_catalog.pg_auth_members mem where mem.roleid = rol.oid and mem.member = man.oid and mem.admin_option
    )
  order by 1`

/** As observed on Azure: the Entra administrators are members of the roles made for Entra principals, by grant of azuresu. */
const HAND_TO_ENTRA_ADMINS = `
do $$
declare
  pair record;
begin
  for pair in
    with entra as (
      select rol.oid, rol.rolname, lbl.label ~ ',admin(,|$)' as admin
      from pg_catalog.pg_shseclabel lbl
      join pg_catalog.pg_roles rol on rol.oid = lbl.objoid
      where lbl.classoid = 'pg_catalog.pg_authid'::regclass and lbl.provider = 'pgaadauth'
    )
    select member.rolname as role, admin.rolname as admin
    from entra member
    join entra admin on admin.admin and not member.admin
    where not exists (select from pg_catalog.pg_auth_members mem where mem.roleid = member.oid and mem.member = admin.oid)
  loop
    execute format('grant %I to %I with admin option', pair.role, pair.admin);
  end loop;
end
$$`

/** Written directly: a fixture may give a label that `SECURITY LABEL` refuses here. */
function labelSql(role: string, label: string | null): string {
  const name = pg.escapeLiteral(role)
  const where = `classoid = 'pg_catalog.pg_authid'::regclass and provider = 'pgaadauth' and objoid = (select oid from pg_catalog.pg_roles where rolname = ${name})`
  const insert = `
    insert into pg_catalog.pg_shseclabel (objoid, classoid, provider, label)
    select oid, 'pg_catalog.pg_authid'::regclass, 'pgaadauth', ${pg.escapeLiteral(label ?? '')} from pg_catalog.pg_roles where rolname = ${name}`
  return `set allow_system_table_mods = on; delete from pg_catalog.pg_shseclabel where ${where}; ${label === null ? '' : insert}`
}
