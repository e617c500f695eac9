import { createHash } from 'node:crypto'
import { appendFileSync, closeSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cachedFolder } from './cached-folder.ts'
import { runTool } from './guarded-process.ts'
import type { PostgresBinaries } from './postgres-binaries.ts'
import { launchPostgres, type RunningPostgres } from './postgres-process.ts'

const DRESS = join(import.meta.dirname, 'dress')

const SETTINGS = `
# Nothing here outlives the process that started it.
fsync = off
full_page_writes = off
synchronous_commit = off
shared_buffers = 32MB
max_connections = 100
max_locks_per_transaction = 256
# As Azure sets them, where the difference shows.
password_encryption = 'scram-sha-256'
wal_level = logical
log_connections = on
log_disconnections = on
log_line_prefix = '%t-%c-'
`

/** The front door comes in through the private socket after it has verified an access token; SCRAM is spoken on loopback. */
const ACCESS_RULES = `
local all         all              trust
local replication all              trust
host  all         all 127.0.0.1/32 scram-sha-256
host  replication all 127.0.0.1/32 scram-sha-256
`

/** A data folder dressed like Azure's. Made once per machine: it is copied for every server. */
export function postgresTemplate(binaries: PostgresBinaries): Promise<string> {
  return cachedFolder(`data-${binaries.version}-${recipeHash()}`, binaries.account, async data => {
    await initialise(binaries, data)
    const logFile = `${data}.log`
    const log = openSync(logFile, 'w+')
    try {
      const server = await launchPostgres(binaries, { data, sockets: data, log, scrap: '' })
      try {
        await dress(server)
      } finally {
        await server.process.stop('INT')
      }
    } finally {
      closeSync(log)
    }
    rmSync(logFile)
  })
}

async function initialise({ initdb, account }: PostgresBinaries, data: string): Promise<void> {
  const options = [
    '-U',
    'azuresu',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '--lc-messages=C',
    '--wal-segsize=1',
    '--no-sync',
  ]
  await runTool(initdb, ['-D', data, ...options], account)
  appendFileSync(join(data, 'postgresql.conf'), SETTINGS)
  writeFileSync(join(data, 'pg_hba.conf'), ACCESS_RULES)
}

async function dress(server: RunningPostgres): Promise<void> {
  await run(server, 'postgres', dressFile('roles.sql'))
  // None of these may stand in a transaction with others.
  await run(
    server,
    'postgres',
    'set allow_in_place_tablespaces = on',
    `create tablespace temptblspace owner azure_pg_admin location ''`,
  )
  await run(server, 'postgres', 'alter database template0 allow_connections true')
  for (const database of ['template0', 'template1', 'postgres'])
    await run(server, database, dressFile('every-database.sql'), dressFile('security-label.sql'))
  await run(server, 'postgres', 'alter database template0 allow_connections false')
  await run(
    server,
    'postgres',
    'create database azure_maintenance',
    'revoke connect, temporary on database azure_maintenance from public',
  )
  await run(server, 'postgres', 'create database azure_sys')
  await run(server, 'azure_sys', dressFile('azure-sys.sql'))
  await run(server, 'postgres', dressFile('authtype.sql'), dressFile('pgaadauth.sql'))
}

async function run(server: RunningPostgres, database: string, ...statements: readonly string[]): Promise<void> {
  const client = await server.connect('azuresu', database)
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

function dressFile(name: string): string {
  return readFileSync(join(DRESS, name), 'utf8')
}

/** Changes with everything that the template is made of, this file included. */
function recipeHash(): string {
  const hash = createHash('sha256').update(readFileSync(import.meta.filename))
  for (const name of readdirSync(DRESS).sort()) hash.update(name).update(dressFile(name))
  return hash.digest('hex').slice(0, 16)
}
