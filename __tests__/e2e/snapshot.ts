import type { LocalAzure } from '../../local-azure/index.ts'
import type { ActionResult } from './run-action.ts'

/** All that a run said and did, with what differs between two runs replaced by what it stands for. */
export function snapshotOf(shows: string, result: ActionResult, azure: LocalAzure, post?: ActionResult): string {
  const { logins } = azure.requests
  // How often an operation is asked after is chance.
  const http = azure.requests.http.filter(({ path }) => !/\/locations\/[^/]+\/(azureAsync)?operation/i.test(path))
  const requests = [
    ...http.map(
      ({ service, method, path, status }) =>
        `${service} ${method} ${path.replace(/\/idtoken\/[^?]+/, '/idtoken/…')} → ${status}`,
    ),
    // Sessions run side by side: their order is chance.
    ...logins.map(({ user, database, kind, outcome }) => `login ${user} to ${database} by ${kind} → ${outcome}`).sort(),
  ]
  const files = Object.keys(result.reports)
  const sections: [string, string][] = [
    ['Log', result.stdout],
    ...(result.stderr === '' ? [] : [['Standard error', result.stderr] satisfies [string, string]]),
    [
      'Outputs',
      Object.entries(result.outputs)
        .map(([name, value]) => `${name}=${value}`)
        .join('\n'),
    ],
    ['Requests', requests.join('\n')],
    ['Files', files.join('\n')],
    ['Job summary', result.summary],
    ...(post === undefined
      ? []
      : [['Post step', `${post.stdout}${post.stderr}exit code ${post.exitCode}`] satisfies [string, string]]),
  ]
  const body = sections.map(([title, text]) => `===== ${title}\n${text.trimEnd()}\n`).join('\n')
  return `${shows}\nExit code ${result.exitCode}\n\n${withoutChance(body, result, azure)}`
}

function withoutChance(text: string, { folders }: ActionResult, azure: LocalAzure): string {
  const named: [string | RegExp, string][] = [
    // What a runner takes out of the log; that nothing else holds a secret is checked elsewhere.
    [/^::add-mask::.*\n/gm, ''],
    [folders.workspace, '<workspace>'],
    [folders.temp, '<temp>'],
    [azure.tenantId, '<tenant-id>'],
    [azure.github.issuer, '<github-issuer>'],
    [azure.entra.authorityHost, '<authority-host>'],
    [azure.arm.origin, '<resource-manager>'],
    [/gh-entra-gate-\d+-\d+-\d{14}-[0-9a-f]{8}/g, '<rule>'],
    [new RegExp(`\\b${azure.server.port}\\b`, 'g'), '<port>'],
    [/(\{\w+: )?\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)?/g, '<time>'],
    [/\b\d{4}-\d\d-\d\d \d\d:(&#8203;)?\d\d UTC/g, '<time>'],
    [/\b\d[\d,]* ms\b|\b\d+\.\d s\b/g, '<duration>'],
    [/ \(\d+(?:\.\d)? % of the time\)/g, ''],
    // What is left of a wait, in whole seconds by chance.
    [/(asking again in )\d+ s\b/g, '$1<duration>'],
    [
      /Trace ID: \S+ Correlation ID: \S+ Timestamp: (<time>|\S+)/g,
      'Trace ID: <id> Correlation ID: <id> Timestamp: <time>',
    ],
    [/"date":"[^"]+"/g, '"date":"<time>"'],
    [/^(::group::)?\[\d+\/(\d+)\] /gm, '$1[n/$2] '],
    [/\b\d{4}-\d\d-\d\dT\d\d:&#8203;\d\d:&#8203;\d\dZ/g, '<time>'],
    // In the summary a zero-width space keeps an address from becoming a link.
    [/https:&#8203;\/\/localhost:&#8203;\d+/g, '<address>'],
    // The client hangs up as soon as it is asked for a password; whether the server gets to say so is chance.
    [/(by scram → )(dropped|08P01)/g, '$1<given up>'],
    [/\b18\d{4}\b/g, '<version>'],
    [/\b18\.\d+\b/g, '<version>'],
  ]
  const replaced = named.reduce(
    (sum, [what, by]) => (typeof what === 'string' ? sum.replaceAll(what, by) : sum.replace(what, by)),
    text,
  )
  return inOrder(withoutIds(replaced.replace(BELOW_SERVER, sorted)))
}

/** Databases and identities are worked on side by side: which is done first is chance. */
function inOrder(text: string): string {
  // Servers too: each is one group.
  const servers = text.replace(/(?:^::group::\[n\/\d+\] [\s\S]*?^::endgroup::\n)+/gm, groups =>
    groups
      .split(/(?<=^::endgroup::\n)/m)
      .sort()
      .join(''),
  )
  return servers.replace(/(?:^(?:\[n\/\d+\] |(?:passed|fail|warning|not-run): ).*\n)+/gm, sorted)
}

/** What belongs to a server is asked for at once, in any order. */
const BELOW_SERVER = /(?:^arm GET \S+\/flexibleServers\/[^/?\s]+\/(?:administrators|configurations|replicas)\b.*\n)+/gm

/** The same id is the same name throughout: `<id 1>` is the first that appears. */
function withoutIds(text: string): string {
  const seen = new Map<string, string>()
  return text.replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, id => {
    const name = seen.get(id.toLowerCase()) ?? `<id ${seen.size + 1}>`
    seen.set(id.toLowerCase(), name)
    return name
  })
}

/** Everything of a run in which a secret could be found, by where it stands. The runner eats the lines that set masks. */
export function everythingSaid(result: ActionResult): Readonly<Record<string, string>> {
  return {
    log: result.stdout.replace(/^::add-mask::.*$/gm, ''),
    'standard error': result.stderr,
    summary: result.summary,
    outputs: JSON.stringify(result.outputs),
    ...result.reports,
  }
}

function sorted(lines: string): string {
  return `${lines.trimEnd().split('\n').sort().join('\n')}\n`
}
