import { collect } from './collect/collect.ts'
import type { CollectContext } from './collect/context.ts'
import { rehearse } from './collect/rehearse.ts'
import { sharedSessions } from './collect/shared-sessions.ts'
import { throughFirewall } from './collect/through-firewall.ts'
import type { Config, ConfigProblem } from './config/config.ts'
import { loadConfig } from './config/load.ts'
import type { Evidence } from './domain/evidence.ts'
import type { Judgement } from './domain/judgement.ts'
import type { RehearsalScript } from './domain/rehearsal.ts'
import { judge } from './judge/judge.ts'
import { BUILT_IN_RULES } from './judge/settings.ts'
import type { Firewall, Runner } from './ports.ts'
import { publish, publishProblems } from './publish.ts'
import { rehearsalScripts } from './remedy/rehearsal-scripts.ts'
import { RULES } from './rules/registry.generated.ts'

/** What the step came to. */
export interface CheckResult {
  readonly fails: boolean
  readonly line: string
}

/** The vendors at the edge, made when the configuration is known. */
export type Connect = (
  config: Config,
  runner: Runner,
) => Promise<
  Omit<CollectContext, 'rules' | 'hostedRunner'> & {
    /** Where it may be opened. */ readonly firewall: Firewall | undefined
  }
>

/** The whole story: configure, collect, rehearse where that is asked for, judge, report. */
export async function check(runner: Runner, connect: Connect): Promise<CheckResult> {
  const configured = configure(runner)
  if (configured.kind === 'problems') return refuse(runner, configured.problems)
  const { config } = configured
  const { firewall, ...world } = await connect(config, runner)
  const edge = { ...world, databases: sharedSessions(world.databases, config.concurrency) }
  const databases = firewall === undefined ? edge.databases : throughFirewall({ ...edge, firewall })
  const hostedRunner = runner.environment.RUNNER_ENVIRONMENT === 'github-hosted'
  const context: CollectContext = { ...edge, databases, rules: RULES, hostedRunner }
  const observed = await collect(context, config)
  const rehearsed = await rehearse(context, config, observed, scriptsFor(observed, config))
  const made = firewall?.made ?? []
  const evidence = made.length === 0 ? rehearsed : { ...rehearsed, firewallRules: made }
  const judgement = decide(evidence, config, runner)
  await publish(runner, config, evidence, judgement)
  return judgement.step
}

function configure(runner: Runner) {
  const known = [...RULES.map(rule => rule.id), ...Object.keys(BUILT_IN_RULES)]
  return loadConfig({ inputs: runner.inputs, environment: runner.environment, files: runner.files }, known)
}

function scriptsFor({ servers }: Evidence, { migration }: Config): readonly RehearsalScript[] {
  return rehearsalScripts(
    servers.filter(({ server }) => server.rehearsal !== 'off'),
    migration,
  )
}

/** The judgement under a configuration, on the day that the clock says. */
export function decide(
  evidence: Evidence,
  config: Omit<Config, 'servers'>,
  { clock }: Pick<Runner, 'clock'>,
): Judgement {
  const today = clock.now().toISOString().slice(0, 10)
  return judge(evidence, { ...config, severities: config.rules, rules: RULES, today })
}

function refuse(runner: Runner, problems: readonly ConfigProblem[]): CheckResult {
  publishProblems(runner, problems)
  return { fails: true, line: `The configuration has ${problems.length} problem${problems.length === 1 ? '' : 's'}` }
}
