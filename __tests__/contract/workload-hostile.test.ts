import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import { planAs } from '../../src/collect/plan-workload.ts'
import { asAuditor, makeDatabase, makeRoles } from './support/scene.ts'

const DATABASE = 'hostile'

/** Functions that planning evaluates, because they lie about what they do. */
const SCENE = `
  create schema app; grant usage on schema app to "shop-app";
  create table app.loot (who text); grant insert on app.loot to "shop-app";
  create sequence app.drawn; grant usage on sequence app.drawn to "shop-app";
  create table app.of_the_job (id int); grant usage on schema app to auditor; grant select on app.of_the_job to auditor;
  create table app.orders (id serial, name text); grant insert on app.orders to "shop-app";
  create function app.write() returns int language plpgsql volatile as $$ begin
    insert into app.loot values (current_user); return nextval('app.drawn'); end $$;
  create function app.lie() returns int language plpgsql immutable as $$ begin return app.write(); end $$;
  create function app.open() returns int language plpgsql immutable as $$ begin
    perform set_config('default_transaction_read_only', 'off', false);
    perform set_config('transaction_read_only', 'off', false); return 1;
    exception when others then return 0; end $$;
  create function app.unlock() returns int language plpgsql immutable as $$ begin
    perform set_config('default_transaction_read_only', 'off', false);
    perform set_config('search_path', 'app', false); perform set_config('role', 'none', false); return 1; end $$;`

let azure: LocalAzure

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
  for (const server of azure.servers) {
    await makeRoles(server)
    await makeDatabase(server, DATABASE)
    await server.runSql(`${SCENE} grant "shop-app" to auditor`, DATABASE)
  }
}, 120_000)
afterAll(() => azure?.stop())

async function kinds(server: FlexibleServer, ...texts: readonly string[]): Promise<readonly string[]> {
  const results = await asAuditor(server, DATABASE, ({ session }) =>
    planAs(session, { from: 'legacy', to: 'shop-app', setRole: true }, texts),
  )
  if (results.kind !== 'observed') throw new Error(JSON.stringify(results))
  return results.value.map(({ kind }) => kind)
}

describe.each(PG_MAJORS)('texts that anybody wrote, on PostgreSQL %i', major => {
  const serverOf = () => azure.servers.find(one => one.major === major) as FlexibleServer

  it('write nothing, whatever functions that planning calls have set before', async () => {
    const server = serverOf()
    const texts = ['app.open', 'app.unlock', 'app.lie', 'app.write'].map(name => `select ${name}()`)
    await kinds(server, ...texts, 'select 1; commit; insert into app.loot values (1)', ...texts)
    const left = await server.runSql(
      'select (select count(*) from app.loot)::int as rows, is_called from app.drawn',
      DATABASE,
    )
    expect(left).toEqual([{ rows: 0, is_called: false }])
  })

  it('do not lend each other the role of the job, nor a search path', async () => {
    const lent = ['select app.unlock()', 'select * from app.of_the_job', 'select * from of_the_job']
    expect((await kinds(serverOf(), ...lent)).slice(1)).toEqual(['denied', 'unproven'])
  })

  it('are not proven by what they are wrapped in, nor by a default that they name', async () => {
    const server = serverOf()
    await server.runSql(
      'grant usage on schema app to legacy; grant usage on sequence app.orders_id_seq to legacy',
      DATABASE,
    )
    expect(
      await kinds(
        server,
        'prepare x (int, numeric(4, 2)) as select * from app.of_the_job',
        'set role legacy',
        'insert into app.orders (id, name) values (default, $1)',
        'with a as (insert into app.loot values ($1)), b as (insert into app.orders (name) values ($2)) select $3',
        'insert into app.orders (id, name) values ($1, $2)',
      ),
    ).toEqual(['denied', 'unproven', 'denied', 'denied', 'proven'])
  })
})
