import { randomBytes } from 'node:crypto'
import {
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Account } from './guarded-process.ts'

const HOUR_MS = 3_600_000

/**
 * A folder that is built once per machine and then only read. It is built aside and moved into place, so that a half-built
 * one is never seen; the marker, written last, counts the files, because cleaners of temporary folders take files one by one.
 */
export async function cachedFolder(
  name: string,
  account: Account,
  build: (content: string) => Promise<void>,
): Promise<string> {
  const root = cacheRoot()
  const finished = join(root, name)
  if (isComplete(finished)) return join(finished, 'content')
  const draft = join(root, `building-${randomBytes(6).toString('hex')}`)
  try {
    const content = join(draft, 'content')
    mkdirSync(content, { recursive: true, mode: 0o755 })
    if (account.uid !== undefined && account.gid !== undefined) chownSync(content, account.uid, account.gid)
    await build(content)
    writeFileSync(join(draft, 'complete'), String(countFiles(content)))
    moveIntoPlace(draft, finished)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return join(finished, 'content')
}

/** Whatever stands in a shared temporary folder may have been planted there: only a folder of this user's own is used. */
function cacheRoot(): string {
  const uid = process.getuid?.() ?? 0
  const root = join(tmpdir(), `postgres-entra-gate-${uid}`)
  mkdirSync(root, { recursive: true, mode: 0o755 })
  const found = lstatSync(root)
  const ours = found.isDirectory() && found.uid === uid && (found.mode & 0o022) === 0
  if (!ours) throw new Error(`${root} is not a folder that only this user can write to: remove it, or set TMPDIR`)
  sweepDrafts(root)
  return root
}

/** A process that was killed while it built leaves its draft behind. */
function sweepDrafts(root: string): void {
  for (const entry of readdirSync(root)) {
    if (!entry.startsWith('building-')) continue
    const age = Date.now() - (statSync(join(root, entry), { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > HOUR_MS) rmSync(join(root, entry), { recursive: true, force: true })
  }
}

function isComplete(folder: string): boolean {
  try {
    return readFileSync(join(folder, 'complete'), 'utf8') === String(countFiles(join(folder, 'content')))
  } catch {
    return false
  }
}

/** Two processes may build the same folder at once: the first to arrive wins, and an incomplete one is pushed aside. */
function moveIntoPlace(draft: string, finished: string): void {
  try {
    renameSync(draft, finished)
  } catch (error) {
    if (isComplete(finished)) return
    const broken = `${draft}-replaced`
    renameSync(finished, broken)
    renameSync(draft, finished)
    rmSync(broken, { recursive: true, force: true })
    if (!isComplete(finished)) throw error
  }
}

function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true }).length
}
