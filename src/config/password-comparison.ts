import type { PasswordComparison } from '../domain/path-comparison.ts'
import { Secret } from '../domain/secret.ts'
import { complain } from './problems.ts'
import { type Entry, scalar } from './yaml-entry.ts'

/** As GitHub writes names of secrets and variables. https://docs.github.com/actions/reference/security/secrets#naming-your-secrets */
const NAME = /^[A-Z_][A-Z0-9_]*$/
/** Credentials of the job itself: none of them may be sent to a database. `PG*` is taken out before anything is read. */
const NOT_FOR_THIS = /^(ACTIONS_|GITHUB_|RUNNER_|INPUT_|AZURE_|PG)/
const EXAMPLE =
  '`compare-with-password: SHOP_LEGACY_PASSWORD`, and set that variable from a secret under `env` of the step'

/** Names a variable, never a value. What is written is shown nowhere: it may be the password itself. */
export function readPasswordComparison(
  entry: Entry,
  { from, to }: Pick<PasswordComparison, 'from' | 'to'>,
  environment: Readonly<Record<string, string | undefined>>,
): PasswordComparison | undefined {
  const value = scalar(entry, 'the name of an environment variable', EXAMPLE)?.value
  if (value === undefined) return undefined
  if (typeof value !== 'string' || !NAME.test(value))
    return complain(
      entry,
      `${entry.label} is not the name of an environment variable (capital letters, digits and _)`,
      `Write ${EXAMPLE}. If it is the password itself, change that password: it stands in the history of the repository`,
    )
  if (NOT_FOR_THIS.test(value))
    return complain(
      entry,
      `${entry.label} names a variable that is not for passwords of PostgreSQL`,
      `Choose a name that begins neither with PG nor with a prefix of GitHub's or Azure's own. Write ${EXAMPLE}`,
    )
  const held = environment[value]
  const password = held === undefined || held === '' ? undefined : new Secret(held)
  return { from, to, variable: value, password, ...(/\s$/.test(held ?? '') ? { endsInBlank: true } : {}) }
}

/** With `label`, one role is on either path: the password stops counting in the moment in which Entra lets it in. */
export function refuseWithLabel(entry: Entry): undefined {
  return complain(
    entry,
    `${entry.label} stands beside \`label\``,
    'Two paths can be compared only where another role takes over: use `to`, or remove it',
  )
}
