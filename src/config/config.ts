import type { Cloud } from '../domain/cloud.ts'
import type { RuleSeverity } from '../domain/finding.ts'
import type { NonEmpty } from '../domain/non-empty.ts'
import type { PasswordComparison } from '../domain/path-comparison.ts'
import type { DeclaredServer, Identity, Migration } from '../domain/server.ts'
import type { Shard } from '../domain/shard.ts'
import type { SmokeQuery } from '../domain/smoke.ts'
import type { WorkloadWish } from '../domain/workload.ts'

/** Inputs and config file as one value: complete, checked, every default filled in. */
export interface Config {
  /** `gate` fails the step unless ready; `audit` fails it as `failOn` says. */
  readonly mode: 'audit' | 'gate'
  readonly failOn: 'error' | 'warning' | 'never'
  readonly cloud: Cloud
  /** The job's own identity. Its role differs by server: `ServerTarget.loginRole`. */
  readonly tenantId: string
  readonly clientId: string
  /** Where servers are looked up in Azure that are given by their host alone. */
  readonly subscriptionId: string | undefined
  readonly servers: NonEmpty<DeclaredServer>
  /** Which part of a fleet this run is; undefined where it is all of it. */
  readonly shard: Shard | undefined
  readonly identities: readonly Identity[]
  readonly migration: readonly Migration[]
  /** Password roles whose queries are run on both paths. */
  readonly passwordComparisons: readonly PasswordComparison[]
  /** The declared identity that rehearses; undefined is the job's own. Whether it does is said by each server. */
  readonly rehearseAs: string | undefined
  readonly smoke: readonly SmokeQuery[]
  /** Undefined: the workload is not proven. */
  readonly workload: WorkloadWish | undefined
  /** How far back Log Analytics is asked who logged in; undefined: it is not asked. */
  readonly logs: LogsWish | undefined
  readonly rules: Readonly<Record<string, RuleSeverity>>
  readonly suppressions: readonly Suppression[]
  /** The accepted fingerprints of the baseline file. */
  readonly baseline: ReadonlySet<string>
  /** Sessions at once. */
  readonly concurrency: number
  /** For one attempt to connect and for one statement. */
  readonly timeoutMs: number
  /** PEM text of certificate authorities that are trusted beside the public ones. */
  readonly ca: string | undefined
  /** Nothing but inputs and environment is known: the file of the usual name is not there, and none was named. */
  readonly withoutFile: boolean
  readonly reportDir: string
  readonly annotations: boolean
  /** Whether a firewall rule is made where the firewall turns the runner away. */
  readonly openFirewall: boolean
}

export interface LogsWish {
  readonly windowMs: number
}

/** A finding accepted by a person, with the reason and, if given, the last day it is accepted on. */
export interface Suppression {
  /** `*` stands for any text. */
  readonly fingerprint: string
  readonly reason: string
  /** ISO date; the day itself still counts. */
  readonly until: string | undefined
  readonly location: { readonly path: string; readonly line: number }
}

/** One thing wrong with the configuration. All are reported at once. */
export interface ConfigProblem {
  readonly message: string
  /** What to write instead. */
  readonly suggestion: string | undefined
  /** Missing for an input of the step, which has no line that the action can know. */
  readonly location: { readonly path: string; readonly line: number; readonly column?: number } | undefined
}

/** What the configuration is read from; paths are relative to the workspace, with `/`. */
export interface ConfigSources {
  /** `INPUT_*` as the runner sets them, keyed by input name in lower case; empty strings are unset inputs. */
  readonly inputs: Readonly<Record<string, string>>
  /** The process environment: AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_SUBSCRIPTION_ID, AZURE_AUTHORITY_HOST, RUNNER_TEMP. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly files: ConfigFiles
}

export interface ConfigFiles {
  /** The text of a file, or undefined when there is none. */
  read(path: string): string | undefined
  /** The files that match a glob, in a stable order. */
  glob(pattern: string): readonly string[]
}

export type ConfigResult =
  | { readonly kind: 'ok'; readonly config: Config }
  | { readonly kind: 'problems'; readonly problems: NonEmpty<ConfigProblem> }
