import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import type { Migration } from '../../src/domain/server.ts'
import { pathSegment } from '../../src/remedy/path-segment.ts'
import { attention, makeExecutor, memberships, runFile } from './support/executor.ts'
import { filesFor, HOSTILE_ROLE, listedBy, makeDatabase, makeRoles } from './support/scene.ts'

const ADMIN = 'PostgreSQL administrators'
const OWNED = 'owned-by-password-role'
const HOSTILE = `"${HOSTILE_ROLE.replaceAll('"', '""')}"`

const SCENE = `
  create schema app; grant all on schema app to public;
  create table app.orders (id serial primary key);
  alter table app.orders owner to legacy;`

let azure: LocalAzure

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
  await Promise.all(
    azure.servers.map(async server => {
      await makeRoles(server)
      await makeExecutor(server, ADMIN)
    }),
  )
})
afterAll(() => azure?.stop())

function serverOf(major: number): FlexibleServer {
  const server = azure.servers.find(candidate => candidate.major === major)
  if (server === undefined) throw new Error(`no server of PostgreSQL ${major}`)
  return server
}

type Run = (file: 'preflight' | 'remediate' | 'undo', as?: string) => ReturnType<typeof runFile>

/** A database of its own, and what runs its files. */
async function scene(server: FlexibleServer, database: string, sql = SCENE): Promise<Run> {
  await makeDatabase(server, database)
  await server.runSql(sql, database)
  const files = await filesFor(server, database)
  return async (file, as = ADMIN) =>
    await runFile(server, database, as, files.get(`${pathSegment(database)}/${file}.sql`) ?? 'no file')
}

describe.each(PG_MAJORS)('PostgreSQL %i', major => {
  it.each(['entra "admin"\n--🦣', `${'x'.repeat(59)}🦣`])('is run by %j, who keeps no membership', async name => {
    const server = serverOf(major)
    await makeExecutor(server, name)
    const run = await scene(server, name)
    const before = await memberships(server)
    expect(attention((await run('preflight', name)).rows)).toEqual([])
    for (let round = 1; round <= 2; round++) {
      expect((await run('remediate', name)).warnings).toEqual([])
      expect(await listedBy(server, name, OWNED)).toEqual([])
      expect((await run('undo', name)).warnings).toEqual([])
      expect(await listedBy(server, name, OWNED)).not.toEqual([])
    }
    expect(await memberships(server)).toEqual(before)
  })

  // Since 16 a membership itself says whether it is inherited.
  it.runIf(major < 16)('takes no membership from who had it before and does not inherit', async () => {
    const server = serverOf(major)
    await server.runSql('create role distant login noinherit; grant legacy, "shop-app" to distant')
    const policy = `create schema pol; create table pol.t (); alter table pol.t owner to distant;
      grant usage on schema pol to distant; create policy one on pol.t to legacy using (true)`
    const run = await scene(server, 'distant', policy)
    const before = await memberships(server)
    expect((await run('remediate', 'distant')).warnings).toEqual([])
    expect(await memberships(server)).toEqual(before)
  })

  it('works whatever the role or the database is set to', async () => {
    const server = serverOf(major)
    const database = `settings\\'; create role "injected"; --`
    const run = await scene(server, database)
    const as = 'settings of its own'
    await makeExecutor(server, as)
    await server.runSql(`
      alter role "${as}" set default_transaction_read_only = on;
      alter role "${as}" set default_transaction_isolation = 'serializable';
      alter role "${as}" set row_security = off;
      alter role "${as}" set search_path = app;
      alter role "${as}" set escape_string_warning = off;
      alter role "${as}" set standard_conforming_strings = off`)
    const files = await filesFor(server, database)
    const sent = (file: string) =>
      server.runSql(files.get(`${pathSegment(database)}/${file}.sql`) ?? 'no file', database, as)
    await sent('preflight')
    await sent('remediate')
    expect(await listedBy(server, database, OWNED)).toEqual([])
    await sent('undo')
    expect(await listedBy(server, database, OWNED)).not.toEqual([])
    expect(await server.runSql(`select from pg_catalog.pg_roles where rolname = 'injected'`)).toEqual([])
    expect((await run('preflight')).rows).not.toEqual([])
  })

  it('says before that a circle of memberships is none, and changes nothing', async () => {
    const server = serverOf(major)
    await makeExecutor(server, 'circle')
    if (major >= 16) await server.runSql('revoke legacy from circle')
    await server.runSql('grant circle to legacy')
    const run = await scene(server, 'circle')
    const before = await memberships(server)
    const { rows } = await run('preflight', 'circle')
    expect(attention(rows)).toEqual(['missing: membership: in legacy'])
    expect(rows.map(({ detail }) => detail)).toContain(
      'legacy is a member of circle, so it cannot be the other way round: run it as another administrator',
    )
    await expect(run('remediate', 'circle')).rejects.toThrow(/is a member of role|permission denied to grant role/)
    expect(await memberships(server)).toEqual(before)
    await server.runSql('revoke circle from legacy')
  })

  it.runIf(major >= 16)('says before that an admin option is out of reach', async () => {
    const server = serverOf(major)
    await server.runSql(`
      create role keepers; create role apart login; grant keepers to apart with inherit false;
      grant legacy, "shop-app" to keepers with admin option`)
    const run = await scene(server, 'apart')
    expect(attention((await run('preflight', 'apart')).rows)).toEqual([
      'missing: membership: in "shop-app"',
      'missing: membership: in legacy',
    ])
    await expect(run('remediate', 'apart')).rejects.toThrow('no possible grantors')
    await server.runSql('drop role keepers')
  })

  it('tells who may do nothing what is missing', async () => {
    const server = serverOf(major)
    await server.runSql('create role powerless login')
    const run = await scene(server, 'powerless')
    expect(attention((await run('preflight', 'powerless')).rows)).toEqual([
      'missing: membership: in "shop-app"',
      'missing: membership: in legacy',
    ])
    await expect(run('remediate', 'powerless')).rejects.toThrow(/"legacy"/)
  })

  it('goes on while the password role is a member of its successor', async () => {
    const server = serverOf(major)
    await server.runSql('grant "shop-app" to legacy')
    const run = await scene(server, 'prepared')
    const before = await memberships(server)
    expect(attention((await run('preflight')).rows)).toEqual([])
    expect((await run('remediate')).warnings).toEqual([])
    expect((await run('undo')).warnings).toEqual([])
    expect(await memberships(server)).toEqual(before)
    await server.runSql('revoke "shop-app" from legacy')
  })

  it('lends what the successor could only as a member of the owner, who hands over first', async () => {
    const server = serverOf(major)
    await server.runSql(`grant ${HOSTILE} to "shop-app"`)
    const run = await scene(
      server,
      'owner goes',
      `create schema theirs authorization ${HOSTILE}; create table theirs.own (); alter table theirs.own owner to legacy`,
    )
    const acl = async () => [
      await memberships(server),
      // A list that was never written down says the same as the one that the owner begins with.
      await server.runSql(
        `select coalesce(nspacl, acldefault('n', nspowner))::text from pg_catalog.pg_namespace where nspname = 'theirs'`,
        'owner goes',
      ),
    ]
    const before = await acl()
    expect(attention((await run('preflight')).rows)).toEqual([])
    expect((await run('remediate')).warnings).toEqual([])
    expect(await listedBy(server, 'owner goes', OWNED)).toEqual([])
    const [lent] = await server.runSql(
      `select has_schema_privilege('shop-app', 'theirs', 'CREATE') as may`,
      'owner goes',
    )
    expect(lent).toEqual({ may: false })
    expect((await run('undo')).warnings).toEqual([])
    expect(await acl()).toEqual(before)
    await server.runSql(`revoke ${HOSTILE} from "shop-app"`)
  })

  it('counts on what the successor has through a role that is labelled in place', async () => {
    const server = serverOf(major)
    await makeDatabase(server, 'stays')
    await server.runSql(
      `create role "beyond|" nologin; grant "beyond|" to ${HOSTILE}, legacy; grant ${HOSTILE} to "shop-app"`,
    )
    const about = async (migration: readonly Migration[]) =>
      (await listedBy(server, 'stays', 'successor-role-differs', migration))
        .filter(({ name }) => name === 'beyond|')
        .map(({ details }) => details.direction)
    const follows = { from: 'legacy', to: 'shop-app' }
    const label = { objectId: '6f1d6a52-8c1a-4b5e-9d38-2a7d90c1e500', principal: 'service' } as const
    expect(await about([follows, { from: HOSTILE_ROLE, label }])).toEqual([])
    expect(await about([follows, { from: HOSTILE_ROLE, to: 'shop-owners' }])).toContain('passing')
    await server.runSql(`revoke ${HOSTILE} from "shop-app"; drop role "beyond|"`)
  })

  it.runIf(major >= 14)('knows that pg_database_owner has no members', async () => {
    const server = serverOf(major)
    const run = await scene(
      server,
      'implicit',
      `create role "database keeper"; alter database implicit owner to "database keeper";
       alter schema public owner to pg_database_owner; revoke create on schema public from public;
       create function public.f() returns int language sql as 'select 1'; alter function public.f() owner to legacy`,
    )
    if (major >= 16) {
      expect(attention((await run('preflight')).rows)).toContain('missing: membership: in "database keeper"')
      await expect(run('remediate')).rejects.toThrow('permission denied for schema public')
      await server.runSql(`grant "database keeper" to "${ADMIN}"`)
    }
    expect(attention((await run('preflight')).rows)).toEqual([])
    expect((await run('remediate')).warnings).toEqual([])
    expect(await listedBy(server, 'implicit', OWNED)).toEqual([])
  })
})
