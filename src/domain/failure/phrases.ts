import type { FailureFacts } from './failure.ts'

export function or(value: string | undefined, placeholder: string): string {
  return value ?? placeholder
}

export function at(facts: FailureFacts): string {
  return `${or(facts.host, '<host>')}:${facts.port ?? 5432}`
}

export function asRole(facts: FailureFacts): string {
  return `"${or(facts.role, '<role>')}"`
}

/** A shell word in single quotes, whatever it holds. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

/** A SQL string literal. Backslashes stay as they are: `standard_conforming_strings` is on since PostgreSQL 9.1. */
export function sqlLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

export function federatedCredentialCommand(facts: FailureFacts, subject: string | undefined): string {
  const parameters = JSON.stringify({
    name: 'github-postgres-entra-gate',
    issuer: or(facts.issuer, '<issuer>'),
    subject: or(subject, '<subject>'),
    audiences: [or(facts.audience, '<audience>')],
  })
  return `$ az ad app federated-credential create --id ${or(facts.clientId, '<client-id>')} --parameters ${shellWord(parameters)}`
}

/** What an Entra administrator runs in the database `postgres` to make the role that is missing. */
export function createPrincipal(facts: FailureFacts): string {
  const role = sqlLiteral(or(facts.role, '<role>'))
  const objectId = sqlLiteral(or(facts.objectId, '<object id of the service principal>'))
  return `sql> select * from pg_catalog.pgaadauth_create_principal_with_oid(${role}, ${objectId}, 'service', false, false);`
}

/** What an Entra administrator runs to map a role that exists: it keeps its objects, grants and settings. */
export function labelRole(facts: FailureFacts): string {
  const name = `"${or(facts.role, '<role>').replaceAll('"', '""')}"`
  const objectId = or(facts.objectId, '<object id of the service principal>')
  return `sql> security label for "pgaadauth" on role ${name} is ${sqlLiteral(`aadauth,oid=${objectId},type=service`)};`
}
