import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import type { FlexibleServer } from '../../../local-azure/index.ts'
import type { RuleRow } from '../../../src/domain/evidence.ts'

/** One question to PostgreSQL: one privilege on one object, of a role and of its successor. */
export interface Probe {
  readonly from: string
  readonly to: string
  readonly type: string
  readonly identity: string
  readonly schema: string | null
  readonly privilege: string
  /** Asked WITH GRANT OPTION. */
  readonly grantable: boolean
  readonly old_has: boolean
  readonly old_usage: boolean
  readonly new_has: boolean
  readonly new_usage: boolean
  readonly new_owns: boolean
  readonly old_works_as_owner: boolean
  readonly new_works_as_owner: boolean
  readonly handed_over: boolean
}

const TRUTH = readFileSync(join(import.meta.dirname, 'parity-truth.sql'), 'utf8')
const SHAKE = readFileSync(join(import.meta.dirname, 'parity-shake.sql'), 'utf8')

/** Gives the roles of a scene privileges and memberships at random: the same for the same seed. */
export async function shake(client: Client, seed: number, roles: readonly string[]): Promise<void> {
  const settings = { 'parity.seed': String(Math.sin(seed)), 'parity.roles': JSON.stringify(roles) }
  for (const [name, value] of Object.entries(settings))
    await client.query('select set_config($1, $2, false)', [name, value])
  await client.query(SHAKE)
}

export async function probesOf(
  server: FlexibleServer,
  database: string,
  migration: readonly { readonly from: string; readonly to: string }[],
): Promise<readonly Probe[]> {
  const client = await server.superuser(database)
  try {
    const pairs = JSON.stringify(migration.map(({ from, to }) => [from, to]))
    return (await client.query<Probe>(TRUTH, [pairs])).rows
  } finally {
    await client.end()
  }
}

/** What the rule says, to be asked object by object. */
export function listingOf(rows: readonly RuleRow[]) {
  const listed = new Set(
    rows.flatMap(({ role, type, details: { direction, successor, privileges, grantable, owner, objects } }) =>
      owner === undefined && Array.isArray(privileges) && Array.isArray(objects)
        ? objects.flatMap(object =>
            privileges.map(privilege => key(direction, role, successor, type, object, privilege, grantable)),
          )
        : [],
    ),
  )
  return {
    size: listed.size,
    has: (direction: 'missing' | 'new', { from, to, type, identity, privilege }: Probe, grantable: boolean) =>
      listed.has(key(direction, from, to, type, identity, privilege, grantable)),
  }
}

function key(...parts: readonly unknown[]): string {
  return JSON.stringify(parts)
}

/** What it has to say by PostgreSQL's own answers: undefined where the question is not asked. */
export function truthOf(probe: Probe): 'missing' | 'new' | 'same' | undefined {
  const { old_has, old_usage, new_has, new_usage, new_owns, handed_over, grantable } = probe
  if (handed_over) return undefined
  // An owner needs no word to grant: whoever is a member works as the owner, and that is listed as such.
  if (grantable && (probe.old_works_as_owner || probe.new_works_as_owner)) return undefined
  if (old_has && old_usage && !new_has) return 'missing'
  if (new_has && new_usage && !old_has && !new_owns) return 'new'
  return 'same'
}
