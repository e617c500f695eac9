import type { RunSettings } from '../../../src/config/run-facts.ts'
import { CLOUDS } from '../../../src/domain/cloud.ts'
import type { Evidence, RuleRow, ServerEvidence } from '../../../src/domain/evidence.ts'
import { merge } from '../../../src/merge.ts'
import type { ReportFiles, Runner } from '../../../src/ports.ts'
import { renderEvidence } from '../../../src/report/json.ts'
import { VERSION } from '../../../src/version.generated.ts'
import { evidence, server } from '../sample.ts'

const SETTINGS: RunSettings = {
  mode: 'audit',
  failOn: 'error',
  cloud: CLOUDS.AzureCloud,
  tenantId: 't',
  clientId: 'c',
  identities: [{ name: 'shop-app', tenantId: 't', clientId: 'c', loginRole: 'shop-app' }],
  migration: [],
  workload: undefined,
  rehearseAs: undefined,
  rules: {},
  suppressions: [],
  baseline: [],
  logs: undefined,
  subscriptionId: undefined,
}

/** A server of its own, by name; the rest as in the sample. */
export function named(
  name: string,
  more: Partial<ServerEvidence> = {},
  objects: readonly RuleRow[] = [],
): ServerEvidence {
  const sample = server(more, objects)
  const host = `${name.replaceAll(/[^a-z0-9]/gi, '-')}.example.com`
  return {
    ...sample,
    server: { ...sample.server, name, host },
    smoke: sample.smoke.map(one => ({ ...one, server: name })),
  }
}

/** The text of a shard's file. */
export function shardFile(
  shard: string | null,
  servers: readonly ServerEvidence[],
  settings: Partial<RunSettings> = {},
  more: Partial<Evidence> & { readonly toolVersion?: string } = {},
): string {
  const [number = 0, count = 0] = (shard ?? '').split('/').map(Number)
  const { toolVersion = VERSION, ...rest } = more
  const run = { toolVersion, shard: shard === null ? null : { number, count }, settings: { ...SETTINGS, ...settings } }
  return [...renderEvidence({ ...evidence(servers), ...rest, run })].join('')
}

export interface Merging {
  readonly step: { readonly fails: boolean; readonly line: string }
  readonly outputs: Readonly<Record<string, string>>
  readonly reports: Readonly<Record<string, string>>
  readonly summary: string
  readonly lines: readonly string[]
  /** Of report.json. */
  readonly report: {
    readonly verdict: string
    readonly ready: boolean
    readonly gaps: readonly Coded[]
    readonly servers: readonly { readonly name: string }[]
  }
  readonly codes: readonly string[]
}

interface Coded {
  readonly code: string
  readonly message: string
  readonly detail: string | null
}

/** Merges files from memory. A number stands for a file of that size. */
export async function merging(
  files: Readonly<Record<string, string | number>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Merging> {
  const lines: string[] = []
  const outputs: Record<string, string> = {}
  const reports: Record<string, string> = {}
  let summary = ''
  const runner: Runner = {
    inputs: { reports: 'reports', 'expected-shards': '2', ...inputs },
    environment: { RUNNER_TEMP: '/tmp/r' },
    files: { read: () => undefined, glob: () => [] },
    log: {
      info: text => void lines.push(text),
      group: (title, body) => {
        lines.push(title)
        return body()
      },
    },
    clock: { now: () => new Date('2026-01-01T00:00:00Z'), elapsed: () => 0, sleep: async () => undefined },
    setOutput: async (name, value) => {
      outputs[name] = value
    },
    writeSummary: async markdown => {
      summary += markdown
    },
    annotate: command => void lines.push(command),
    writeReport: async (_, path, pieces) => {
      reports[path] = [...pieces].join('')
      return path
    },
    saveState: async () => undefined,
  }
  const reportFiles: ReportFiles = {
    find: () =>
      Object.entries(files).map(([path, text]) => ({ path, bytes: typeof text === 'number' ? text : text.length })),
    read: (_, path) => String(files[path]),
  }
  const step = await merge(runner, reportFiles)
  const report = JSON.parse(reports['report.json'] ?? '{"gaps":[]}')
  return { step, outputs, reports, summary, lines, report, codes: report.gaps.map(({ code }: Coded) => code) }
}
