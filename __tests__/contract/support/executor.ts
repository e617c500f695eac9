import type { FlexibleServer, Row } from '../../../local-azure/index.ts'
import { quoteIdentifier } from '../../../src/domain/sql-text.ts'
import { MIGRATION } from './scene.ts'

let made = 0

/**
 * A Microsoft Entra administrator, no superuser, who may hand the roles of the cases on, and no more. `entra` is false for
 * a role with the same rights and no label.
 */
export async function makeExecutor(server: FlexibleServer, name: string, { entra = true } = {}): Promise<void> {
  made += 1
  const objectId = `6f1d6a52-8c1a-4b5e-9d38-2a7d90${String(made).padStart(6, '0')}`
  if (entra) await server.createEntraRole({ name, objectId, type: 'group', admin: true })
  else await server.runSql(`create role ${quoteIdentifier(name)} login createdb createrole`)
  if (server.major < 16) return
  const managed = MIGRATION.flatMap(({ from, to }) => [from, to]).map(quoteIdentifier)
  await server.runSql(
    `grant ${managed.join(', ')} to ${quoteIdentifier(name)} with admin true, inherit false, set false`,
  )
}

/** Sends a file whole, as a driver does, in a session of the given role; the warnings that came back. */
export async function runFile(
  server: FlexibleServer,
  database: string,
  as: string,
  text: string,
): Promise<{ readonly warnings: readonly string[]; readonly rows: readonly Row[] }> {
  const client = await server.superuser(database)
  const warnings: string[] = []
  client.on('notice', notice => {
    if (notice.severity === 'WARNING') warnings.push(notice.message ?? '')
  })
  try {
    await client.query(`set session authorization ${quoteIdentifier(as)}`)
    const results: unknown = await client.query(text)
    const all = (Array.isArray(results) ? results : [results]) as readonly { readonly rows: readonly Row[] }[]
    return { warnings, rows: all.flatMap(({ rows }) => rows) }
  } finally {
    await client.end()
  }
}

/** The rows of preflight.sql that want attention, as `question: about`. */
export function attention(rows: readonly Row[]): readonly string[] {
  return rows
    .filter(({ state }) => ['missing', 'stop', 'stays'].includes(String(state)))
    .map(({ state, question, about }) => `${state}: ${question}: ${about}`)
}

/** Every membership with its options and grantor. */
export async function memberships(server: FlexibleServer): Promise<readonly Row[]> {
  return await server.runSql(
    `select to_jsonb(mem) - 'oid' as row from pg_catalog.pg_auth_members mem order by mem.roleid, mem.member, mem.grantor`,
  )
}
