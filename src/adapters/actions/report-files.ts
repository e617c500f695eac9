import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { ReportFiles } from '../../ports.ts'

/** The folder is relative to the workspace, or absolute: artifacts are often downloaded beside it. */
export function reportFiles(workspace: string): ReportFiles {
  return {
    find: (folder, name) => {
      const root = resolve(workspace, folder)
      if (!lstatSync(root, { throwIfNoEntry: false })?.isDirectory()) return undefined
      return readdirSync(root, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() && entry.name === name)
        .map(entry => join(entry.parentPath, entry.name))
        .sort()
        .map(path => ({ path: relative(root, path).replaceAll('\\', '/'), bytes: lstatSync(path).size }))
    },
    read: (folder, path) => readFileSync(resolve(workspace, folder, path), 'utf8'),
  }
}
