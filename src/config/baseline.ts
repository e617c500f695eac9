import type { ConfigFiles } from './config.ts'
import { complain, type Problems, type Subject, shown } from './problems.ts'
import { readPath, textEntry } from './values.ts'
import { parseYaml } from './yaml-document.ts'
import { type Entry, fields, itemsOrNone, scalar, text } from './yaml-entry.ts'

const SHAPE = '`{ "version": 1, "fingerprints": ["…"] }`'

/** The fingerprints of the baseline file: JSON with a version and a list. */
export function readBaseline(entry: Entry | undefined, files: ConfigFiles): ReadonlySet<string> {
  const path = entry && textEntry(entry, 'the path of the baseline file', readPath)
  if (entry === undefined || path === undefined) return new Set()
  const content = files.read(path)
  if (content !== undefined) return new Set(fingerprints(content, path, entry.problems))
  complain(entry, `There is no baseline file ${shown(path)}`, `Create it with ${SHAPE}, or remove the key`)
  return new Set()
}

function fingerprints(content: string, path: string, problems: Problems): readonly string[] {
  const clean = content.replace(/^\uFEFF/, '')
  const parsed = parseJson(clean, { label: shown(path), location: { path, line: 1 }, problems })
  if (parsed === undefined) return []
  const known = shapeOf(parsed.value)
  if (known !== undefined) return known
  reportShape(clean, path, problems)
  return []
}

function parseJson(content: string, subject: Subject): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(content) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const at = /line (\d+) column (\d+)/.exec(message)
    const path = subject.location?.path ?? ''
    const line = content.trimEnd().split('\n').length
    const location = at === null ? { path, line } : { path, line: Number(at[1]), column: Number(at[2]) }
    // The engine's own words quote the file; the place says as much.
    return complain(
      { ...subject, location },
      `${subject.label} is not JSON from here on`,
      `The file has the form ${SHAPE}`,
    )
  }
}

/** The fast way for a file that is right: places are only needed when something is wrong. */
function shapeOf(value: unknown): readonly string[] | undefined {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return undefined
  if (!('version' in value) || value.version !== 1 || !('fingerprints' in value)) return undefined
  const { fingerprints: list } = value
  return Array.isArray(list) && list.every(item => typeof item === 'string' && item.trim() !== '') ? list : undefined
}

/** JSON is YAML, and the YAML reader knows lines. */
function reportShape(content: string, path: string, problems: Problems): void {
  const before = problems.length
  const root = parseYaml(content, { path, line: 1, column: 1 }, shown(path), problems)
  const found = root && fields(root, ['version', 'fingerprints'], SHAPE)
  if (found !== undefined && root !== undefined) {
    for (const key of ['version', 'fingerprints']) {
      if (found[key] === undefined) complain(root, `${root.label} has no \`${key}\``, `The file has the form ${SHAPE}`)
    }
    const version = found.version && scalar(found.version, 'the number 1', '`1`')
    if (found.version !== undefined && version !== undefined && version.value !== 1)
      complain(found.version, `The version of ${root.label} is not 1`, 'Write `"version": 1`')
    const list = found.fingerprints && itemsOrNone(found.fingerprints, 'a list of texts')
    for (const item of list ?? []) text(item, 'a fingerprint')
  }
  if (problems.length === before)
    complain(
      { label: '', location: { path, line: 1 }, problems },
      `${shown(path)} is no baseline`,
      `The file has the form ${SHAPE}`,
    )
}
