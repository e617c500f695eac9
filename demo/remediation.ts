import pg from 'pg'
import type { ActionResult } from '../__tests__/e2e/run-action.ts'
import type { LocalAzure } from '../local-azure/index.ts'
import type { Company } from './company.ts'

type Print = (line: string) => void
type Kind = 'preflight' | 'remediate' | 'undo'

/** The columns of preflight.sql. */
interface Answer {
  readonly question: string
  readonly about: string
  readonly state: 'have' | 'lent' | 'missing' | 'stop' | 'stays' | 'note' | 'wait'
  readonly detail: string
}

/**
 * Runs one kind of the report's files as the person would who is an Entra administrator: `_shared` first, then the databases; the way back
 * is the other way round.
 * Who labels a role has to be one; the password administrator may not.
 */
export async function runFiles(
  azure: LocalAzure,
  { admin }: Company,
  { reports }: ActionResult,
  kind: Kind,
  print: Print,
): Promise<void> {
  const files = Object.entries(reports).flatMap(([path, sql]) => {
    const [, folder, name] = /^remediation\/[^/]+\/([^/]+)\/(\w+)\.sql$/.exec(path) ?? []
    return folder === undefined || name !== kind ? [] : [{ path, sql, folder }]
  })
  if (files.length === 0) throw new Error(`The report has no ${kind}.sql.`)
  const isShared = ({ folder }: { readonly folder: string }) => folder === '_shared'
  const there = [...files.filter(isShared), ...files.filter(file => !isShared(file))]
  for (const { path, sql, folder } of kind === 'undo' ? there.toReversed() : there) {
    const database = isShared({ folder }) ? 'postgres' : decodeURIComponent(folder)
    const started = performance.now()
    const password = await azure.entra.signAccessToken({ objectId: admin.objectId, clientId: admin.clientId })
    const results = await send(azure, { user: admin.name, password, database }, sql, print)
    print(`${path}: done in database "${database}", ${Math.ceil(performance.now() - started)} ms`)
    if (kind === 'preflight') showAnswers(results, print)
  }
}

/** Of what the undo could not know: nobody has written down the password in a user mapping. */
export async function setMappingByHand(azure: LocalAzure, print: Print): Promise<void> {
  // With the old password, which is good again.
  const legacy = { user: 'shop_legacy', password: 'shop_legacy', database: 'shop' }
  const sql = `alter user mapping for shop_legacy server old_warehouse options (add user 'shop', add password 'long forgotten')`
  await send(azure, legacy, sql, print)
  print('By hand, logged in as shop_legacy with its password: the options of its user mapping')
}

interface Login {
  readonly user: string
  readonly password: string
  readonly database: string
}

async function send(
  { server, ca }: LocalAzure,
  login: Login,
  sql: string,
  print: Print,
): Promise<readonly pg.QueryResult[]> {
  const client = new pg.Client({ host: server.host, port: server.port, ssl: { ca }, ...login })
  client.on('notice', notice => print(`  ${notice.severity}: ${notice.message}`))
  await client.connect()
  try {
    const result: pg.QueryResult | readonly pg.QueryResult[] = await client.query(sql)
    return Array.isArray(result) ? result : [result]
  } finally {
    await client.end()
  }
}

/** What a person looks at: everything but what is there, what is lent and what is only worth knowing. */
function showAnswers(results: readonly pg.QueryResult[], print: Print): void {
  const answers = results.flatMap(({ rows }) => rows as readonly Answer[]).filter(({ state }) => state !== undefined)
  const wanted = answers.filter(({ state }) => ['missing', 'stop', 'stays', 'wait'].includes(state))
  print(`  ${answers.length} answers, ${wanted.length} to look at`)
  for (const { state, question, about, detail } of wanted) print(`  ${state}: ${question} ${about}: ${detail}`)
}
