import type { FailureFacts, FailureWords } from './facts.ts'
import { or } from './phrases.ts'

const asked = (facts: FailureFacts) => or(facts.object, 'the server')

/** Asking Azure Resource Manager. */
export const armWords = {
  'arm/forbidden': {
    title: 'Azure does not let the identity look at the server',
    summary: facts =>
      `Azure Resource Manager refused to show ${asked(facts)}: the identity lacks ${or(facts.privilege, 'a right')}`,
    likelyCause: () =>
      'The application has no role assignment on the server, its resource group or its subscription, or it was made minutes ago. Rights in the database are no rights in Azure.',
    fix: facts => [
      `Assign a role with the action ${or(facts.privilege, 'Microsoft.DBforPostgreSQL/flexibleServers/read')}; docs/azure-setup.md has one with exactly what is read.`,
      '$ az role assignment create --assignee <client id> --role "<role>" --scope <resource id of the server>',
    ],
  },
  'arm/not-found': {
    title: 'Azure does not know the server',
    summary: facts =>
      `Azure Resource Manager knows no ${asked(facts)} under ${facts.resource === undefined ? 'this resource id' : `the resource id ${facts.resource}`}`,
    likelyCause: () =>
      'Subscription, resource group or name in `resource-id` is wrong, the server was moved or deleted, or the subscription belongs to another tenant or cloud.',
    fix: () => [
      'Write what this prints:',
      '$ az postgres flexible-server show --resource-group <group> --name <server> --query id --output tsv',
    ],
  },
  'arm/token-rejected': {
    title: 'Azure Resource Manager did not accept the access token',
    summary: facts => `${or(facts.host, 'Azure Resource Manager')} did not accept the access token`,
    likelyCause: () => 'The tenant or the cloud is not the one of the subscription.',
    fix: () => ['Compare `tenant-id` and `cloud` with the subscription:', '$ az account show --query tenantId'],
  },
  'arm/throttled': {
    title: 'Azure Resource Manager is throttling',
    summary: facts => `Azure Resource Manager answered "too many requests" for ${asked(facts)}`,
    likelyCause: () => 'Too much is asked of the subscription at once, by this identity or in all.',
    fix: () => ['Run the job again later, or fewer of them at once.'],
  },
  'arm/busy': {
    title: 'The server is busy with another operation',
    summary: facts => `Azure is changing ${asked(facts)} already`,
    likelyCause: () =>
      'Azure works on one change of a server at a time: an update, a restart, maintenance, another run.',
    fix: () => ['Run the job again when the operation has ended.'],
  },
  'arm/unavailable': {
    title: 'Azure Resource Manager did not answer',
    summary: facts => `${or(facts.host, 'Azure Resource Manager')} did not answer for ${asked(facts)}`,
    likelyCause: () => 'An outage, a proxy or a firewall between the runner and Azure, or a wrong `cloud`.',
    fix: facts => [
      `Check that the runner reaches https://${or(facts.host, 'management.azure.com')}, then run the job again.`,
    ],
  },
  'arm/refused': {
    title: 'Azure Resource Manager refused the request',
    summary: facts => `Azure Resource Manager refused the request for ${asked(facts)}`,
    likelyCause: () => 'Its own words are below.',
    fix: () => ['Mend what Azure names, then run the job again.'],
  },
} as const satisfies Record<string, FailureWords>
