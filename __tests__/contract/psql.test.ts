import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import { pathSegment } from '../../src/remedy/path-segment.ts'
import { makeExecutor, memberships } from './support/executor.ts'
import { filesFor, listedBy, makeRoles } from './support/scene.ts'

/** Everybody has psql at hand, but not necessarily this machine: PostgreSQL for the tests comes without it. */
const there = spawnSync('psql', ['--version']).status === 0

const SCENE = `
  create schema "schön"; grant all on schema "schön" to public;
  create table "schön"."größe" (id serial); alter table "schön"."größe" owner to legacy;
  create function "schön"."fü"() returns int language sql as 'select 1'; alter function "schön"."fü"() owner to legacy`

let azure: LocalAzure
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'psql-'))
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
  await Promise.all(
    azure.servers.map(async server => {
      await makeRoles(server)
      await makeExecutor(server, 'dba')
    }),
  )
})
afterAll(async () => {
  await azure?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** As the header of the file says, through the private socket. The locale is one in which psql knows nothing of UTF-8. */
async function psql(server: FlexibleServer, database: string, file: string, ...more: readonly string[]) {
  const text = (await filesOnce(server, database)).get(`${pathSegment(database)}/${file}.sql`) ?? 'no file'
  const path = join(folder, `${file}.sql`)
  writeFileSync(path, text)
  const client = await server.superuser(database)
  const { host, port } = client
  await client.end()
  const session = ['-X', '-q', '-h', host, '-p', String(port), '-U', 'dba', '-d', database]
  const { status, stderr } = spawnSync('psql', [...session, '-v', 'ON_ERROR_STOP=1', ...more, '-f', path], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  })
  return { status, stderr }
}

const made = new Map<string, Promise<ReadonlyMap<string, string>>>()

/** The files of the first look: undo.sql is of the time before. */
function filesOnce(server: FlexibleServer, database: string): Promise<ReadonlyMap<string, string>> {
  const key = `${server.name}/${database}`
  const files = made.get(key) ?? filesFor(server, database)
  made.set(key, files)
  return files
}

describe.skipIf(!there).each(PG_MAJORS)('psql with PostgreSQL %i', major => {
  const serverOf = (): FlexibleServer => {
    const server = azure.servers.find(candidate => candidate.major === major)
    if (server === undefined) throw new Error(`no server of PostgreSQL ${major}`)
    return server
  }

  it.each(['UTF8', 'LATIN1', 'SQL_ASCII'])('runs the files in a database of encoding %s', async encoding => {
    const server = serverOf()
    const database = `in ${encoding}`
    await server.runSql(
      `create database "${database}" owner azure_pg_admin encoding '${encoding}' template template0 lc_collate 'C' lc_ctype 'C'`,
    )
    await server.runSql(SCENE, database)
    const owned = async () => (await listedBy(server, database, 'owned-by-password-role')).length
    expect(await psql(server, database, 'preflight')).toEqual({ status: 0, stderr: '' })
    expect(await psql(server, database, 'remediate')).toEqual({ status: 0, stderr: '' })
    expect(await owned()).toBe(0)
    // In a transaction of psql's own the file's is the same one.
    expect(await psql(server, database, 'undo', '-1')).toEqual({
      status: 0,
      stderr: expect.not.stringContaining('ERROR'),
    })
    expect(await owned()).toBe(3)
  })

  // The oldest and the newest: each takes its five seconds.
  it.runIf(major === PG_MAJORS[0] || major === PG_MAJORS.at(-1))(
    'gives up after five seconds of waiting, and leaves nothing behind',
    async () => {
      const server = serverOf()
      await server.runSql('create database locked owner azure_pg_admin')
      await server.runSql(SCENE, 'locked')
      const before = await memberships(server)
      const other = await server.superuser('locked')
      await other.query('begin; lock table "schön"."größe" in access share mode')
      const started = performance.now()
      const { status, stderr } = await psql(server, 'locked', 'remediate')
      await other.end()
      expect(stderr).toContain('canceling statement due to lock timeout')
      expect(status).toBe(3)
      expect(performance.now() - started).toBeLessThan(15_000)
      expect(await memberships(server)).toEqual(before)
      expect(await listedBy(server, 'locked', 'owned-by-password-role')).toHaveLength(3)
    },
  )
})
