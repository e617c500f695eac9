import type { ConfigProblem, ConfigResult } from './config/config.ts'
import { loadConfig } from './config/load.ts'
import { type Connect, examine, reach } from './examine.ts'
import { BUILT_IN_RULES } from './judge/settings.ts'
import type { Runner } from './ports.ts'
import { publish, publishProblems } from './publish.ts'
import { RULES } from './rules/registry.generated.ts'

/** What the step came to. */
export interface CheckResult {
  readonly fails: boolean
  readonly line: string
}

/** The whole story: configure, look at everything, judge, report. */
export async function check(runner: Runner, connect: Connect): Promise<CheckResult> {
  const configured = configure(runner)
  if (configured.kind === 'problems') return refuse(runner, configured.problems)
  const { config } = configured
  const reached = await reach(connect, config, runner)
  const { evidence, judgement } = await examine(runner, config, reached)
  await publish(runner, config, evidence, judgement)
  return judgement.step
}

export function configure({
  inputs,
  environment,
  files,
}: Pick<Runner, 'inputs' | 'environment' | 'files'>): ConfigResult {
  const known = [...RULES.map(rule => rule.id), ...Object.keys(BUILT_IN_RULES)]
  return loadConfig({ inputs, environment, files }, known)
}

function refuse(runner: Runner, problems: readonly ConfigProblem[]): CheckResult {
  publishProblems(runner, problems)
  return { fails: true, line: `The configuration has ${problems.length} problem${problems.length === 1 ? '' : 's'}` }
}
