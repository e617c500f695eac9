import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import type { RuleRow } from '../../src/domain/evidence.ts'
import { needsSuperuser } from '../../src/domain/owner-statement.ts'
import { dumpCatalog, dumpDifference } from './support/catalog-dump.ts'
import { hangingOn } from './support/hanging.ts'
import { randomScene, type Scene } from './support/random-scene.ts'
import { filesFor, listedBy, makeDatabase, makeRoles } from './support/scene.ts'

/** More are run by hand: SCENES=200 npx vitest run --project contract undo-property */
const SCENES = Number(process.env.SCENES ?? 4)
const FIRST = Number(process.env.FIRST_SCENE ?? 1)

let azure: LocalAzure

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
  await Promise.all(azure.servers.map(makeRoles))
})
afterAll(() => azure?.stop())

/** As Azure's administrators may hand on what the platform made: a scene leaves schemas and wrappers with the superuser. */
const OF_THE_PLATFORM = `do $$
declare
  thing record;
begin
  for thing in
    select 'schema' as kind, nspname as name from pg_namespace where nspowner = 10 and nspname !~ '^(pg_|information_schema$)'
    union all
    select 'foreign data wrapper', fdwname from pg_foreign_data_wrapper where fdwowner = 10
  loop
    execute format('grant all on %s %I to azure_pg_admin with grant option', thing.kind, thing.name);
  end loop;
end
$$`

async function put(server: FlexibleServer, database: string, { statements }: Scene): Promise<void> {
  await makeDatabase(server, database)
  const client = await server.superuser(database)
  try {
    for (const statement of statements) await client.query(statement)
    await client.query(OF_THE_PLATFORM)
  } finally {
    await client.end()
  }
  await server.letManageEveryRole(server.adminRole)
}

/** Runs one file of each folder, the server's own first, on the way back last, and returns what the server warned of. */
async function run(server: FlexibleServer, database: string, files: ReadonlyMap<string, string>, name: string) {
  const client = await server.superuser(database)
  const warnings: string[] = []
  client.on('notice', notice => warnings.push(notice.message ?? ''))
  try {
    await client.query(`set session authorization ${server.adminRole}`)
    const given = [...files].filter(([path]) => path.endsWith(`/${name}.sql`))
    for (const [, text] of name === 'undo' ? given.toReversed() : given) await client.query(text)
    return warnings
  } finally {
    await client.end()
  }
}

/** What no statement of an administrator moves; anything else has to have moved. */
function staysFor(server: FlexibleServer, left: readonly RuleRow[], warnings: readonly string[]) {
  const takesSuperuser = (row: RuleRow) => needsSuperuser(row, server.major * 10_000)
  const held = new Set(left.flatMap(row => (takesSuperuser(row) ? [row.role] : [])))
  return (row: RuleRow) =>
    takesSuperuser(row) ||
    // An extension has no statement of its own, and an object of a superuser keeps REASSIGN OWNED out.
    (row.type === 'extension' && held.has(row.role)) ||
    (row.type === 'user mapping' && row.details.replaced === false) ||
    // Of a table that belongs to the superuser; that is said.
    (row.type === 'policy' && warnings.some(text => text.startsWith(`The policy "${row.details.policy}" on`)))
}

/** The things of a row that no warning names: PostgreSQL's own end with the bare name, those of the file hold the statement. */
function untold(warnings: readonly string[]): (row: RuleRow) => readonly string[] {
  const bare = warnings.flatMap(text => /^(?:no|not all) privileges were granted for .*"(.*)"$/s.exec(text)?.[1] ?? [])
  const refused = warnings.filter(text => text.startsWith('Left undone'))
  return ({ identity, details: { objects } }) =>
    (Array.isArray(objects) ? objects : [identity])
      .map(String)
      .filter(
        object =>
          !refused.some(text => text.includes(object)) &&
          !bare.some(name => object.includes(name.replaceAll('"', '""'))),
      )
}

async function roundTrip(server: FlexibleServer, seed: number): Promise<void> {
  const scene = randomScene(seed, server.major)
  const database = `scene ${seed}`
  await put(server, database, scene)
  const before = await dumpCatalog(server, database)
  const files = await filesFor(server, database, scene.migration)
  const warnings = await run(server, database, files, 'remediate')
  const froms = new Set(scene.migration.map(({ from }) => from))
  const left = (await hangingOn(server, database, scene.migration)).filter(({ role }) => froms.has(role ?? ''))
  const stays = staysFor(server, left, warnings)
  const refused = ({ name }: RuleRow) =>
    warnings.some(text => text.startsWith('Left undone') && text.includes(name ?? ''))
  // What an owner group cannot pass on is for its members to be given, which is a decision.
  const decided = ({ type, details }: RuleRow) => type !== 'membership' && details.through_members === true
  expect(
    left.filter(row => !stays(row) && !decided(row) && !(row.details.direction === 'missing' && refused(row))),
  ).toEqual([])
  // What only the superuser may grant stays as it is, and the server or the file says of what.
  const lacking = await listedBy(server, database, 'successor-privileges-differ', scene.migration)
  expect(lacking.filter(({ details }) => details.direction === 'missing').flatMap(untold(warnings))).toEqual([])
  const undone = await run(server, database, files, 'undo')
  const difference = dumpDifference(before, await dumpCatalog(server, database))
  // Extensions of two roles that went to one owner are one owner's extensions: undo.sql says so, and leaves them.
  const mingled = undone.some(text => text.includes('cannot be told apart'))
  expect(difference.filter(line => !(mingled && /^[-+] (dependency|owner): extension /.test(line)))).toEqual([])
}

describe.each(PG_MAJORS)('random scenes on PostgreSQL %i', major => {
  const seeds = Array.from({ length: SCENES }, (_, index) => FIRST + index)

  it.each(seeds)('scene %i: what may move has moved, and undo.sql puts everything back', async seed => {
    const server = azure.servers.find(candidate => candidate.major === major)
    if (server === undefined) throw new Error(`no server of PostgreSQL ${major}`)
    await roundTrip(server, seed)
  })
})
