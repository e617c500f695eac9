import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import type { RuleRow } from '../../src/domain/evidence.ts'
import { alterOwner, needsSuperuser } from '../../src/domain/owner-statement.ts'
import { RULES } from '../../src/rules/registry.generated.ts'
import { dumpCatalog, dumpDifference } from './support/catalog-dump.ts'
import { makeEveryClass } from './support/every-class.ts'
import { filesFor, listedBy, makeDatabase, makeRoles } from './support/scene.ts'

/** The rules that the accounting adds up. */
const COUNTED = RULES.flatMap(rule => (rule.kind === 'catalog' && rule.counted ? [rule.id] : []))

let azure: LocalAzure

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
  await Promise.all(azure.servers.map(makeRoles))
})
afterAll(() => azure?.stop())

function serverOf(major: number): FlexibleServer {
  const server = azure.servers.find(candidate => candidate.major === major)
  if (server === undefined) throw new Error(`no server of PostgreSQL ${major}`)
  return server
}

/** Everything that the two roles could have of each other, so that it is blurred when one follows the other. */
const ENTANGLED = `
  create role third; create role fourth; create role fifth;
  create table every.entangled (id int, secret text);
  alter table every.entangled owner to legacy;
  set session authorization legacy;
  grant usage on schema every to "shop-app", third;
  grant select, insert on every.entangled to "shop-app" with grant option;
  grant select on every.entangled to third;
  grant select (secret), update (id) on every.entangled to "shop-app" with grant option;
  revoke delete, truncate on every.entangled from legacy;
  set session authorization "shop-app";
  grant select on every.entangled to third with grant option;
  grant select (secret) on every.entangled to fourth;
  set session authorization third;
  grant select on every.entangled to fourth;
  reset session authorization;
  create function every.mutual() returns int language sql as 'select 1';
  alter function every.mutual() owner to legacy;
  revoke execute on function every.mutual() from public;
  grant execute on function every.mutual() to "shop-app", fifth;
  -- What the successor has of its own, and the password role may use.
  create schema own authorization "shop-app";
  create table own.notes (id int);
  alter table own.notes owner to "shop-app";
  grant usage on schema own to legacy with grant option;
  grant select, update on own.notes to legacy with grant option;
  alter default privileges for role "shop-app" in schema own grant select on tables to legacy;
  alter default privileges for role "shop-app" grant execute on functions to third;
  alter default privileges for role legacy grant execute on functions to third with grant option;
  alter table every.entangled enable row level security;
  create policy "both" on every.entangled to legacy, third using (true);
  create policy successor on every.entangled to "shop-app", legacy using (true)`

type Files = Awaited<ReturnType<typeof filesFor>>

/** Runs files as Azure's server admin: no superuser, no member of the roles. */
async function run(server: FlexibleServer, database: string, files: Files, ...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const text = files.get(path)
    if (text === undefined) throw new Error(`no file ${path}: ${[...files.keys()].join(', ')}`)
    await server.runSql(text, database, server.adminRole)
  }
}

async function left(server: FlexibleServer, database: string): Promise<readonly RuleRow[]> {
  return (await Promise.all(COUNTED.map(rule => listedBy(server, database, rule)))).flat()
}

const REMEDIATE = ['_shared/remediate.sql', 'every%20class/remediate.sql']
const UNDO = ['_shared/undo.sql', 'every%20class/undo.sql']

describe.each(PG_MAJORS)('PostgreSQL %i', major => {
  const database = 'every class'

  it('moves everything that may move, lists the rest, and undoes it to the letter', async () => {
    const server = serverOf(major)
    await makeDatabase(server, database)
    await makeEveryClass(server, database)
    await server.runSql(ENTANGLED, database)
    const before = await dumpCatalog(server, database)
    const files = await filesFor(server, database)
    await run(server, database, files, ...REMEDIATE, ...REMEDIATE)

    const rows = await left(server, database)
    // Without a statement of its own an extension stays where an object of a superuser keeps REASSIGN OWNED out; a mapping stays
    // until the successor has one.
    const others = rows.filter(row => !needsSuperuser(row, major * 10_000))
    expect(new Set(others.map(({ type }) => type))).toEqual(new Set(['extension', 'user mapping']))
    const said = REMEDIATE.map(path => files.get(path)).join('\n')
    expect(rows.flatMap(({ identity }) => (said.includes(identity) ? [] : [identity]))).toEqual([])

    await run(server, database, files, ...UNDO)
    expect(dumpDifference(before, await dumpCatalog(server, database))).toEqual([])
    await run(server, database, files, ...UNDO)
    expect(dumpDifference(before, await dumpCatalog(server, database))).toEqual([])
  })

  it('brings extensions back as well, past what the successor has of its own', async () => {
    const server = serverOf(major)
    for (const row of (await left(server, database)).filter(one => needsSuperuser(one, major * 10_000)))
      await server.runSql(alterOwner(row, 'azuresu') ?? '', database)
    // As Azure's administrators may hand on what the platform installs.
    await server.runSql(
      'grant usage on foreign data wrapper every_wrapper to azure_pg_admin with grant option',
      database,
    )
    await server.runSql('create user mapping for "shop-app" server every_server', database)
    const before = await dumpCatalog(server, database)
    const files = await filesFor(server, database)
    await run(server, database, files, ...REMEDIATE)
    expect(await left(server, database)).toEqual([])
    await run(server, database, files, ...UNDO)
    expect(dumpDifference(before, await dumpCatalog(server, database))).toEqual([])
  })
})
