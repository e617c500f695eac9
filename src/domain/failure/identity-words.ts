import type { FailureFacts, FailureWords } from './facts.ts'
import { federatedCredentialCommands, or } from './phrases.ts'

const presented = (facts: FailureFacts): readonly string[] => [
  'The ID token of this job carries:',
  `  iss  ${or(facts.issuer, '<issuer>')}`,
  `  sub  ${or(facts.subject, '<subject>')}`,
  `  aud  ${or(facts.audience, '<audience>')}`,
]

/** Getting an identity: GitHub's ID token, and Entra's answer to it. */
export const identityWords = {
  'id-token/permission-missing': {
    title: 'The job may not ask for an ID token',
    summary: () =>
      'GitHub offers this job no ID token: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not both set',
    likelyCause: () =>
      'The job lacks `permissions: id-token: write`. Naming any permission sets all others to none, so `contents: read` is needed beside it.',
    fix: () => ['Add to the job:', '  permissions:', '    id-token: write', '    contents: read'],
  },
  'id-token/fork-pull-request': {
    title: 'A pull request from a fork has no identity',
    summary: facts =>
      `This run is for a pull request from a fork (${or(facts.repository, '<fork>')}): GitHub gives it no ID token`,
    likelyCause: () => 'GitHub withholds ID tokens from forks by design. Nothing was looked at, so nothing is claimed.',
    fix: () => ['Nothing to mend here. Run the check again on a branch of this repository before you rely on it.'],
  },
  'id-token/request-failed': {
    title: "GitHub's ID token endpoint did not answer",
    summary: () => 'GitHub did not issue an ID token',
    likelyCause: () => "GitHub's token service refused the request, or could not be reached from this runner.",
    fix: () => [
      'Run the job again.',
      'On a self-hosted runner: allow outbound HTTPS to *.actions.githubusercontent.com.',
    ],
  },
  'entra/subject-mismatch': {
    title: 'No federated credential matches the subject',
    summary: facts =>
      `Entra has no federated credential of application ${or(facts.clientId, '<client-id>')} for the subject that this job presents`,
    likelyCause: () =>
      'The match is exact and case-sensitive. Usual differences: branch, tag, environment or `pull_request` (underscore) as context, the older subject form against the one with numeric ids, or a credential made minutes ago that has not spread yet.',
    fix: facts => [
      ...presented(facts),
      'Create the federated credential for exactly that subject:',
      ...federatedCredentialCommands(facts, facts.subject),
      ...(facts.otherSubject === undefined
        ? []
        : [
            'Repositories differ in whether GitHub writes numeric ids into the subject. Should this repository change form, it will present:',
            ...federatedCredentialCommands(facts, facts.otherSubject, 'github-postgres-entra-gate-2'),
          ]),
    ],
  },
  'entra/issuer-mismatch': {
    title: 'No federated credential matches the issuer',
    summary: facts =>
      `Entra has no federated credential of application ${or(facts.clientId, '<client-id>')} for the issuer ${or(facts.issuer, '<issuer>')}`,
    likelyCause: () =>
      'GitHub Enterprise Server, GHE.com and enterprises with a slug in the issuer present another issuer than github.com.',
    fix: facts => [
      ...presented(facts),
      'Create the federated credential for exactly that issuer:',
      ...federatedCredentialCommands(facts, facts.subject),
    ],
  },
  'entra/audience-mismatch': {
    title: 'No federated credential matches the audience',
    summary: facts =>
      `Entra has no federated credential of application ${or(facts.clientId, '<client-id>')} for the audience ${or(facts.audience, '<audience>')}`,
    likelyCause: () =>
      'Each Azure cloud has its own audience; the one stored in the federated credential must equal the one that the job asks for.',
    fix: facts => [
      ...presented(facts),
      'Set `cloud` to the cloud of the tenant, or create the credential for that audience:',
      ...federatedCredentialCommands(facts, facts.subject),
    ],
  },
  'entra/tenant-not-found': {
    title: 'Entra does not know the tenant',
    summary: facts =>
      `Entra at ${or(facts.authority, '<authority>')} does not know the tenant ${or(facts.tenantId, '<tenant-id>')}`,
    likelyCause: () => '`tenant-id` is mistyped, or the tenant lives in another cloud.',
    fix: () => ['Compare `tenant-id` with:', '$ az account show --query tenantId --output tsv'],
  },
  'entra/client-not-found': {
    title: 'Entra does not know the application',
    summary: facts =>
      `The tenant ${or(facts.tenantId, '<tenant-id>')} has no application ${or(facts.clientId, '<client-id>')}`,
    likelyCause: () =>
      '`client-id` is an object id instead of the application (client) id, or `tenant-id` names another tenant.',
    fix: facts => [
      'Look the application up; `client-id` is its appId:',
      `$ az ad app show --id ${or(facts.clientId, '<client-id>')} --query "{appId:appId, name:displayName}"`,
    ],
  },
  'entra/wrong-cloud': {
    title: 'Tenant, scope and cloud do not belong together',
    summary: facts =>
      `The tenant ${or(facts.tenantId, '<tenant-id>')} does not offer ${or(facts.scope, '<scope>')} at ${or(facts.authority, '<authority>')}`,
    likelyCause: () =>
      'The tenant belongs to a national cloud, or the scope is the one of another cloud. A custom `cloud` takes every endpoint that it leaves out from AzureCloud.',
    fix: () => [
      'In a custom `cloud`, give the key that the scope comes from: `postgres-scope`, `resource-manager` or `log-analytics`. Otherwise:',
      'Set `cloud` to AzureCloud, AzureUSGovernment or AzureChinaCloud, as this says:',
      '$ az cloud show --query name --output tsv',
    ],
  },
  'entra/assertion-expired': {
    title: 'The ID token was outside its validity when Entra saw it',
    summary: () => "Entra found the job's ID token expired or not yet valid",
    likelyCause: () =>
      "GitHub's ID token lives about five minutes. The runner's clock is off, or the exchange was held up for that long.",
    fix: () => [
      'Compare the clock of the (self-hosted) runner with a time server:',
      '$ date --utc',
      'Run the job again.',
    ],
  },
  'entra/assertion-invalid': {
    title: 'Entra could not verify the ID token',
    summary: () => "Entra refused the signature or form of the job's ID token",
    likelyCause: () =>
      'The issuer cannot be reached by Entra, or something between GitHub and Entra altered the token.',
    fix: facts => [...presented(facts), 'Entra must reach the keys of that issuer over the public internet.'],
  },
  'entra/application-disabled': {
    title: 'The application is disabled',
    summary: facts => `The application ${or(facts.clientId, '<client-id>')} is disabled in the tenant`,
    likelyCause: () => 'An administrator switched its service principal off.',
    fix: facts => [
      'Ask an Entra administrator, or:',
      `$ az ad sp update --id ${or(facts.clientId, '<client-id>')} --set accountEnabled=true`,
    ],
  },
  'entra/conditional-access': {
    title: 'Conditional Access blocks the workload identity',
    summary: facts =>
      `A Conditional Access policy of the tenant blocks application ${or(facts.clientId, '<client-id>')}`,
    likelyCause: () =>
      'Policies for workload identities often allow named locations only; hosted runners have changing addresses.',
    fix: () => [
      'Let an Entra administrator look at the sign-in log of the service principal, or use a runner in an allowed location.',
    ],
  },
  'entra/refused': {
    title: 'Entra refused the exchange',
    summary: facts => `Entra refused an access token for application ${or(facts.clientId, '<client-id>')}`,
    likelyCause: () => "Entra's own words stand below; its AADSTS number leads to Microsoft's explanation.",
    fix: () => ['Look the AADSTS number up at https://login.microsoftonline.com/error'],
  },
  'entra/unavailable': {
    title: 'Entra did not answer',
    summary: facts => `Entra at ${or(facts.authority, '<authority>')} gave no access token`,
    likelyCause: () => 'A passing fault at Entra, or the runner cannot reach it (proxy, firewall, DNS).',
    fix: facts => [
      'Run the job again.',
      `On a self-hosted runner: allow outbound HTTPS to ${or(facts.authority, '<authority>')}`,
    ],
  },
  'entra/unexpected-token': {
    title: 'The access token names no object id',
    summary: facts =>
      `The access token that Entra issued for ${or(facts.scope, '<scope>')} names no object id (\`oid\`)`,
    likelyCause: () => 'A custom cloud names a `postgres-scope` that its tenant maps to another resource.',
    fix: () => ['Correct `cloud: postgres-scope` in the config file.'],
  },
} as const satisfies Record<string, FailureWords>
