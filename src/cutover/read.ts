import type { Config, ConfigProblem } from '../config/config.ts'
import type { CutoverTarget } from '../domain/cutover.ts'
import type { NonEmpty } from '../domain/non-empty.ts'
import { isNonEmpty } from '../domain/non-empty.ts'
import type { DeclaredServer } from '../domain/server.ts'
import { configure } from '../main.ts'
import type { Runner } from '../ports.ts'
import { type CutoverInputs, confirmed, readCutoverInputs } from './inputs.ts'

export type CutoverConfig =
  | { readonly kind: 'problems'; readonly problems: NonEmpty<ConfigProblem> }
  | {
      readonly kind: 'ok'
      /** Of the one server alone, and as a gate. */
      readonly config: Config
      readonly own: CutoverInputs
      readonly primary: CutoverTarget
      /** All that are declared: a replica may be among them. */
      readonly declared: readonly DeclaredServer[]
    }

/** The check's configuration, narrowed to the server whose name was spelled out. */
export function readCutover(runner: Pick<Runner, 'inputs' | 'environment' | 'files'>): CutoverConfig {
  const problems: ConfigProblem[] = []
  const { own, rest } = readCutoverInputs(runner.inputs, problems)
  const { environment, files } = runner
  const configured = configure({ environment, files, inputs: { ...rest, mode: 'gate' } })
  if (configured.kind === 'problems') {
    const [first, ...others] = configured.problems
    return { kind: 'problems', problems: [first, ...others, ...problems] }
  }
  const server = own.confirm === '' ? undefined : confirmed(configured.config.servers, own.confirm, problems)
  if (isNonEmpty(problems)) return { kind: 'problems', problems }
  if (server === undefined) throw new Error('unreachable: a server that is not found is a problem')
  return {
    kind: 'ok',
    config: only(configured.config, server),
    own,
    primary: { ...server.resource, replica: false },
    declared: configured.config.servers,
  }
}

function only(config: Config, server: DeclaredServer): Config {
  return {
    ...config,
    servers: [server],
    smoke: config.smoke.flatMap(query =>
      query.servers.includes(server.name) ? [{ ...query, servers: [server.name] as const }] : [],
    ),
  }
}
