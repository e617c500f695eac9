import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import { dumpCatalog, dumpDifference } from './support/catalog-dump.ts'

let azure: LocalAzure

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
})
afterAll(() => azure?.stop())

function serverOf(major: number): FlexibleServer {
  const server = azure.servers.find(candidate => candidate.major === major)
  if (server === undefined) throw new Error(`no server of PostgreSQL ${major}`)
  return server
}

interface CatalogChange {
  readonly sql: string
  readonly lines: readonly string[]
}

/** The format is said at the top of the file. */
function changesFor(major: number): readonly CatalogChange[] {
  const text = readFileSync(join(import.meta.dirname, 'support/catalog-changes.txt'), 'utf8')
  const [, ...blocks] = text.split(/^@ /m)
  return blocks.flatMap(block => {
    const [head = '', ...lines] = block.trimEnd().split('\n')
    const [, from = '13', to = '18', sql = ''] = /^(?:(\d+)-(\d+) )?(.*)$/.exec(head) ?? []
    if (major < Number(from) || major > Number(to)) return []
    return [{ sql: sql.replaceAll('\\n', '\n'), lines }]
  })
}

const SCENE = `
  create role old; create role "ne|w\n'\`🦣"; create role third;
  create extension postgres_fdw; create extension citext;
  create schema app authorization old;
  create table app.orders (id int, "no|te" text);
  create function app.f() returns int language sql as 'select 1';
  create type app.mood as enum ();
  create server far foreign data wrapper postgres_fdw;
  create policy own on app.orders to old;
  create publication pub for table app.orders;
  create schema cron;
  create table cron.job (jobid bigint, username text, database text);
  insert into cron.job values (1, 'old', 'shop');
  alter table app.orders owner to old;
  select pg_catalog.lo_create(4711);
  grant select on app.orders to third; grant usage on schema app to public;`

const withoutHash = (line: string) => line.replace(/password [0-9a-f]{8}/, 'password …')

describe.each(PG_MAJORS)('PostgreSQL %i', major => {
  it('sees a change of each kind, and nothing else', async () => {
    const server = serverOf(major)
    await server.runSql('create database dump')
    await server.runSql(SCENE, 'dump')
    let before = await dumpCatalog(server, 'dump')
    for (const { sql, lines } of changesFor(major)) {
      await server.runSql(sql, 'dump')
      const after = await dumpCatalog(server, 'dump')
      expect({ sql, lines: dumpDifference(before, after).map(withoutHash) }).toEqual({ sql, lines })
      before = after
    }
  })

  it('has no OIDs in it, so that two databases made alike look alike', async () => {
    const server = serverOf(major)
    await server.runSql('create database "dump one"')
    await server.runSql('create database "dump two"')
    const made =
      'create schema app; create table app.orders (id serial primary key, note text); create extension hstore'
    const dumps: (readonly string[])[] = []
    for (const database of ['dump one', 'dump two']) {
      await server.runSql(made, database)
      const lines = await dumpCatalog(server, database)
      dumps.push(lines.filter(line => !line.includes('dump')))
    }
    expect(dumps[0]).toEqual(dumps[1])
    expect(dumps[0]).toContain('owner: sequence app.orders_id_seq: azuresu')
  })
})

describe('the difference', () => {
  it('counts a line as often as it stands there', () => {
    expect(dumpDifference(['a', 'a', 'b'], ['a', 'c'])).toEqual(['- a', '- b', '+ c'])
  })
})
