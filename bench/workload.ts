import { startLocalAzure } from '../local-azure/index.ts'
import { postgresDatabases } from '../src/adapters/postgres/databases.ts'
import { planAs } from '../src/collect/plan-workload.ts'
import { Secret } from '../src/domain/secret.ts'

const STATEMENTS = 5000
const LATENCIES_MS = [0, 20]
const ROLE = 'shop-app'

/** Planning what an application has run, on one connection through the front door; one statement after the other for comparison. */
export async function workload(): Promise<readonly string[]> {
  await using azure = await startLocalAzure()
  const { server, entra } = azure
  const { clientId, objectId } = entra.registerApplication({ name: ROLE })
  await server.createEntraRole({ name: ROLE, objectId, type: 'service' })
  await server.runSql(
    `create role legacy login; create schema app; grant usage on schema app to "${ROLE}";
     do $$ begin for i in 0..49 loop execute format('create table app.t%s (id int primary key, a int, b text, at timestamptz)', i); end loop; end $$;
     grant select, insert, update on all tables in schema app to "${ROLE}"`,
  )
  const clock = { now: () => new Date(), elapsed: () => performance.now(), sleep: () => Promise.resolve() }
  const log = { info: () => {}, group: <T>(_: string, body: () => Promise<T>) => body() }
  const identity = { name: ROLE, tenantId: azure.tenantId, clientId, loginRole: ROLE }
  const token = {
    secret: new Secret(await entra.signAccessToken({ objectId })),
    identity,
    objectId,
    audience: '',
    expiresAt: Date.now() + 3_600_000,
  }
  const target = {
    name: 'local',
    host: 'localhost',
    port: server.port,
    resource: undefined,
    loginRole: ROLE,
    databases: { kind: 'all' as const, exclude: [] },
    rehearsal: 'off' as const,
    location: undefined,
  }
  const lines = ['| statements | added latency | 200 at once | one by one | times faster |', '|---|---|---|---|---|']
  for (const latencyMs of LATENCIES_MS) {
    server.latencyMs = latencyMs
    const session = await postgresDatabases({ timeoutMs: 600_000, ca: azure.ca, clock, log }).connect({
      server: target,
      database: 'postgres',
      role: ROLE,
      token,
      purpose: 'smoke',
    })
    if (session.kind !== 'observed') throw new Error(JSON.stringify(session))
    const plan = async (texts: readonly string[]) => {
      const started = performance.now()
      const got = await planAs(session.value, { from: 'legacy', to: ROLE, setRole: false }, texts)
      if (got.kind !== 'observed' || got.value.some(({ kind }) => kind !== 'proven'))
        throw new Error('not all are proven')
      return performance.now() - started
    }
    const together = await plan(texts(STATEMENTS))
    // A tenth of them, times ten: the rest would take minutes and show the same.
    const some = texts(STATEMENTS / 10)
    let single = 0
    for (const text of some) {
      const started = performance.now()
      await session.value.plan({ role: undefined, searchPath: undefined, statements: [{ sql: text, parameters: 2 }] })
      single += performance.now() - started
    }
    single *= 10
    session.value.close()
    lines.push(
      `| ${STATEMENTS.toLocaleString('en-US')} | ${latencyMs} ms | ${(together / 1000).toFixed(1)} s | ${(single / 1000).toFixed(1)} s | ${(single / together).toFixed(1)} |`,
    )
  }
  return lines
}

function texts(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const [one, other] = [index % 50, (index * 7 + 3) % 50]
    return index % 3 === 0
      ? `insert into app.t${one} (id, a) values ($1, $2) on conflict (id) do update set a = excluded.a + ${index}`
      : `select x.id, count(*) + ${index} from app.t${one} x join app.t${other} y using (id) where x.a = $1 and y.at > $2 group by x.id`
  })
}
