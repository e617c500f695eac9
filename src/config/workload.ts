import { isScalar } from 'yaml'
import type { WorkloadWish } from '../domain/workload.ts'
import { childKeys } from './keys.ts'
import { complain, type Subject, shown } from './problems.ts'
import { textEntry } from './values.ts'
import { boolean, type Entry, fields, isMapping, scalar, wrongType } from './yaml-entry.ts'

const DAY_MS = 86_400_000
/** Of a hundred calls two may stay unproven, and the statistics should be a week old: long enough for what runs weekly. */
const DEFAULTS: WorkloadWish = { unproven: 2, minAgeMs: 7 * DAY_MS, reveal: false }
const EXAMPLE = '`true`, or a mapping such as `{ unproven: 2 % }`'

/** Whether the statements that the application has run are planned as its successor. It reads their texts, so it is asked for by name. */
export function readWorkload(entry: Entry | undefined): WorkloadWish | undefined {
  if (entry === undefined) return undefined
  if (!isMapping(entry)) {
    const { node } = entry
    if (isScalar(node) && typeof node.value === 'boolean') return node.value ? DEFAULTS : undefined
    return wrongType(entry, '`true`, `false` or a mapping', EXAMPLE)
  }
  const found = fields(entry, childKeys('workload'), EXAMPLE)
  if (found === undefined) return undefined
  return {
    unproven: (found.unproven && percentEntry(found.unproven)) ?? DEFAULTS.unproven,
    minAgeMs: (found['min-age'] && textEntry(found['min-age'], '`7d`', readAge)) ?? DEFAULTS.minAgeMs,
    reveal: (found.reveal && boolean(found.reveal)) ?? DEFAULTS.reveal,
  }
}

/** `2 %`, or the number alone. */
function percentEntry(entry: Entry): number | undefined {
  const found = scalar(entry, 'a percentage', '`2 %`')
  if (found === undefined) return undefined
  const [, amount] = /^(\d{1,3}(?:\.\d+)?) ?%?$/.exec(found.source.trim()) ?? []
  const percent = Number(amount)
  if (amount !== undefined && percent <= 100) return percent
  return complain(
    entry,
    `${entry.label} is ${shown(found.source)}, which is no percentage`,
    'Write a number from 0 to 100, such as `2 %`',
  )
}

function readAge(value: string, subject: Subject): number | undefined {
  const [, amount, unit] = /^(\d{1,4}) ?(d|h)$/.exec(value.trim()) ?? []
  if (amount !== undefined) return Number(amount) * (unit === 'd' ? DAY_MS : 3_600_000)
  return complain(
    subject,
    `${subject.label} is ${shown(value)}, which is no number of days or hours`,
    'Write whole days or hours, such as `7d` or `36h`',
  )
}
