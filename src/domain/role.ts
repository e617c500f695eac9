/** A row of `pg_roles` with its `pgaadauth` label, as read. Hashes are never among the facts. */
export interface RoleFacts {
  readonly oid: string
  readonly name: string
  readonly canLogin: boolean
  readonly superuser: boolean
  /** The text of the `pgaadauth` security label, or null. */
  readonly label: string | null
  /** What `azure_roles_authtype()` says, or null where the function or the row is missing. */
  readonly authType: string | null
}

export type Principal = 'user' | 'group' | 'service'

export type RoleClass =
  | {
      readonly kind: 'entra'
      /** Undefined when the label names no object id: the platform then resolves the role's name. */
      readonly objectId: string | undefined
      readonly principal: Principal | undefined
      readonly admin: boolean
      readonly keepsPassword: boolean
    }
  /** May log in and carries no Entra label. */
  | { readonly kind: 'password' }
  /** May not log in: the good home for ownership. */
  | { readonly kind: 'group' }
  /** The platform's own: nobody logs in to it with a customer's password. */
  | { readonly kind: 'platform' }

export interface ClassifiedRole {
  readonly facts: RoleFacts
  readonly class: RoleClass
}

/** Roles that Azure makes on every server: azuresu and its older name, the restricted admin group, replication. */
const PLATFORM_ROLES: ReadonlySet<string> = new Set(['azuresu', 'azure_superuser', 'azure_pg_admin', 'replication'])

export interface EntraLabel {
  readonly objectId: string | undefined
  readonly principal: Principal | undefined
  readonly admin: boolean
}

/**
 * Reads `aadauth,oid=<objectId>,type=<user|group|service>[,admin][,mfa]`. Order and blanks do not matter; an object id
 * is compared in lower case, as GUIDs are. Anything without the `aadauth` flag is no Entra label.
 */
export function parseEntraLabel(label: string): EntraLabel | undefined {
  const parts = label.split(',').map(part => part.trim())
  if (!parts.some(part => part.toLowerCase() === 'aadauth')) return undefined
  const fieldOf = (key: string): string | undefined => {
    const part = parts.find(candidate => candidate.toLowerCase().startsWith(`${key}=`))
    return part === undefined ? undefined : part.slice(key.length + 1).trim()
  }
  const type = fieldOf('type')?.toLowerCase()
  return {
    objectId: fieldOf('oid')?.toLowerCase(),
    principal: type === 'user' || type === 'group' || type === 'service' ? type : undefined,
    admin: parts.some(part => part.toLowerCase() === 'admin'),
  }
}

/** The label of a principal that is no administrator, as `parseEntraLabel` reads it. */
export function labelText(objectId: string, principal: Principal): string {
  return `aadauth,oid=${objectId},type=${principal}`
}

/** Only these values prove a password: what the function prints for Entra roles is not documented. */
function hasPassword(authType: string | null): boolean {
  return authType !== null && /^(md5|scram)/i.test(authType)
}

export function classifyRole(facts: RoleFacts): ClassifiedRole {
  return { facts, class: classOf(facts) }
}

function classOf(facts: RoleFacts): RoleClass {
  if (facts.superuser || facts.name.startsWith('pg_') || PLATFORM_ROLES.has(facts.name)) return { kind: 'platform' }
  const label = facts.label === null ? undefined : parseEntraLabel(facts.label)
  if (label !== undefined) return { kind: 'entra', ...label, keepsPassword: hasPassword(facts.authType) }
  return facts.canLogin ? { kind: 'password' } : { kind: 'group' }
}
