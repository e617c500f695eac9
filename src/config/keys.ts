import { INPUTS, type InputName } from './inputs.ts'

/** A key of the configuration file. In `path`, `[]` stands for an item of a list and `*` for a name of your choice. */
export interface KeyDescription {
  readonly path: string
  /** What may be written, for people. */
  readonly type: string
  /** What holds without the key; undefined for none. */
  readonly default: string | undefined
  readonly description: string
}

type Row = readonly [path: string, type: string, fallback: string | undefined, description: string]

const SETTING_TYPES: Readonly<Record<Exclude<InputName, 'config' | 'shard'>, string>> = {
  'tenant-id': 'GUID or domain name',
  'client-id': 'GUID',
  'subscription-id': 'GUID',
  server: 'host name or resource id, or several in one text',
  'login-role': 'role name, 1 to 63 bytes',
  databases: '`all`, a list of names, or a mapping with `exclude`',
  mode: '`audit` or `gate`',
  'fail-on': '`error`, `warning` or `never`',
  cloud: 'name of a cloud, or a mapping',
  'ca-file': 'path',
  concurrency: 'number, 1 to 32',
  timeout: 'duration, 100 ms to 10 minutes',
  'report-dir': 'path',
  annotations: '`true` or `false`',
  rehearse: '`true` or `false`',
  'open-firewall': '`true` or `false`',
}

const SETTINGS: readonly KeyDescription[] = INPUTS.flatMap(({ name, description, default: fallback }) =>
  name === 'config' || name === 'shard'
    ? []
    : [{ path: name, type: SETTING_TYPES[name], default: fallback, description }],
)

const SERVERS: readonly Row[] = [
  ['servers', 'list', undefined, 'The flexible servers to look at. Instead of `server`.'],
  ['servers[].name', 'text', 'first label of the host', 'Name in reports and fingerprints.'],
  ['servers[].host', '`host` or `host:port`', undefined, 'Host name of the server. The port is 5432 unless given.'],
  [
    'servers[].resource-id',
    'resource id of a flexible server',
    undefined,
    'The server in Azure. Instead of `host`, or beside it: then Resource Manager is asked about it, and the address is the given one.',
  ],
  ['servers[].login-role', 'role name, 1 to 63 bytes', '`login-role`', 'Role that the job logs in as on this server.'],
  [
    'servers[].databases',
    '`all`, a list of names, or a mapping',
    '`databases`',
    'Databases to enter. What password roles own in the others is still counted, and is a gap.',
  ],
  ['servers[].databases.exclude', 'list of names', undefined, 'All databases but these.'],
  [
    'servers[].production',
    '`true` or `false`',
    '`false`',
    'Whether a rehearsal takes two words: the `rehearse` of the run, and the one of this server.',
  ],
  [
    'servers[].rehearse',
    '`true` or `false`',
    '`true`; in production `false`',
    'Whether this server takes part when `rehearse` is on. Alone it switches nothing on.',
  ],
]

const CLOUD: readonly Row[] = [
  ['cloud.authority-host', 'https address', undefined, 'Where access tokens are issued. Required in a custom cloud.'],
  ['cloud.resource-manager', 'https address', 'that of AzureCloud', 'Azure Resource Manager.'],
  ['cloud.postgres-scope', 'https address', undefined, 'Scope of the access token; ends in `/.default`. Required.'],
  ['cloud.id-token-audience', 'text', '`api://AzureADTokenExchange`', 'Audience of the ID token.'],
  ['cloud.log-analytics', 'https address', 'that of AzureCloud', 'Log Analytics.'],
]

const ROLES: readonly Row[] = [
  ['databases.exclude', 'list of names', undefined, 'All databases but these.'],
  ['identities', 'mapping', undefined, 'Other applications that trust this job, by a name of your choice.'],
  ['identities.*.client-id', 'GUID', undefined, 'Application (client) id.'],
  ['identities.*.login-role', 'role name, 1 to 63 bytes', undefined, 'PostgreSQL role that it logs in as.'],
  ['identities.*.tenant-id', 'GUID or domain name', '`tenant-id`', 'Its Microsoft Entra tenant.'],
  ['migration', 'list', undefined, 'What becomes of each password role.'],
  ['migration[].from', 'role name, 1 to 63 bytes', undefined, 'The password role.'],
  [
    'migration[].to',
    'role name, 1 to 63 bytes',
    undefined,
    'The role that follows it: of an Entra principal, or a group.',
  ],
  [
    'migration[].label',
    'mapping',
    undefined,
    'Instead of `to`: the role itself becomes an Entra role, and keeps all that it owns, holds and is set to.',
  ],
  [
    'migration[].label.object-id',
    'GUID',
    undefined,
    'Object id of the principal. Of an application: that of its service principal (Enterprise application).',
  ],
  ['migration[].label.type', '`user`, `group` or `service`', undefined, 'Type of the principal.'],
  [
    'migration[].compare-with-password',
    'name of an environment variable',
    undefined,
    'Holds the password of `from`: smoke queries of `to` run with it as well, and differences are reported.',
  ],
  ['rehearse-as', 'name', "the job's own identity", 'Identity of `identities` that rehearses: it has the rights.'],
]

const QUERY: readonly Row[] = [
  ['smoke', 'list', undefined, 'Queries that must work without a password.'],
  ['smoke[].name', 'text, one line of at most 200 characters', undefined, 'Name in reports; unique on each server.'],
  ['smoke[].file', 'path with `*`', undefined, 'Files with one query each, instead of `name`, `sql` and `expect`.'],
  ['smoke[].server', 'name, or a list of names', 'all servers', 'Server to run on.'],
  ['smoke[].servers', 'name, or a list of names', 'all servers', 'The same as `server`.'],
  ['smoke[].database', 'name, 1 to 63 bytes', undefined, 'Database to run in. Required.'],
  ['smoke[].as', 'name', "the job's own identity", 'Identity of `identities` that logs in.'],
  ['smoke[].set-role', 'role name, 1 to 63 bytes', undefined, 'Role to switch to inside the session.'],
  [
    'smoke[].mode',
    '`read`, `plan` or `rollback`',
    '`read`',
    '`read` runs it read-only; `plan` only explains it, which checks privileges; `rollback` executes writes and rolls back.',
  ],
  ['smoke[].sql', 'text', undefined, 'One SQL statement.'],
  ['smoke[].timeout', 'duration, 100 ms to 10 minutes', '`timeout`', 'Time for the statement.'],
  ['smoke[].reveal', '`true` or `false`', '`false`', 'Whether values read from tables may be printed.'],
  ['smoke[].expect', '`empty`, `succeeds` or a mapping', undefined, 'What must hold; all of it. Required.'],
]

const EXPECT: readonly Row[] = [
  ['smoke[].expect.value', 'comparison', undefined, 'One row with one column, and this value.'],
  ['smoke[].expect.row', 'mapping of column to comparison', undefined, 'One row, with these values in it.'],
  ['smoke[].expect.rows', 'comparison with a whole number', undefined, 'How many rows there are.'],
  ['smoke[].expect.empty', '`true` or a mapping', undefined, 'Rows are failures.'],
  ['smoke[].expect.empty.warn-if', 'comparison with a whole number', undefined, 'So many rows are a warning.'],
  [
    'smoke[].expect.empty.error-if',
    'comparison with a whole number',
    '`> 0`; with `warn-if`, never',
    'So many rows are an error.',
  ],
  ['smoke[].expect.columns', 'list of names', undefined, 'The names of the columns, in order.'],
  ['smoke[].expect.equals', 'list of rows, each a list of values', undefined, 'The whole result, in order.'],
  ['smoke[].expect.equals-unordered', 'list of rows, each a list of values', undefined, 'The whole result.'],
  ['smoke[].expect.error', 'SQLSTATE or its class of two characters', undefined, 'It must be refused like this.'],
  ['smoke[].expect.succeeds', '`true`', undefined, 'It must run; nothing is asked of the result.'],
]

const LOGS: readonly Row[] = [
  [
    'logs',
    '`true`, `false` or a mapping',
    '`false`',
    'Whether Log Analytics is asked who logged in with a password. Needs `resource-id` of every server, a diagnostic setting and a right of its own.',
  ],
  ['logs.window', 'whole days or hours, 1 hour to 90 days', '`7d`', 'How far back. What is not covered is a gap.'],
]

const WORKLOAD: readonly Row[] = [
  [
    'workload',
    '`true`, `false` or a mapping',
    '`false`',
    'Whether the statements that password roles have run (`pg_stat_statements`, Query Store) are planned as their successors. None is executed.',
  ],
  ['workload.unproven', 'percentage', '`2 %`', 'Share of the calls that may stay unproven before that is a gap.'],
  ['workload.min-age', 'days or hours', '`7d`', 'Statistics that are younger are a warning.'],
  ['workload.reveal', '`true` or `false`', '`false`', 'Whether texts of statements may be written into the evidence.'],
]

const ACCEPTED: readonly Row[] = [
  [
    'rules',
    'mapping of rule to severity',
    undefined,
    'Severity by rule: `error`, `warning`, `note` or `off`. It decides what fails the step. `ready` goes by the rule’s own severity where that is higher, and a rule that is off is a question without an answer.',
  ],
  ['suppressions', 'list', undefined, 'Findings that a person accepts.'],
  ['suppressions[].fingerprint', 'text with `*`', undefined, 'Which findings.'],
  ['suppressions[].reason', 'text', undefined, 'Why. Required.'],
  ['suppressions[].until', 'date, `2027-01-31`', undefined, 'The last day on which it counts.'],
  ['baseline', 'path', undefined, 'JSON file with the fingerprints that were accepted all at once.'],
]

/** Every key of the configuration file: what is known, what is suggested, and the reference for people. */
export const CONFIG_KEYS: readonly KeyDescription[] = [
  { path: 'version', type: '`1`', default: undefined, description: 'Version of the file format. Required.' },
  ...SETTINGS,
  ...[...SERVERS, ...CLOUD, ...ROLES, ...QUERY, ...EXPECT, ...LOGS, ...WORKLOAD, ...ACCEPTED].map(
    ([path, type, fallback, description]) => ({
      path,
      type,
      default: fallback,
      description,
    }),
  ),
]

/** The keys of one mapping, by the path of that mapping: `''`, `servers[]`, `smoke[].expect`. */
export function childKeys(parent: string): readonly string[] {
  const prefix = parent === '' ? '' : `${parent}.`
  return CONFIG_KEYS.map(({ path }) => path)
    .filter(path => path.startsWith(prefix) && !/[.[]/.test(path.slice(prefix.length)))
    .map(path => path.slice(prefix.length))
}
