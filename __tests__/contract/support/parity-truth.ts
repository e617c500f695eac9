import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import type { RuleRow } from '../../../src/domain/evidence.ts'
import type { Migration } from '../../../src/domain/server.ts'

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
  /** Whether it may look into the schema; of a parameter, whether the privilege is what it takes. */
  readonly old_usage: boolean
  readonly new_has: boolean
  readonly new_usage: boolean
  /** Whether one of the roles that it may SET ROLE to can use it. */
  readonly old_later: boolean
  /** As it is, or as one of the roles that it may SET ROLE to: can use it; has it, also on paper; may look into the schema. */
  readonly new_in_some_way: boolean
  readonly new_has_on_paper: boolean
  readonly new_usage_in_some_way: boolean
  readonly new_owns: boolean
  readonly old_works_as_owner: boolean
  readonly new_works_as_owner: boolean
  readonly handed_over: boolean
}

export type Direction = 'missing' | 'missing after set role' | 'new'
export const DIRECTIONS: readonly Direction[] = ['missing', 'missing after set role', 'new']

const sqlOf = (name: string) => readFileSync(join(import.meta.dirname, `${name}.sql`), 'utf8')
const TRUTH = sqlOf('parity-truth')
const FUNCTIONS = sqlOf('parity-truth-functions')
const SHAKES = [sqlOf('parity-shake'), sqlOf('parity-shake-shared')]

/** Databases and tablespaces that the scenes of a server share; in place, so that no folder is needed. */
const SHARED_THINGS = [
  `create database "parity of all ""|\`" owner azure_pg_admin`,
  `set allow_in_place_tablespaces = on`,
  `create tablespace "parity ""|\`🦣" location ''`,
  `create tablespace parity location ''`,
]

export async function makeSharedThings(client: Client): Promise<void> {
  for (const statement of SHARED_THINGS) await client.query(statement)
}

/** Gives the roles of a scene privileges and memberships at random: the same for the same seed. */
export async function shake(client: Client, seed: number, roles: readonly string[]): Promise<void> {
  const settings = { 'parity.seed': String(Math.sin(seed)), 'parity.roles': JSON.stringify(roles) }
  for (const [name, value] of Object.entries(settings))
    await client.query('select set_config($1, $2, false)', [name, value])
  for (const sql of SHAKES) await client.query(sql)
}

export async function probesOf(client: Client, migration: readonly Migration[]): Promise<readonly Probe[]> {
  await client.query(FUNCTIONS)
  const pairs = JSON.stringify(migration.flatMap(one => ('to' in one ? [[one.from, one.to]] : [])))
  return (await client.query<Probe>(TRUTH, [pairs])).rows
}

const PREDEFINED = ['pg_read_all_data', 'pg_write_all_data', 'pg_maintain']

/** The same questions if nobody of the scene were a member of a predefined role; undefined where nobody is. */
export async function probesWithoutPredefined(
  client: Client,
  migration: readonly Migration[],
  roles: readonly string[],
): Promise<readonly Probe[] | undefined> {
  await client.query('begin')
  try {
    const { rows } = await client.query<{ role: string; member: string }>(
      `select roleid::regrole::text as role, member::regrole::text as member from pg_auth_members
       where pg_get_userbyid(roleid) = any ($1) and pg_get_userbyid(member) = any ($2)`,
      [PREDEFINED, roles],
    )
    if (rows.length === 0) return undefined
    for (const { role, member } of rows) await client.query(`revoke ${role} from ${member} cascade`)
    return await probesOf(client, migration)
  } finally {
    await client.query('rollback')
  }
}

export interface Listing {
  has(direction: Direction, probe: Probe, grantable: boolean): boolean
  /** How often each kind of privilege is told with a predefined role and not by the name of its object. */
  readonly summed: ReadonlyMap<string, number>
}

/** What the rules say, to be asked object by object. */
export function listingOf(rows: readonly RuleRow[]): Listing {
  const listed = new Set(
    rows.flatMap(({ role, type, details: { direction, successor, privileges, grantable, objects } }) =>
      Array.isArray(privileges) && Array.isArray(objects)
        ? objects.flatMap(object =>
            privileges.map(privilege => key(direction, role, successor, type, object, privilege, grantable)),
          )
        : [],
    ),
  )
  const summed = new Map<string, number>()
  for (const { role, details } of rows)
    for (const { type, schema, privileges, count } of broughtIn(details.brings))
      for (const privilege of privileges) {
        // The catalog's own objects are not among the questions.
        if (schema?.startsWith('pg_') || schema === 'information_schema') continue
        const kind = key(details.direction, role, details.successor, type, schema, privilege)
        summed.set(kind, (summed.get(kind) ?? 0) + count)
      }
  return {
    has: (direction, { from, to, type, identity, privilege }, grantable) =>
      listed.has(key(direction, from, to, type, identity, privilege, grantable)),
    summed,
  }
}

interface Brought {
  readonly type: string
  readonly schema: string | null
  readonly privileges: readonly string[]
  readonly count: number
}

function broughtIn(value: unknown): readonly Brought[] {
  return Array.isArray(value) ? (value as readonly Brought[]) : []
}

export function key(...parts: readonly unknown[]): string {
  return JSON.stringify(parts)
}

/** What it has to say by PostgreSQL's own answers: undefined where the question is not asked. */
export function truthOf(probe: Probe): Direction | 'same' | undefined {
  const { old_has, old_usage, new_has, new_usage, new_owns, handed_over, grantable } = probe
  if (handed_over) return undefined
  // An owner needs no word to grant: whoever is a member works as the owner, and that is listed as such.
  if (grantable && (probe.old_works_as_owner || probe.new_works_as_owner)) return undefined
  if (old_has && old_usage && !new_has) return 'missing'
  // Where the successor may look into the schema in no way, the schema is what is told.
  const reaches = probe.new_in_some_way || (probe.new_has_on_paper && !probe.new_usage_in_some_way)
  if (!(old_has && old_usage) && probe.old_later && !reaches) return 'missing after set role'
  if (new_has && new_usage && !old_has && !new_owns) return 'new'
  return 'same'
}
