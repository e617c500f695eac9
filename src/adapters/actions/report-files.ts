import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ReportFiles } from '../../ports.ts'

/** Paths are relative to the workspace, or absolute: artifacts are often downloaded beside it. */
export function reportFiles(workspace: string): ReportFiles {
  return {
    find: (folder, name) => {
      const root = resolve(workspace, folder)
      if (!lstatSync(root, { throwIfNoEntry: false })?.isDirectory()) return undefined
      return readdirSync(root, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() && entry.name === name)
        .map(entry => join(entry.parentPath, entry.name))
        .sort()
        .map(path => ({ path, bytes: lstatSync(path).size }))
    },
    read: path => readFileSync(path, 'utf8'),
  }
}
