import { INPUTS, type InputDescription, reportUnknownInputs } from '../config/inputs.ts'
import { complain, type Problems, shown } from '../config/problems.ts'
import { readBoolean, readClientId } from '../config/values.ts'
import type { ResourceId } from '../domain/resource-id.ts'
import type { DeclaredServer } from '../domain/server.ts'

const OWN = [
  {
    name: 'confirm',
    description:
      'Name of the server in Azure, spelled out: the one whose password authentication is switched off. It has to be declared with its `resource-id`. Required.',
    default: undefined,
  },
  {
    name: 'dry-run',
    description: 'Whether everything is done but the switch itself. Default `false`.',
    default: 'false',
  },
  {
    name: 'cutover-client-id',
    description:
      "Application (client) id of the identity that may change the server: a broad right, best held by an identity of its own that trusts a protected environment alone. Default: the job's own.",
    default: undefined,
  },
] as const satisfies readonly InputDescription[]

/** It is a gate, of one server, whose every finding counts. */
const NOT_OFFERED: readonly string[] = ['mode', 'fail-on', 'shard']

/** The inputs of cutover/action.yml, in its order. */
export const CUTOVER_INPUTS: readonly InputDescription[] = [
  ...OWN,
  ...INPUTS.filter(({ name }) => !NOT_OFFERED.includes(name)),
]

export interface CutoverInputs {
  readonly confirm: string
  readonly dryRun: boolean
  readonly clientId: string | undefined
}

/** Reads the cutover's own, and leaves the check what is the check's. */
export function readCutoverInputs(
  inputs: Readonly<Record<string, string>>,
  problems: Problems,
): { readonly own: CutoverInputs; readonly rest: Readonly<Record<string, string>> } {
  reportUnknownInputs(inputs, problems, CUTOVER_INPUTS)
  const shared = INPUTS.map(({ name }): string => name).filter(name => !NOT_OFFERED.includes(name))
  const rest = Object.fromEntries(Object.entries(inputs).filter(([name]) => shared.includes(name)))
  const given = (name: (typeof OWN)[number]['name']) => inputs[name]?.trim() ?? ''
  const subject = (name: string) => ({ label: `Input \`${name}\``, location: undefined, problems })
  const confirm = given('confirm')
  if (confirm === '')
    complain(subject('confirm'), 'Input `confirm` is not given', 'Spell out the name of the server in Azure')
  const dryRun = given('dry-run') === '' ? false : (readBoolean(given('dry-run'), subject('dry-run')) ?? true)
  const client = given('cutover-client-id')
  const clientId = client === '' ? undefined : readClientId(client, subject('cutover-client-id'))
  return { own: { confirm, dryRun, clientId }, rest }
}

export type AzureServerDeclared = DeclaredServer & { readonly resource: ResourceId }

/** The one declared server whose name in Azure was spelled out; anything else is a problem, and nothing is done. */
export function confirmed(
  servers: readonly DeclaredServer[],
  confirm: string,
  problems: Problems,
): AzureServerDeclared | undefined {
  const subject = { label: 'Input `confirm`', location: undefined, problems }
  const named = servers.flatMap(server =>
    server.resource === undefined ? [] : [{ ...server, resource: server.resource }],
  )
  const [found, ...others] = named.filter(({ resource: { name } }) => name === confirm)
  if (found !== undefined && others.length === 0) return found
  const known = [...new Set(named.map(({ resource: { name } }) => shown(name)))]
  if (found !== undefined)
    return complain(
      subject,
      `Input \`confirm\` is ${shown(confirm)}, which is the name of several declared servers`,
      'Declare only one of them for this step, with the input `server` or a configuration file of its own',
    )
  return complain(
    subject,
    `Input \`confirm\` is ${shown(confirm)}, which is the name of no declared server`,
    known.length === 0
      ? 'Declare the server with its `resource-id`: a host name does not say which Azure resource is to be changed'
      : `Spell out one of ${known.join(', ')}; a server that is to be changed has to be declared with its \`resource-id\``,
  )
}
