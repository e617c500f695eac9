import { parseResourceId } from '../resource-id.ts'
import { quoteIdentifier, quoteLiteral } from '../sql-text.ts'
import type { FailureFacts } from './facts.ts'

export function or(value: string | undefined, placeholder: string): string {
  return value ?? placeholder
}

export function at(facts: FailureFacts): string {
  return `${or(facts.host, '<host>')}:${facts.port ?? 5432}`
}

export function asRole(facts: FailureFacts): string {
  return `"${or(facts.role, '<role>')}"`
}

/** How the Azure CLI is told which server, where the resource id says so. A name in Azure holds nothing that a shell reads, but parentheses. */
function serverArguments({ resource }: FailureFacts): string {
  const id = resource === undefined ? undefined : parseResourceId(resource)
  if (id === undefined) return '--resource-group <resource-group> --server-name <server>'
  return `--subscription ${id.subscriptionId} --resource-group ${shellWord(id.resourceGroup)} --server-name ${shellWord(id.name)}`
}

/** How a runner that the firewall turned away gets in. */
export function admitRunner(facts: FailureFacts): readonly string[] {
  return [
    `Let the check admit that address for the time of the job: \`open-firewall: true\`${facts.resource === undefined ? ', with the `resource-id` of the server' : ''} and the right that docs/azure-setup.md names. Or use a runner inside the network.`,
    'Or admit exactly that address yourself (a new rule may need up to five minutes):',
    `$ az postgres flexible-server firewall-rule create ${serverArguments(facts)} --name github-runner --start-ip-address ${or(facts.clientAddress, '<address>')} --end-ip-address ${or(facts.clientAddress, '<address>')}`,
    'Before version 2.86.0 the Azure CLI names the server `--name` and the rule `--rule-name`.',
  ]
}

/** A shell word in single quotes, whatever it holds. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

/**
 * The commands that make the federated credential: an application registration and a managed identity have one each.
 * `name` tells two credentials of one identity apart, where both are to be made.
 */
export function federatedCredentialCommands(
  facts: FailureFacts,
  subject: string | undefined,
  name = 'github-postgres-entra-gate',
): readonly string[] {
  const issuer = or(facts.issuer, '<issuer>')
  const wanted = or(subject, '<subject>')
  const audience = or(facts.audience, '<audience>')
  const parameters = JSON.stringify({ name, issuer, subject: wanted, audiences: [audience] })
  return [
    `$ az ad app federated-credential create --id ${or(facts.clientId, '<client-id>')} --parameters ${shellWord(parameters)}`,
    'or, for a user-assigned managed identity:',
    `$ az identity federated-credential create --resource-group <resource-group> --identity-name <identity> --name ${name} --issuer ${shellWord(issuer)} --subject ${shellWord(wanted)} --audiences ${shellWord(audience)}`,
  ]
}

/** What an Entra administrator runs in the database `postgres` to make the role that is missing. */
export function createPrincipal(facts: FailureFacts): string {
  const role = quoteLiteral(or(facts.role, '<role>'))
  const objectId = quoteLiteral(or(facts.objectId, '<object id of the service principal>'))
  return `sql> select * from pg_catalog.pgaadauth_create_principal_with_oid(${role}, ${objectId}, 'service', false, false);`
}

/** What an Entra administrator runs to map a role that exists: it keeps its objects, grants and settings. */
export function labelRole(facts: FailureFacts): string {
  const name = quoteIdentifier(or(facts.role, '<role>'))
  const objectId = or(facts.objectId, '<object id of the service principal>')
  return `sql> security label for "pgaadauth" on role ${name} is ${quoteLiteral(`aadauth,oid=${objectId},type=service`)};`
}
