// The words of docs/rules.md about findings that no rule of src/rules makes.
import { BUILT_IN_RULES } from '../src/judge/settings.ts'

interface Words {
  readonly question: string
  /** When there is a finding. */
  readonly asks: string
  readonly mend: string
}

type Id = keyof typeof BUILT_IN_RULES

/** A built-in rule without words does not compile. */
const WORDS: Readonly<Record<Id, Words>> = {
  'migration-does-not-fit': {
    question: 'Does `migration` name roles that are not there, or are of another kind?',
    asks: 'A `from` that no server has, or that is no password role, and a `to` that a server lacks: nothing is handed over to, compared with or proven for such a name. A warning where no password role is left out by it.',
    mend: 'Write the names as the server has them. The finding names the one that is closest.',
  },
  'smoke-query-failed': {
    question: 'Does a smoke query fail under Entra?',
    asks: 'The queries under `smoke`. Severity error, or that of the query; a query that could not be run at all is a gap.',
    mend: 'Grant the identity what the error names, or correct the expectation. The finding holds the SQLSTATE.',
  },
  'rehearsal-failed': {
    question: 'Does the remediation fail, or leave something behind?',
    asks: 'Only with `rehearse`: `remediate.sql` was tried in a transaction that was rolled back, and broke off, or a password role owned something afterwards.',
    mend: 'The finding holds the statement that failed and the words of the server. What was tried is rolled back.',
  },
  'workload-statement-denied': {
    question: 'Would the successor be denied a statement that the password role has run?',
    asks: 'Only with `workload`: statements of the password role, planned as its successor. Told once for each object and privilege.',
    mend: 'The finding holds the grant, where there is one.',
  },
  'workload-statistics': {
    question: 'Do the statistics leave something of the workload out?',
    asks: 'Only with `workload`: statistics that are younger than `min-age` or of unknown age, that have thrown statements out, that do not count all statements, or that count none of a role.',
    mend: 'Let them grow older, raise `pg_stat_statements.max`, or prove what runs rarely by smoke queries.',
  },
  'works-only-with-password': {
    question: 'Does a smoke query work with the password and fail under Entra?',
    asks: 'Only with `compare-with-password`: both paths were taken, and one came through. The switch would break what the query stands for.',
    mend: 'Grant the successor what the SQLSTATE of the Entra path says.',
  },
  'differs-from-password': {
    question: 'Does a smoke query give another result with the password?',
    asks: 'Only with `compare-with-password`: other rows, or another SQLSTATE. A note where it works under Entra only.',
    mend: 'Compare policies, `search_path` and other settings of the two roles.',
  },
  'not-compared-with-password': {
    question: 'Was a comparison with the password asked for and not made?',
    asks: 'Only with `compare-with-password`: the variable is not set or empty, the password was refused, or no smoke query runs as the successor. Told once for each reason.',
    mend: 'Give the variable to the step, or take the key out.',
  },
  'entra-login-refused': {
    question: 'Did the server refuse the Entra login of a declared identity?',
    asks: 'Every identity on every server. Neither `rules` nor a baseline or suppression excuses it. A login that could not be tried is a gap.',
    mend: 'The finding names the failure; [troubleshooting.md](troubleshooting.md) has each one.',
  },
  'suppression-expired': {
    question: 'Has the time of a suppression run out?',
    asks: 'An entry under `suppressions` whose `until` has passed. What it accepted counts again.',
    mend: 'Mend the finding, or decide anew and write another date.',
  },
}

/** A heading each, in the order of the code. */
export function builtInRules(): string {
  const sections = Object.entries(BUILT_IN_RULES).map(([id, severity]) => {
    const { question, asks, mend } = WORDS[id as Id]
    return `### ${id}\n\n${question}\n\n**Severity** ${severity}\n\n**What it asks.** ${asks}\n\n**How to mend it.** ${mend}`
  })
  return `## Built-in rules\n\nThese findings come of what was tried, not of what is in the catalog. They are named under \`rules\`, in the baseline and in suppressions like any other.\n\n${sections.join('\n\n')}`
}
