// Contoso Shop, not ready: what the action says about it. Then its remediation is applied, and it says ready. Then that is
// undone, and it says what it said at first.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse, stringify } from 'yaml'
import { type ActionResult, ROOT, runAction } from '../__tests__/e2e/run-action.ts'
import { type LocalAzure, startLocalAzure } from '../local-azure/index.ts'
import { type Company, type CompanyIds, loadCompany } from './company.ts'
import { runFiles, setMappingByHand } from './remediation.ts'
import { heading, showAnnotations, showLog } from './show.ts'
import { differences, lookAt } from './state.ts'

const HERE = import.meta.dirname
const KEPT = join(ROOT, '.tmp/demo')
const CONFIG = readFileSync(join(HERE, 'postgres-entra-gate.yml'), 'utf8')
const SERVER_NAME = 'contoso-shop'

async function main(): Promise<boolean> {
  if (!existsSync(join(ROOT, 'dist/check.js'))) throw new Error('There is no dist/check.js: `npm run build` makes it.')
  rmSync(KEPT, { recursive: true, force: true })
  const started = performance.now()
  await using azure = await startLocalAzure()
  const company = await loadCompany(azure, idsIn(CONFIG))
  print(`Contoso Shop stands on PostgreSQL ${azure.server.major}, after ${seconds(started)}.`)

  const catalog = await lookAt(azure.server)
  const before = await run('1. Before, with a rehearsal', 'before', azure, company)
  const untouched = differences({ catalog }, { catalog: await lookAt(azure.server) })
  print(heading('2. The remediation, by an Entra administrator'))
  await runFiles(azure, company, before, 'preflight', print)
  await runFiles(azure, company, before, 'remediate', print)
  const after = await run('3. After', 'after', azure, company)

  print(heading('4. The undo, by the same'))
  await runFiles(azure, company, before, 'undo', print)
  await setMappingByHand(azure, print)
  const undone = await again('undone', azure, company)
  const changed = differences(
    { catalog, report: before.reports['report.json'] },
    { catalog: await lookAt(azure.server), report: undone.reports['report.json'] },
  )

  print(heading('What came out'))
  for (const [name, result] of Object.entries({ before, after, undone })) print(`${name.padEnd(7)}${words(result)}`)
  say('the rehearsal left nothing behind', untouched)
  say(`the undo put everything back: ${catalog.length} lines of the catalog, and every finding`, changed)
  print(`The report files are in ${KEPT}. All of it took ${seconds(started)}.`)
  return !isReady(before) && isReady(after) && !isReady(undone) && untouched.length + changed.length === 0
}

/** The ids that the configuration names are those of the principals. */
function idsIn(config: string): CompanyIds {
  const { identities, migration } = parse(config) as {
    readonly identities: Readonly<Record<string, { readonly 'client-id': string } | undefined>>
    readonly migration: readonly { readonly label?: { readonly 'object-id': string } }[]
  }
  const clientId = (name: string) => identities[name]?.['client-id'] ?? ''
  return {
    appClientId: clientId('shop-app'),
    importerClientId: clientId('warehouse-sync'),
    importerObjectId: migration.flatMap(({ label }) => label?.['object-id'] ?? [])[0] ?? '',
    adminClientId: clientId('contoso-dba'),
  }
}

function isReady({ exitCode, outputs }: ActionResult): boolean {
  return exitCode === 0 && outputs.ready === 'true'
}

function words({ exitCode, outputs }: ActionResult): string {
  const { verdict, ready, findings } = outputs
  return `exit code ${exitCode}, verdict ${verdict}, ready ${ready}, ${outputs['password-owned-objects']} objects of password roles, ${findings} findings, smoke ${outputs['smoke-passed']} passed and ${outputs['smoke-failed']} failed`
}

function say(what: string, unlike: readonly string[]): void {
  print(unlike.length === 0 ? `${what}.` : `NOT so: ${what}:\n${unlike.map(line => `  ${line}`).join('\n')}`)
}

async function run(title: string, name: string, azure: LocalAzure, company: Company): Promise<ActionResult> {
  print(heading(title))
  const started = performance.now()
  const result = await step(name, azure, company)
  const annotations = showLog(result.stdout, print)
  if (result.stderr !== '') print(result.stderr)
  print(`The step took ${seconds(started)} and ended with exit code ${result.exitCode}.`)
  print(heading(`${title}: its annotations`))
  showAnnotations(annotations, print)
  print(heading(`${title}: its job summary`))
  print(result.summary)
  return result
}

/** Once more, without showing what was shown before. */
async function again(name: string, azure: LocalAzure, company: Company): Promise<ActionResult> {
  const result = await step(name, azure, company)
  if (result.stderr !== '') print(result.stderr)
  print(`And the action again: ${words(result)}.`)
  return result
}

async function step(name: string, azure: LocalAzure, { job }: Company): Promise<ActionResult> {
  const result = await runAction(azure, { inputs: { 'client-id': job.clientId }, files: workspace(azure) })
  keep(name, { ...result.reports, 'log.txt': result.stdout })
  return result
}

/** The repository of Contoso Shop as it is checked out: the configuration with the endpoints of this Azure, the queries. */
function workspace({ server, cloud }: LocalAzure): Readonly<Record<string, string>> {
  const servers = [{ name: SERVER_NAME, host: `${server.host}:${server.port}`, 'resource-id': server.resourceId }]
  const queries = globSync('smoke/*.sql', { cwd: HERE }).map(path => [path, readFileSync(join(HERE, path), 'utf8')])
  return {
    '.github/postgres-entra-gate.yml': `${CONFIG}${stringify({ servers, cloud })}`,
    ...Object.fromEntries(queries),
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
