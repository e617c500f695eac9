import type { ServerEvidence } from '../domain/evidence.ts'
import type { PasswordToTry } from '../domain/knock.ts'
import type { PasswordComparison } from '../domain/path-comparison.ts'
import { classifyRole } from '../domain/role.ts'
import type { Migration } from '../domain/server.ts'

/** More password roles than these prove nothing more: the mode is one for the whole server. */
const MOST = 5

/**
 * The roles whose password is tried, those first whose password the run was given: then those that the migration retires, the
 * server's own administrator, and whoever else has a password.
 */
export function passwordsToTry(
  comparisons: readonly PasswordComparison[],
  migration: readonly Migration[],
  { roles, azure }: Pick<ServerEvidence, 'roles' | 'azure'>,
): readonly PasswordToTry[] {
  const secrets = new Map(
    comparisons.flatMap(({ from, password }) => (password === undefined ? [] : [[from, password]])),
  )
  const known = roles.kind === 'observed' ? roles.value.map(classifyRole) : []
  const found = known.filter(one => one.class.kind === 'password').map(({ facts }) => facts.name)
  const administrator = azure.kind === 'observed' ? azure.value.administratorLogin : null
  const declared = migration.map(({ from }) => from)
  // What the migration names need not be on this server; what was not seen there is not tried.
  const wanted = [...secrets.keys(), ...declared, administrator, ...found]
  const names = [...new Set(wanted)].filter(name => name !== null).filter(name => found.includes(name))
  return names.slice(0, Math.max(MOST, secrets.size)).map(role => ({ role, secret: secrets.get(role) }))
}
