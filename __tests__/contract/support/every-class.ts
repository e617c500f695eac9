import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import type { FlexibleServer } from '../../../local-azure/index.ts'
import { quoteIdentifier } from '../../../src/domain/sql-text.ts'

/**
 * Fills an existing database (makeDatabase) with an object of every class that can have an owner, and hands the database
 * itself to `legacy` (makeRoles) too. The tablespace, which is the server's, is called `<database> space`.
 */
export async function makeEveryClass(server: FlexibleServer, database: string): Promise<void> {
  await server.runSql(sqlOf('every-class.sql'), database)
  if (server.major >= 15) await server.runSql(sqlOf('every-class.15.sql'), database)
  const client = await server.superuser(database)
  try {
    await client.query('set allow_in_place_tablespaces = on')
    await client.query(`create tablespace ${quoteIdentifier(`${database} space`)} owner legacy location ''`)
  } finally {
    await client.end()
  }
}

/** A temporary table of legacy's is there until the caller ends this session. */
export async function holdTemporaryTable(server: FlexibleServer, database: string): Promise<pg.Client> {
  const client = await server.superuser(database)
  await client.query('set session authorization legacy; create temporary table every_temporary (id int)')
  return client
}

function sqlOf(file: string): string {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
}
