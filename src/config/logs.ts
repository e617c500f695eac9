import { isScalar } from 'yaml'
import { isNonEmpty } from '../domain/non-empty.ts'
import type { DeclaredServer } from '../domain/server.ts'
import type { LogsWish } from './config.ts'
import { childKeys } from './keys.ts'
import { complain, type Subject, shown } from './problems.ts'
import { textEntry } from './values.ts'
import { type Entry, fields, isMapping, wrongType } from './yaml-entry.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const DEFAULT_WINDOW_MS = 7 * DAY_MS
/** Shorter than an hour says nothing where lines come minutes late; beyond 90 days few workspaces keep what can be asked. */
const LEAST_MS = HOUR_MS
const MOST_MS = 90 * DAY_MS
const EXAMPLE = '`true`, or a mapping such as `{ window: 7d }`'

/**
 * Whether Log Analytics is asked who logged in. It is asked by name: it takes a right in Azure and a diagnostic setting, and
 * where it is asked and has no answer that is a gap.
 */
export function readLogs(entry: Entry | undefined, servers: readonly DeclaredServer[]): LogsWish | undefined {
  if (entry === undefined) return undefined
  const wish = logsEntry(entry)
  if (wish === undefined) return undefined
  const unknown = servers.filter(({ resource }) => resource === undefined).map(({ name }) => name)
  if (isNonEmpty(unknown))
    complain(
      entry,
      `\`logs\` asks Azure about ${unknown.map(shown).join(', ')}, of which no resource id is given`,
      'Add `resource-id` to the server under `servers`: `az postgres flexible-server show … --query id` prints it',
    )
  return wish
}

function logsEntry(entry: Entry): LogsWish | undefined {
  if (!isMapping(entry)) {
    const { node } = entry
    if (isScalar(node) && typeof node.value === 'boolean')
      return node.value ? { windowMs: DEFAULT_WINDOW_MS } : undefined
    return wrongType(entry, '`true`, `false` or a mapping', EXAMPLE)
  }
  const found = fields(entry, childKeys('logs'), EXAMPLE)
  if (found === undefined) return undefined
  const window = found.window && textEntry(found.window, '`7d`', readWindow)
  return { windowMs: window ?? DEFAULT_WINDOW_MS }
}

/** `7d`, `36h`. */
function readWindow(value: string, subject: Subject): number | undefined {
  const [, amount, unit] = /^(\d{1,4}) ?(d|h)$/.exec(value.trim()) ?? []
  const ms = Number(amount) * (unit === 'd' ? DAY_MS : HOUR_MS)
  if (amount !== undefined && ms >= LEAST_MS && ms <= MOST_MS) return ms
  const wrong = amount === undefined ? 'is no number of days or hours' : 'is outside 1 hour to 90 days'
  return complain(
    subject,
    `${subject.label} is ${shown(value)}, which ${wrong}`,
    'Write whole days or hours, such as `7d` or `36h`',
  )
}
