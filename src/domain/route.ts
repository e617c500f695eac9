import { assertNever } from './never.ts'
import { type ClassifiedRole, labelText, type Principal } from './role.ts'
import type { Migration } from './server.ts'
import { quoteIdentifier, quoteLiteral } from './sql-text.ts'

/**
 * How a password role is retired. All that follows from it (statements of findings, remediation files, rehearsal) is of
 * the one route that is chosen here, so that no two places give different advice.
 */
export type Route =
  /** The role itself becomes the Entra principal: nothing that it owns, holds or is set to has to move. */
  | { readonly kind: 'label'; readonly objectId: string; readonly principal: Principal; readonly because: string }
  /** An Entra role takes over. */
  | { readonly kind: 'reassign'; readonly to: string; readonly because: string }
  /** A role that may not log in takes over, and Entra roles work through their membership in it. */
  | { readonly kind: 'owner-group'; readonly to: string; readonly because: string }
  /** Nobody has said what becomes of it, or what was said leads nowhere. */
  | { readonly kind: 'undecided'; readonly because: string }

export function chooseRoute(from: string, migration: readonly Migration[], roles: readonly ClassifiedRole[]): Route {
  const entry = migration.find(one => one.from === from)
  if (entry === undefined) return { kind: 'undecided', because: `\`migration\` does not name ${from}` }
  if ('label' in entry)
    return {
      kind: 'label',
      ...entry.label,
      because: `\`migration\` gives the object id of the principal that ${from} becomes, so its objects, privileges and settings stay where they are`,
    }
  const { to } = entry
  const successor = roles.find(({ facts }) => facts.name === to)
  // The statements are right as soon as the role is there; until then the files themselves refuse to run.
  if (successor === undefined)
    return { kind: 'reassign', to, because: `\`migration\` names ${to}; no such role is known yet` }
  switch (successor.class.kind) {
    case 'entra':
      return { kind: 'reassign', to, because: `\`migration\` names the Entra role ${to}` }
    case 'group':
      return {
        kind: 'owner-group',
        to,
        because: `\`migration\` names ${to}, which may not log in: its members own through it`,
      }
    case 'password':
      return {
        kind: 'undecided',
        because: `${to}, which \`migration\` names, logs in with a password itself: label it for Entra first`,
      }
    case 'platform':
      return { kind: 'undecided', because: `${to}, which \`migration\` names, is a role of the platform` }
    default:
      return assertNever(successor.class)
  }
}

/** The role that takes over, or undefined where none does: with `label` the role stays itself. */
export function successorOf(route: Route): string | undefined {
  return route.kind === 'reassign' || route.kind === 'owner-group' ? route.to : undefined
}

/**
 * Maps an existing role to an Entra principal. Only Microsoft Entra administrators may, in any database, as often as they like.
 * https://learn.microsoft.com/azure/postgresql/security/security-manage-entra-users
 */
export function labelStatement(role: string, { objectId, principal }: Extract<Route, { kind: 'label' }>): string {
  return `security label for "pgaadauth" on role ${quoteIdentifier(role)} is ${quoteLiteral(labelText(objectId, principal))};`
}

/** Makes a password role of a labelled one again. */
export function unlabelStatement(role: string): string {
  return `security label for "pgaadauth" on role ${quoteIdentifier(role)} is null;`
}
