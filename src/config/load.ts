import { isNonEmpty } from '../domain/non-empty.ts'
import { readRules, readSuppressions } from './acceptance.ts'
import { readBaseline } from './baseline.ts'
import type { Config, ConfigResult, ConfigSources } from './config.ts'
import { ALL_DATABASES, databasesEntry, readDatabases } from './databases.ts'
import { readIdentities, readMigration } from './identities.ts'
import { DEFAULT_CONFIG_PATH, givenInput, reportUnknownInputs } from './inputs.ts'
import { childKeys } from './keys.ts'
import { readLogs } from './logs.ts'
import { readOpenFirewall } from './open-firewall.ts'
import { complain, inOrder, type Problems, shown } from './problems.ts'
import { readRehearseAs } from './rehearsal.ts'
import { readServers, type Servers } from './servers.ts'
import {
  chosenCa,
  chosenCloud,
  chosenReportDir,
  chosenSubscription,
  isGiven,
  reportMissing,
  requiredId,
  type SettingSources,
  setting,
} from './settings.ts'
import { partOf, readShard, type ShardInput } from './shard.ts'
import { readSmoke } from './smoke.ts'
import {
  concurrencyEntry,
  durationEntry,
  oneOf,
  readBoolean,
  readClientId,
  readConcurrency,
  readDuration,
  readName,
  readTenantId,
} from './values.ts'
import { readWorkload } from './workload.ts'
import { parseYaml } from './yaml-document.ts'
import { boolean, type Entry, type Fields, fields, scalar } from './yaml-entry.ts'

const MODES = ['audit', 'gate'] as const
const FAIL_ON = ['error', 'warning', 'never'] as const
/** Sessions at once, over all servers. */
const DEFAULT_CONCURRENCY = 4
/** Milliseconds, for one attempt to connect and for one statement. */
const DEFAULT_TIMEOUT = 30_000

/**
 * Inputs, file and environment as one checked value, or everything that is wrong with them. Readers put a harmless
 * value in the place of a wrong one and go on; it is never used, because then there are problems.
 */
export function loadConfig(sources: ConfigSources, knownRules: readonly string[]): ConfigResult {
  const problems: Problems = []
  reportUnknownInputs(sources.inputs, problems)
  const file = readFile(sources, problems)
  const settings: SettingSources = { ...sources, root: file ?? {}, fileIsReadable: file !== undefined, problems }
  const shard = readShard(sources.inputs, problems)
  const servers = chosenServers(settings, shard)
  const rest = readRest(settings, servers, knownRules)
  const found = inOrder(problems)
  if (isNonEmpty(found)) return { kind: 'problems', problems: found }
  if (isNonEmpty(servers.targets))
    return { kind: 'ok', config: { ...rest, shard: shard?.shard, servers: servers.targets } }
  return { kind: 'problems', problems: [{ ...NO_SERVER, location: undefined }] }
}

const NO_SERVER = {
  message: 'No server is given',
  suggestion: `Set the input \`server\` to the host name of the server, or declare it under \`servers\` in \`${DEFAULT_CONFIG_PATH}\``,
}

/** The top-level keys of the file; none when there is no file, which is fine unless it was named. Undefined when it cannot be read. */
export function readFile(
  { inputs, files }: Pick<ConfigSources, 'inputs' | 'files'>,
  problems: Problems,
): Fields | undefined {
  const named = givenInput(inputs, 'config', problems)
  const path = named?.text ?? DEFAULT_CONFIG_PATH
  const text = files.read(path)
  if (text === undefined) {
    if (named === undefined) return withoutFile(files, problems)
    return complain(
      named,
      `There is no configuration file ${shown(path)}`,
      'Paths are relative to the root of the repository; is it checked out?',
    )
  }
  const before = problems.length
  const root = parseYaml(text, { path, line: 1, column: 1 }, shown(path), problems)
  if (root === undefined) return problems.length === before ? {} : undefined
  const found = fields(root, childKeys(''), '`version: 1` and what the check needs')
  if (found !== undefined) checkVersion(root, found)
  return found
}

/** Where nobody would look for it: a file that lies there was meant, and running without it would be another check. */
const NEAR_MISSES = ['.github/postgres-entra-gate.yaml', 'postgres-entra-gate.yml', 'postgres-entra-gate.yaml']

function withoutFile(files: ConfigSources['files'], problems: Problems): Fields | undefined {
  const near = NEAR_MISSES.filter(path => files.read(path) !== undefined)
  for (const path of near)
    complain(
      { label: '', location: undefined, problems },
      `There is a file ${shown(path)}, and no ${shown(DEFAULT_CONFIG_PATH)}, which is what is read`,
      `Rename it, or name it in the input \`config\``,
    )
  return near.length === 0 ? {} : undefined
}

function checkVersion(root: Entry, { version }: Fields): void {
  if (version === undefined) {
    const start = { path: root.location.path, line: 1 }
    complain({ ...root, location: start }, `${root.label} has no \`version\``, 'Begin the file with `version: 1`')
  } else if (scalar(version, 'the number 1', '`version: 1`')?.value !== 1) {
    complain(version, '`version` is not the number 1', 'Write `version: 1`: the format that this release reads')
  }
}

function chosenServers(sources: SettingSources, shard: ShardInput | undefined): Servers {
  const { root, inputs, problems, fileIsReadable } = sources
  const input = shard?.servers ?? givenInput(inputs, 'server', problems)
  if (input === undefined && root.server === undefined && root.servers === undefined)
    reportMissing(sources, NO_SERVER.message, NO_SERVER.suggestion)
  const all = readServers({ servers: root.servers, server: root.server }, input, {
    loginRole: setting(sources, 'login-role', readName),
    loginRoleGiven: isGiven(sources, 'login-role') || !fileIsReadable,
    databases: setting(sources, 'databases', readDatabases, databasesEntry) ?? ALL_DATABASES,
    rehearse: setting(sources, 'rehearse', readBoolean, boolean) ?? false,
  })
  return { ...all, targets: partOf(all.targets, shard, problems) }
}

function readRest(
  sources: SettingSources,
  servers: Servers,
  knownRules: readonly string[],
): Omit<Config, 'servers' | 'shard'> {
  const { root, files, problems } = sources
  const tenantId = requiredId(sources, 'tenant-id', 'AZURE_TENANT_ID', readTenantId)
  const timeoutMs = setting(sources, 'timeout', readDuration, durationEntry) ?? DEFAULT_TIMEOUT
  const { identities, names } = readIdentities(root.identities, tenantId)
  const { targets, names: serverNames } = servers
  const subscriptionId = chosenSubscription(sources)
  return {
    mode: setting(sources, 'mode', oneOf(MODES)) ?? 'audit',
    failOn: setting(sources, 'fail-on', oneOf(FAIL_ON)) ?? 'error',
    cloud: chosenCloud(sources),
    tenantId,
    clientId: requiredId(sources, 'client-id', 'AZURE_CLIENT_ID', readClientId),
    subscriptionId,
    identities,
    ...readMigration(root.migration, sources.environment),
    rehearseAs: readRehearseAs(root['rehearse-as'], names),
    smoke: readSmoke(root.smoke, { files, targets, serverNames, identityNames: names, timeoutMs, problems }),
    logs: readLogs(root.logs, targets),
    workload: readWorkload(root.workload),
    rules: readRules(root.rules, knownRules),
    suppressions: readSuppressions(root.suppressions, knownRules),
    baseline: readBaseline(root.baseline, files),
    concurrency: setting(sources, 'concurrency', readConcurrency, concurrencyEntry) ?? DEFAULT_CONCURRENCY,
    timeoutMs,
    ca: chosenCa(sources),
    withoutFile: !isGiven(sources, 'config') && files.read(DEFAULT_CONFIG_PATH) === undefined,
    reportDir: chosenReportDir(sources),
    annotations: setting(sources, 'annotations', readBoolean, boolean) ?? true,
    openFirewall: readOpenFirewall(sources, targets, subscriptionId),
  }
}
