import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, type Row, startLocalAzure } from '../../local-azure/index.ts'
import type { RuleRow } from '../../src/domain/evidence.ts'
import { alterOwner } from '../../src/domain/owner-statement.ts'
import { readCase } from './support/cases.ts'
import { collectEvidence, filesFor, judged, listedBy, makeDatabase, makeRoles, stage } from './support/scene.ts'

const OWNED = 'owned-by-password-role'
const SHARED = 'database-owned-by-password-role'
const DEFAULTS = 'default-privileges-of-password-role'
const MAPPINGS = 'user-mapping-of-password-role'

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

/** A database in which the violation of a rule stands. */
async function violated(major: number, database: string, rule = OWNED): Promise<FlexibleServer> {
  const server = serverOf(major)
  await makeDatabase(server, database)
  if (rule === MAPPINGS) await stage(server, database, readCase(rule, 'look-alike', major))
  await stage(server, database, readCase(rule, 'violation', major))
  return server
}

async function fileOf(server: FlexibleServer, path: string): Promise<string> {
  const text = (await filesFor(server, path.split('/')[0] ?? '')).get(path)
  if (text === undefined) throw new Error(`no file ${path}`)
  return text
}

/** All rows of preflight.sql, run as the server admin. */
async function preflight(server: FlexibleServer, database: string): Promise<readonly Row[]> {
  const client = await server.superuser(database)
  try {
    await client.query(`set session authorization ${server.adminRole}`)
    const results: unknown = await client.query(await fileOf(server, `${database}/preflight.sql`))
    return (results as readonly { readonly rows: readonly Row[] }[]).flatMap(({ rows }) => rows)
  } finally {
    await client.end()
  }
}

const MEMBERSHIPS = `
  select to_jsonb(mem) - 'oid' as row from pg_catalog.pg_auth_members mem order by mem.roleid, mem.member, mem.grantor`

/** One line for each entry of a list of privileges. */
const linesOf = (rows: readonly unknown[]) =>
  (rows as readonly { kind: string; name: string; acl: readonly string[] }[]).flatMap(({ kind, name, acl }) =>
    acl.map(entry => `${kind} ${name}: ${entry}`),
  )

/** What an empty list of privileges stands for is the same as that list written out. */
const PRIVILEGES = `
  select kind, name, array(select one::text from unnest(acl) one order by 1) as acl
  from (
    select 'schema', nsp.nspname, coalesce(nsp.nspacl, acldefault('n', nsp.nspowner))
    from pg_catalog.pg_namespace nsp
    where nsp.nspowner <> 'legacy'::regrole and nsp.nspowner <> '"shop-app"'::regrole
    union all
    select 'database', dat.datname, coalesce(dat.datacl, acldefault('d', dat.datdba)) from pg_catalog.pg_database dat
    union all
    select 'wrapper', fdw.fdwname, coalesce(fdw.fdwacl, acldefault('F', fdw.fdwowner)) from pg_catalog.pg_foreign_data_wrapper fdw
  ) as thing (kind, name, acl)
  order by kind, name`

const defaultPrivilegesOf = (role: string) => `
  select coalesce(nsp.nspname, '') as schema, acl.defaclobjtype as kind,
    array(
      select format('%s: %s%s',
        case when one.grantee = 0 then 'public'
          -- What was granted to the successor is its own afterwards.
          when one.grantee in (acl.defaclrole, '"shop-app"'::regrole) then 'the role itself'
          else pg_get_userbyid(one.grantee) end,
        one.privilege_type, case when one.is_grantable then ' with grant option' else '' end)
      from aclexplode(acl.defaclacl) one
      order by 1
    ) as entries
  from pg_catalog.pg_default_acl acl
  left join pg_catalog.pg_namespace nsp on nsp.oid = acl.defaclnamespace
  where acl.defaclrole = '${role}'::regrole
  order by 1, 2`

describe.each(PG_MAJORS)('PostgreSQL %i', major => {
  it('gives every kind of object away by its own statement', async () => {
    const server = await violated(major, 'kinds')
    const objects = await listedBy(server, 'kinds', OWNED)
    const statementOf = (object: RuleRow) => alterOwner(object, 'shop-app')
    const withStatement = objects.filter(object => statementOf(object) !== undefined)
    const tablesFirst = withStatement.toSorted((a, b) => Number(b.type === 'table') - Number(a.type === 'table'))
    const client = await server.superuser('kinds')
    for (const object of tablesFirst) await client.query(statementOf(object) ?? '')
    await client.end()
    const left = new Set((await listedBy(server, 'kinds', OWNED)).map(({ type }) => type))
    expect([...left].sort()).toEqual(['extension'])
  })

  it('gives every kind of shared object away by its own statement', async () => {
    const server = serverOf(major)
    await makeDatabase(server, 'shared kinds')
    await stage(server, 'shared kinds', readCase(SHARED, 'violation', major))
    await stage(server, 'shared kinds', readCase(SHARED, 'superuser', major))
    const objects = await listedBy(server, 'shared kinds', SHARED)
    expect(new Set(objects.map(({ type }) => type))).toEqual(new Set(['database', 'subscription', 'tablespace']))
    for (const object of objects) {
      const to = object.type === 'subscription' && major < 16 ? 'azuresu' : 'shop-app'
      await server.runSql(alterOwner(object, to) ?? '', 'shared kinds')
    }
    expect(await listedBy(server, 'shared kinds', SHARED)).toEqual([])
  })

  it('takes back exactly what it lent', async () => {
    const server = await violated(major, 'loans')
    // A membership that is there already, but not with the options that it takes.
    if (major >= 16)
      await server.runSql('grant legacy to serveradmin with inherit false, set true', 'loans', server.adminRole)
    const memberships = await server.runSql(MEMBERSHIPS, 'loans')
    const before = linesOf(await server.runSql(PRIVILEGES, 'loans'))
    await server.runSql(await fileOf(server, 'loans/remediate.sql'), 'loans', server.adminRole)
    expect(await server.runSql(MEMBERSHIPS, 'loans')).toEqual(memberships)
    const after = linesOf(await server.runSql(PRIVILEGES, 'loans'))
    expect(before.filter(line => !after.includes(line))).toEqual([])
    // Beside the loans, what the roles were granted on things that do not move was repeated for their successors, for good.
    expect(after.filter(line => !before.includes(line))).toEqual([
      `schema guest: "shop-app"=UC/"shop-owners"`,
      // Before 15 everybody may.
      ...(major >= 15 ? ['schema public: "shop-app"=C/azure_pg_admin'] : []),
      'wrapper postgres_fdw: "shop-app"=U/azure_pg_admin',
    ])
    expect(await listedBy(server, 'loans', OWNED)).toEqual([])
    // What the successor was lent on a schema that is now its own, it keeps: it is its right as the owner.
    const [own] = await server.runSql(`select has_schema_privilege('shop-app', 'app', 'create') as may`, 'loans')
    expect(own).toEqual({ may: true })
  })

  it('carries default privileges over as they were', async () => {
    const server = await violated(major, 'defaults', DEFAULTS)
    const before = await server.runSql(defaultPrivilegesOf('legacy'), 'defaults')
    expect(before).toHaveLength(major >= 18 ? 9 : 8)
    await server.runSql(await fileOf(server, 'defaults/remediate.sql'), 'defaults', server.adminRole)
    expect(await server.runSql(defaultPrivilegesOf('legacy'), 'defaults')).toEqual([])
    expect(await server.runSql(defaultPrivilegesOf('"shop-app"'), 'defaults')).toEqual(before)
  })

  it.each([DEFAULTS, MAPPINGS])('proposes statements that run, for each finding of %s', async rule => {
    const server = await violated(major, `statements of ${rule}`, rule)
    const found = judged(await collectEvidence(server, `statements of ${rule}`)).findings.filter(
      one => one.rule === rule,
    )
    expect(found.length).toBeGreaterThan(4)
    for (const { remediation } of found) await server.runSql(remediation ?? 'none', `statements of ${rule}`)
    // Where all that is granted is the successor's own afterwards, and where a mapping is replaced, the statement mends.
    const left = await listedBy(server, `statements of ${rule}`, rule)
    expect(found.length - left.length).toBe(rule === DEFAULTS ? 2 : 7)
  })

  it('refuses another database', async () => {
    const server = await violated(major, 'right')
    await makeDatabase(server, 'wrong')
    const text = await fileOf(server, 'right/remediate.sql')
    await expect(server.runSql(text, 'wrong', server.adminRole)).rejects.toThrow(
      'This file is for the database "right", and this session is in "wrong".',
    )
  })

  it('keeps a user mapping that has no replacement, and says so', async () => {
    const server = await violated(major, 'mapping', MAPPINGS)
    await server.runSql('drop user mapping for "shop-app" server "elsewhere|`"', 'mapping')
    // Other roles have one on that server: neither the successor nor everybody.
    const found = judged(await collectEvidence(server, 'mapping')).findings.filter(one => one.rule === MAPPINGS)
    expect(found.flatMap(({ remediation }) => (remediation?.startsWith('create') ? [remediation] : []))).toEqual([
      'create user mapping for "shop-app" server "elsewhere|`";',
    ])
    const text = await fileOf(server, 'mapping/remediate.sql')
    const client = await server.superuser('mapping')
    const warnings: string[] = []
    client.on('notice', notice => warnings.push(notice.message ?? ''))
    await client.query(`set session authorization ${server.adminRole}`)
    await client.query(text)
    await client.end()
    expect(warnings).toEqual([
      'The user mapping of "legacy" on the server "elsewhere|`" stays. Make one for "shop-app", then run this again.',
      'What the role "legacy" still owns here: user mapping legacy on server elsewhere|`.',
    ])
    expect((await listedBy(server, 'mapping', MAPPINGS)).map(({ identity }) => identity)).toEqual([
      'legacy on server elsewhere|`',
    ])
  })

  it('works around a publication of all tables, and preflight.sql knows', async () => {
    const server = await violated(major, 'around')
    await server.runSql('create publication everything for all tables; alter role legacy superuser', 'around')
    await server.runSql('alter publication everything owner to legacy; alter role legacy nosuperuser', 'around')
    expect((await preflight(server, 'around')).filter(row => row.state === 'stays')).toEqual([
      expect.objectContaining({ question: 'superuser', about: 'publication everything' }),
    ])
    await server.runSql(await fileOf(server, 'around/remediate.sql'), 'around', server.adminRole)
    // An extension moves with REASSIGN OWNED alone, which would be refused here.
    expect((await listedBy(server, 'around', OWNED)).map(({ type }) => type)).toEqual(['extension', 'publication'])
  })

  it('changes nothing at all where one object is refused, and preflight.sql knows', async () => {
    const server = await violated(major, 'refused')
    await server.runSql(
      `create schema closed; create function closed.f() returns int language sql as 'select 1'; alter function closed.f() owner to legacy`,
      'refused',
    )
    const state = async () => [await listedBy(server, 'refused', OWNED), await server.runSql(MEMBERSHIPS, 'refused')]
    const before = await state()
    const text = await fileOf(server, 'refused/remediate.sql')
    await expect(server.runSql(text, 'refused', server.adminRole)).rejects.toThrow(
      'permission denied for schema closed',
    )
    expect(await state()).toEqual(before)
    expect((await preflight(server, 'refused')).filter(row => row.state === 'missing')).toEqual([
      expect.objectContaining({ question: 'privilege', about: 'CREATE on schema closed for "shop-app"' }),
    ])
  })

  it('says before what is there, what will be lent and who is in the way', async () => {
    const server = await violated(major, 'before')
    const rows = await preflight(server, 'before')
    expect(rows.filter(({ state }) => !['have', 'lent', 'note'].includes(String(state)))).toEqual([])
    expect(rows).toContainEqual(
      expect.objectContaining({ question: 'privilege', about: 'CREATE on schema guest for "shop-app"', state: 'lent' }),
    )
    const other = await server.superuser('before')
    await other.query('set session authorization legacy; begin; lock table app.orders in access share mode')
    const blocked = await preflight(server, 'before')
    await other.end()
    expect(blocked.filter(({ question }) => question === 'lock')).toEqual([
      expect.objectContaining({ state: 'wait', about: expect.stringMatching(/^app\.orders, process \d+ of azuresu$/) }),
    ])
  })
})
