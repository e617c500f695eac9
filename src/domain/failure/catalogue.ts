import { armWords } from './arm-words.ts'
import { azureWords } from './azure-words.ts'
import type { FailureWords } from './facts.ts'
import { firewallWords } from './firewall-words.ts'
import { fleetWords } from './fleet-words.ts'
import { identityWords } from './identity-words.ts'
import { logsWords } from './logs-words.ts'
import { networkWords } from './network-words.ts'
import { postgresWords } from './postgres-words.ts'
import { workloadWords } from './workload-words.ts'

/** Every way to fail, with its words. docs/troubleshooting.md has a heading for each; a test holds the two together. */
export const FAILURES = {
  ...identityWords,
  ...armWords,
  ...azureWords,
  ...logsWords,
  ...networkWords,
  ...firewallWords,
  ...postgresWords,
  ...workloadWords,
  ...fleetWords,
} as const satisfies Record<string, FailureWords>

export type FailureCode = keyof typeof FAILURES
