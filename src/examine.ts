import { collect } from './collect/collect.ts'
import type { CollectContext } from './collect/context.ts'
import { rehearse } from './collect/rehearse.ts'
import { sharedSessions } from './collect/shared-sessions.ts'
import { throughFirewall } from './collect/through-firewall.ts'
import type { Config } from './config/config.ts'
import type { Evidence } from './domain/evidence.ts'
import type { Judgement } from './domain/judgement.ts'
import type { RehearsalScript } from './domain/rehearsal.ts'
import { judge } from './judge/judge.ts'
import type { Firewall, Runner } from './ports.ts'
import { rehearsalScripts } from './remedy/rehearsal-scripts.ts'
import { RULES } from './rules/registry.generated.ts'

/** The vendors at the edge, made when the configuration is known. */
export type Connect = (
  config: Config,
  runner: Runner,
) => Promise<
  Omit<CollectContext, 'rules' | 'hostedRunner'> & {
    /** Where it may be opened. */ readonly firewall: Firewall | undefined
  }
>

export interface Reached {
  readonly context: CollectContext
  readonly firewall: Firewall | undefined
}

/** What a run works over; through the firewall where that may be opened. */
export async function reach(connect: Connect, config: Config, runner: Runner): Promise<Reached> {
  const { firewall, ...world } = await connect(config, runner)
  const edge = { ...world, databases: sharedSessions(world.databases, config.concurrency) }
  const databases = firewall === undefined ? edge.databases : throughFirewall({ ...edge, firewall })
  const hostedRunner = runner.environment.RUNNER_ENVIRONMENT === 'github-hosted'
  return { context: { ...edge, databases, rules: RULES, hostedRunner }, firewall }
}

export interface Examined {
  readonly evidence: Evidence
  readonly judgement: Judgement
}

/** Looks, rehearses where that is asked for, judges; says nothing of it yet. */
export async function examine(runner: Runner, config: Config, { context, firewall }: Reached): Promise<Examined> {
  const observed = await collect(context, config)
  const rehearsed = await rehearse(context, config, observed, scriptsFor(observed, config))
  const made = firewall?.made ?? []
  const evidence = made.length === 0 ? rehearsed : { ...rehearsed, firewallRules: made }
  return { evidence, judgement: decide(evidence, config, runner) }
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
