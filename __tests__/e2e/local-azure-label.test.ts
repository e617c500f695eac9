import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type Application,
  type FlexibleServer,
  type LocalAzure,
  PG_MAJORS,
  startLocalAzure,
} from '../../local-azure/index.ts'

// SECURITY LABEL, and what the administrators of this Azure may do.

const ADMIN_OBJECT = '6f1d6a52-8c1a-4b5e-9d38-2a7d90c1e501'
const HOSTILE = 'leg"acy|\'`🦣\n::error::'
const quoted = (role: string) => pg.escapeIdentifier(role)

let azure: LocalAzure
let app: Application

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
  app = azure.entra.registerApplication({ name: 'shop-app' })
  for (const server of azure.servers) {
    await server.createEntraRole({ name: 'entra-admin', objectId: ADMIN_OBJECT, type: 'group', admin: true })
    await server.createEntraRole({ name: 'reader', objectId: app.objectId, type: 'service' })
    await server.runSql(`create role ${quoted(HOSTILE)} login password 'old secret'; create role plain login`)
  }
})
afterAll(() => azure?.stop())
beforeEach(async () => {
  for (const server of azure.servers) await server.label(HOSTILE, null)
})

function serverOf(major: number): FlexibleServer {
  const server = azure.servers.find(candidate => candidate.major === major)
  if (server === undefined) throw new Error(`no server of PostgreSQL ${major}`)
  return server
}

async function labelOf(server: FlexibleServer, role: string): Promise<unknown> {
  const [row] = await server.runSql(
    `select label from pg_catalog.pg_seclabels where objtype = 'role' and objname = pg_catalog.quote_ident(${pg.escapeLiteral(role)})`,
  )
  return row?.label ?? null
}

async function throughTheDoor<T>(
  server: FlexibleServer,
  user: string,
  objectId: string,
  body: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const type = user === 'entra-admin' ? 'user' : 'app'
  const password = await azure.entra.signAccessToken({ objectId, type, groups: [ADMIN_OBJECT] })
  const { host, port } = server
  const client = new pg.Client({ host, port, user, password, database: 'postgres', ssl: { ca: azure.ca } })
  await client.connect()
  try {
    return await body(client)
  } finally {
    await client.end()
  }
}

describe.each(PG_MAJORS)('PostgreSQL %i', major => {
  const label = () => `aadauth,oid=${app.objectId},type=service`
  const statement = (text: string | null, role = HOSTILE) =>
    `SECURITY LABEL FOR "pgaadauth" ON ROLE ${quoted(role)} IS ${text === null ? 'NULL' : pg.escapeLiteral(text)}`

  it('labels a role in place: it then takes an access token', async () => {
    const server = serverOf(major)
    const whoAmI = async (client: pg.Client) => (await client.query('select session_user as who')).rows
    await expect(throughTheDoor(server, HOSTILE, app.objectId, whoAmI)).rejects.toThrow(
      'password authentication failed',
    )
    await throughTheDoor(server, 'entra-admin', app.objectId, async client => {
      const { command, rows } = await client.query(statement(label()))
      expect([command, rows]).toEqual(['CALL', []])
    })
    expect(await labelOf(server, HOSTILE)).toBe(label())
    expect(await throughTheDoor(server, HOSTILE, app.objectId, whoAmI)).toEqual([{ who: HOSTILE }])
    await server.runSql(`begin; ${statement(null)}; commit`, 'template1', 'entra-admin')
    expect(await labelOf(server, HOSTILE)).toBeNull()
  })

  it('takes it in the extended protocol, and rolls it back with its transaction', async () => {
    const server = serverOf(major)
    await throughTheDoor(server, 'entra-admin', app.objectId, async client => {
      await client.query('begin')
      await client.query({ name: 'label', text: statement(label()) })
      expect(await labelOf(server, HOSTILE)).toBeNull()
      await client.query('rollback')
      expect(await labelOf(server, HOSTILE)).toBeNull()
      await client.query({ name: 'label', text: statement(label()) })
    })
    expect(await labelOf(server, HOSTILE)).toBe(label())
  })

  it('takes it past the door, in any database', async () => {
    const server = serverOf(major)
    await server.runSql(`select ';'; ${statement(`${label()}, mfa`)}; select 1`, 'azure_sys')
    expect(await labelOf(server, HOSTILE)).toBe(`${label()}, mfa`)
    const client = await server.superuser()
    await client.query({ text: statement('aadauth') })
    await client.end()
    expect(await labelOf(server, HOSTILE)).toBe('aadauth')
  })

  it.each([
    ['who is no Entra administrator', 'reader', statement('aadauth'), '42501', 'Only Microsoft Entra administrators'],
    ['the server admin', 'serveradmin', statement('aadauth'), '42501', 'Only Microsoft Entra administrators'],
    [
      'a role that is not there',
      'azuresu',
      statement('aadauth', 'no"where'),
      '42704',
      'role "no"where" does not exist',
    ],
    ['another type', 'azuresu', statement(`aadauth,oid=${ADMIN_OBJECT},type=robot`), '22023', 'cannot be read at'],
    ['an object id that is none', 'azuresu', statement('aadauth,oid=1,type=user'), '22023', 'cannot be read at'],
    [
      'an object id without a type',
      'azuresu',
      statement(`aadauth,oid=${ADMIN_OBJECT}`),
      '22023',
      'does not name a principal',
    ],
    ['no label of Entra', 'azuresu', statement('admin'), '22023', 'does not name a principal'],
    ['a session that only reads', 'azuresu', `begin read only; ${statement(null)}`, '25006', 'SECURITY LABEL'],
    ['another provider', 'azuresu', `security label for other on role plain is 'x'`, '22023', 'is not loaded'],
    ['a block of code', 'azuresu', `do $$ begin ${statement('aadauth')}; end $$`, '22023', 'is not loaded'],
  ])('refuses %s', async (_who, as, sql, code, message) => {
    const refused = serverOf(major).runSql(sql, 'postgres', as)
    await expect(refused).rejects.toMatchObject({ code, message: expect.stringContaining(message) })
  })

  it('lets an Entra administrator make roles, and administer what it made', async () => {
    const server = serverOf(major)
    await throughTheDoor(server, 'entra-admin', app.objectId, async client => {
      await client.query(
        'create role made login; grant made to "entra-admin"; set role made; reset role; drop role made',
      )
      await client.query(
        `select pg_catalog.pgaadauth_create_principal_with_oid('app 2', '${ADMIN_OBJECT}', 'service', false, false)`,
      )
      await client.query('drop role "app 2"')
    })
  })

  it('lets an Entra administrator become a member of password roles once it manages them', async () => {
    const server = serverOf(major)
    await server.runSql('create role later login; create role "in a circle"; grant "entra-admin" to "in a circle"')
    const join = (role: string) =>
      server.runSql(
        `begin; grant ${quoted(role)} to "entra-admin"; set local role ${quoted(role)}; rollback`,
        'postgres',
        'entra-admin',
      )
    if (major >= 16) await expect(join('later')).rejects.toThrow('permission denied to grant role "later"')
    await server.letManageEveryRole('entra-admin')
    await server.letManageEveryRole('entra-admin')
    for (const role of ['later', HOSTILE, 'reader', 'serveradmin']) await join(role)
    // Before 16 PostgreSQL itself refuses neither; Azure restricts them.
    if (major >= 16) await expect(join('replication')).rejects.toThrow('permission denied')
    await server.runSql('drop role later, "in a circle"')
  })
})
