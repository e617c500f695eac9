// Contoso Shop, not ready: what the action says about it. Then its own remediation is applied, and it says ready.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { parse, stringify } from 'yaml'
import { type ActionResult, ROOT, runAction } from '../__tests__/e2e/run-action.ts'
import { type LocalAzure, startLocalAzure } from '../local-azure/index.ts'
import { type Company, loadCompany } from './company.ts'
import { heading, showAnnotations, showLog } from './show.ts'

const HERE = import.meta.dirname
const KEPT = join(ROOT, '.tmp/demo')
const CONFIG = readFileSync(join(HERE, 'postgres-entra-gate.yml'), 'utf8')
const SERVER_NAME = 'contoso-shop'

async function main(): Promise<boolean> {
  if (!existsSync(join(ROOT, 'dist/check.js'))) throw new Error('There is no dist/check.js: `npm run build` makes it.')
  rmSync(KEPT, { recursive: true, force: true })
  const started = performance.now()
  await using azure = await startLocalAzure()
  const { identities } = parse(CONFIG) as {
    readonly identities: { readonly 'shop-app': { readonly 'client-id': string } }
  }
  const company = await loadCompany(azure, identities['shop-app']['client-id'])
  print(`Contoso Shop stands on PostgreSQL ${azure.server.major}, after ${seconds(started)}.`)

  const before = await run('1. Before', azure, company)
  print(heading('2. The remediation, as the server admin'))
  await remediate(azure, before)
  const after = await run('3. After', azure, company)

  print(heading('What came out'))
  for (const [name, { exitCode, outputs }] of Object.entries({ before, after }))
    print(
      `${name.padEnd(6)} exit code ${exitCode}, verdict ${outputs.verdict}, ready ${outputs.ready}, ${outputs['password-owned-objects']} objects of password roles, smoke ${outputs['smoke-passed']} passed and ${outputs['smoke-failed']} failed`,
    )
  print(`The report files are in ${KEPT}. All of it took ${seconds(started)}.`)
  return isReady(after) && !isReady(before)
}

function isReady({ exitCode, outputs }: ActionResult): boolean {
  return exitCode === 0 && outputs.ready === 'true'
}

async function run(title: string, azure: LocalAzure, { job }: Company): Promise<ActionResult> {
  print(heading(title))
  const started = performance.now()
  const result = await runAction(azure, { inputs: { 'client-id': job.clientId }, files: workspace(azure) })
  const annotations = showLog(result.stdout, print)
  if (result.stderr !== '') print(result.stderr)
  print(`The step took ${seconds(started)} and ended with exit code ${result.exitCode}.`)
  print(heading(`${title}: its annotations`))
  showAnnotations(annotations, print)
  print(heading(`${title}: its job summary`))
  print(result.summary)
  keep(title.endsWith('Before') ? 'before' : 'after', { ...result.reports, 'log.txt': result.stdout })
  return result
}

/** The repository of Contoso Shop as it is checked out: the configuration with the endpoints of this Azure, the queries. */
function workspace({ server, cloud }: LocalAzure): Readonly<Record<string, string>> {
  const servers = [{ name: SERVER_NAME, host: `${server.host}:${server.port}` }]
  const queries = globSync('smoke/*.sql', { cwd: HERE }).map(path => [path, readFileSync(join(HERE, path), 'utf8')])
  return {
    '.github/postgres-entra-gate.yml': `${CONFIG}${stringify({ servers, cloud })}`,
    ...Object.fromEntries(queries),
  }
}

/** Runs what the report says to run, as the person would who has the password of the server admin. */
async function remediate({ server, ca }: LocalAzure, { reports }: ActionResult): Promise<void> {
  const files = Object.entries(reports).flatMap(([path, sql]) => {
    const [, folder] = /^remediation\/[^/]+\/([^/]+)\/remediate\.sql$/.exec(path) ?? []
    return folder === undefined
      ? []
      : [{ path, sql, database: folder === '_shared' ? 'postgres' : decodeURIComponent(folder) }]
  })
  // Each database hands over what is in it; what belongs to no database comes last.
  files.sort((a, b) => Number(a.path.includes('/_shared/')) - Number(b.path.includes('/_shared/')))
  if (files.length === 0) throw new Error('The report has no remediation.')
  for (const { path, sql, database } of files) {
    const started = performance.now()
    const client = new pg.Client({
      host: server.host,
      port: server.port,
      user: server.adminRole,
      password: server.adminPassword,
      database,
      ssl: { ca },
    })
    client.on('notice', notice => print(`  ${notice.severity}: ${notice.message}`))
    await client.connect()
    try {
      await client.query(sql)
      print(`${path}: done in database "${database}", ${seconds(started)}`)
    } finally {
      await client.end()
    }
  }
}

function keep(name: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    const target = join(KEPT, name, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, content)
  }
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

if (import.meta.main) process.exitCode = (await main()) ? 0 : 1
