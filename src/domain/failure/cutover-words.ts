import type { FailureWords } from './facts.ts'
import { or, shellWord } from './phrases.ts'

/** Changing how a server lets people in. */
export const cutoverWords = {
  'cutover/not-permitted': {
    title: 'The identity may not change the server',
    summary: facts =>
      `Azure does not let the identity change ${or(facts.object, 'the server')}: it lacks ${or(facts.privilege, 'a right')}`,
    likelyCause: () =>
      'The application of the cutover has no role assignment with that action on the server, or it was made minutes ago. A read replica is a server of its own.',
    fix: facts => [
      `Assign a role with the action ${or(facts.privilege, 'Microsoft.DBforPostgreSQL/flexibleServers/write')}; docs/cutover.md has one, and says how to keep it behind a protected environment.`,
      `$ az role assignment create --assignee <client id> --role "<role>" --scope ${shellWord(or(facts.resource, '<resource id of the server>'))}`,
    ],
  },
} as const satisfies Record<string, FailureWords>
