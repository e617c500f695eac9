import { didYouMean } from './did-you-mean.ts'
import { complain, type Problems, type Subject, shown } from './problems.ts'

/** An input of the action. `default` is what holds when neither input, file nor environment says anything. */
export interface InputDescription {
  readonly name: string
  readonly description: string
  readonly default: string | undefined
}

/** The file that is read when no other is named. It may be missing: inputs alone are enough for an audit. */
export const DEFAULT_CONFIG_PATH = '.github/postgres-entra-gate.yml'

/** Every input, in the order of action.yml, which has no `default:` of its own: the runner would hand it over like a given one. */
export const INPUTS = [
  {
    name: 'config',
    description:
      'Path of the configuration file. Without one, `server` and `login-role` are enough for an audit. Default `.github/postgres-entra-gate.yml`.',
    default: DEFAULT_CONFIG_PATH,
  },
  {
    name: 'tenant-id',
    description: "Microsoft Entra tenant of the job's identity. Else `AZURE_TENANT_ID`.",
    default: undefined,
  },
  {
    name: 'client-id',
    description:
      "Application (client) id of the job's identity, which trusts this job by a federated credential. Else `AZURE_CLIENT_ID`.",
    default: undefined,
  },
  {
    name: 'subscription-id',
    description:
      'Azure subscription in which servers are looked up that are given by their host name. Not needed beside `resource-id`. Else `AZURE_SUBSCRIPTION_ID`.',
    default: undefined,
  },
  {
    name: 'server',
    description:
      'Host name of the flexible server (`host` or `host:port`), or its resource id in Azure; several separated by commas or line breaks.',
    default: undefined,
  },
  {
    name: 'shard',
    description:
      'Which part of the servers to look at: `3/5` of those that are declared, or an entry of the matrix of `discover` (docs/fleet.md).',
    default: undefined,
  },
  {
    name: 'login-role',
    description: 'PostgreSQL role to log in as. It is never derived from the identity.',
    default: undefined,
  },
  {
    name: 'databases',
    description:
      'Databases to enter, separated by commas or line breaks, or `all`. Others are still accounted for. Default `all`.',
    default: 'all',
  },
  {
    name: 'mode',
    description:
      '`audit` fails as `fail-on` says; `gate` fails unless password authentication can be switched off. Default `audit`.',
    default: 'audit',
  },
  {
    name: 'fail-on',
    description:
      'The severity from which new findings fail the step (`error` or `warning`), or `never`. Default `error`.',
    default: 'error',
  },
  {
    name: 'cloud',
    description:
      'Azure cloud of the server (`AzureCloud`, `AzureUSGovernment` or `AzureChinaCloud`). Default `AzureCloud`.',
    default: 'AzureCloud',
  },
  {
    name: 'ca-file',
    description:
      'PEM file with certificate authorities that are trusted beside the public ones. Verification cannot be turned off.',
    default: undefined,
  },
  {
    name: 'concurrency',
    description: 'Sessions at once, over all servers, 1 to 32. Default `4`.',
    default: '4',
  },
  {
    name: 'timeout',
    description:
      'Time for one attempt to connect and for one statement, such as `30s`, `500ms` or `2m`. Default `30s`.',
    default: '30s',
  },
  {
    name: 'report-dir',
    description: 'Folder for the report files. Default `$RUNNER_TEMP/postgres-entra-gate`.',
    default: '$RUNNER_TEMP/postgres-entra-gate',
  },
  {
    name: 'annotations',
    description: 'Whether findings are annotated in the run and in the pull request. Default `true`.',
    default: 'true',
  },
  {
    name: 'rehearse',
    description:
      'Whether the remediation is tried in a transaction that is always rolled back, which holds locks until then. Servers with `production: true` must say so again. Default `false`.',
    default: 'false',
  },
  {
    name: 'open-firewall',
    description:
      'Whether a server whose firewall turns the runner away gets a rule for exactly the address that it named, until the end of the job. Needs `resource-id` and a right of its own. Default `false`.',
    default: 'false',
  },
] as const satisfies readonly InputDescription[]

/** The name of an input. All but `config` and `shard` are keys of the configuration file too. */
export type InputName = (typeof INPUTS)[number]['name']

/** An input that was given, with the name that messages use for it. */
export interface GivenText extends Subject {
  readonly text: string
}

/** The text of an input, without surrounding white space; undefined when it is empty, which is how the runner says "not given". */
export function givenInput(
  inputs: Readonly<Record<string, string>>,
  name: string,
  problems: Problems,
): GivenText | undefined {
  const text = inputs[name]?.trim() ?? ''
  return text === '' ? undefined : { text, label: `Input \`${name}\``, location: undefined, problems }
}

/** An input that does not exist would be ignored by the runner with a warning: the check then runs without what was asked for. */
export function reportUnknownInputs(
  inputs: Readonly<Record<string, string>>,
  problems: Problems,
  described: readonly InputDescription[] = INPUTS,
): void {
  const known = described.map(({ name }) => name)
  for (const [name, text] of Object.entries(inputs)) {
    if (known.includes(name) || text.trim() === '') continue
    complain(
      { label: '', location: undefined, problems },
      `There is no input ${shown(name)}`,
      didYouMean(name, known, `The inputs are ${known.join(', ')}`),
    )
  }
}
