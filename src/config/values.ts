import { didYouMean } from './did-you-mean.ts'
import { choices, complain, type Subject, shown } from './problems.ts'
import { type Entry, scalar, text, unquoted, wrongType } from './yaml-entry.ts'

/** Reads the text of an input, a header comment or a YAML value; undefined after a complaint. */
export type ReadText<T> = (value: string, subject: Subject) => T | undefined

/** Milliseconds. Below 100 ms no server answers over a network; above ten minutes a job only waits. */
const TIMEOUT_LIMITS = { least: 100, most: 600_000 } as const
const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 }
const CONCURRENCY_LIMITS = { least: 1, most: 32 } as const
/** PostgreSQL keeps 63 bytes of a name (`NAMEDATALEN` - 1) and cuts off the rest silently. */
const NAME_BYTES = 63

export function textEntry<T>(entry: Entry, example: string, read: ReadText<T>): T | undefined {
  const source = unquoted(entry)
  // To advise quotes where the text would be refused next is to be wrong twice.
  if (source !== undefined && read(source, { ...entry, problems: [] }) === undefined) return read(source, entry)
  const value = text(entry, example)
  return value === undefined ? undefined : read(value, entry)
}

export function oneOf<T extends string>(known: readonly T[]): ReadText<T> {
  return (value, subject) => {
    const found = known.find(name => name === value)
    if (found !== undefined) return found
    return complain(
      subject,
      `${subject.label} is ${shown(value)}, which is none of its values`,
      didYouMean(value, known, `Write ${choices(known)}`),
    )
  }
}

/** Strict, as GitHub reads the booleans of a workflow (YAML 1.2): `yes` and `on` are texts. */
export function readBoolean(value: string, subject: Subject): boolean | undefined {
  if (['true', 'True', 'TRUE'].includes(value)) return true
  if (['false', 'False', 'FALSE'].includes(value)) return false
  return complain(subject, `${subject.label} is ${shown(value)}, which is no boolean`, 'Write `true` or `false`')
}

/** `500ms`, `30s`, `2m`, or a bare number of seconds, as milliseconds: 100 ms to 10 minutes. */
export function readDuration(value: string, subject: Subject): number | undefined {
  const [, amount, unit = 's'] = /^(\d+(?:\.\d+)?) ?(ms|s|m)?$/.exec(value.trim()) ?? []
  const example = 'Write a number with a unit, such as `500ms`, `30s` or `2m`'
  if (amount === undefined)
    return complain(subject, `${subject.label} is ${shown(value)}, which is no duration`, example)
  const ms = Math.round(Number(amount) * (UNITS[unit] ?? 1000))
  if (ms >= TIMEOUT_LIMITS.least && ms <= TIMEOUT_LIMITS.most) return ms
  return complain(subject, `${subject.label} is ${shown(value)}, which is outside 100 ms to 10 minutes`, example)
}

/** A duration in YAML: text with a unit, or a number of seconds. */
export function durationEntry(entry: Entry): number | undefined {
  const example = 'a number with a unit, such as `30s`'
  const found = scalar(entry, 'a duration', example)
  if (found === undefined) return undefined
  if (typeof found.value === 'string') return textEntry(entry, example, readDuration)
  return typeof found.value === 'number' ? readDuration(found.source, entry) : wrongType(entry, 'a duration', example)
}

/** Sessions at once: a whole number, 1 to 32. */
export function readConcurrency(value: string, subject: Subject): number | undefined {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
  if (number >= CONCURRENCY_LIMITS.least && number <= CONCURRENCY_LIMITS.most) return number
  return complain(
    subject,
    `${subject.label} is ${shown(value)}, which is no whole number from 1 to 32`,
    'Write a number such as `4`',
  )
}

export function concurrencyEntry(entry: Entry): number | undefined {
  const found = scalar(entry, 'a whole number', '`4`')
  if (found === undefined) return undefined
  return typeof found.value === 'number'
    ? readConcurrency(found.source, entry)
    : wrongType(entry, 'a whole number', 'a number such as `4`, without quotes')
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const DOMAIN = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i

/** An application (client) id. What was given instead is not repeated: a client secret is easily pasted here. */
export function readClientId(value: string, subject: Subject): string | undefined {
  if (GUID.test(value)) return value
  return complain(
    subject,
    `${subject.label} is not a GUID`,
    'Write the application (client) id of the app registration or managed identity, such as `00000000-0000-0000-0000-000000000000`: not its name, object id or secret',
  )
}

/** A subscription id. The client library takes nothing but a GUID. */
export function readSubscriptionId(value: string, subject: Subject): string | undefined {
  if (GUID.test(value)) return value.toLowerCase()
  return complain(
    subject,
    `${subject.label} is not a GUID`,
    'Write the id of the subscription and not its name: az account show --query id --output tsv',
  )
}

/** The object id of a principal. Like a client id, what was given instead is not repeated. */
export function readObjectId(value: string, subject: Subject): string | undefined {
  if (GUID.test(value)) return value.toLowerCase()
  return complain(
    subject,
    `${subject.label} is not a GUID`,
    'Write the object id of the user, the group, or the service principal (Enterprise application): not the client id, nor the object id of the app registration',
  )
}

/** A tenant id, or a domain name of the tenant. */
export function readTenantId(value: string, subject: Subject): string | undefined {
  if (GUID.test(value) || DOMAIN.test(value)) return value
  return complain(
    subject,
    `${subject.label} is neither a GUID nor a domain name`,
    'Write the tenant id, such as `00000000-0000-0000-0000-000000000000`, or a domain such as `contoso.onmicrosoft.com`',
  )
}

/** The name of a role, database or other PostgreSQL object: 1 to 63 bytes of UTF-8, without NUL. */
export function readName(value: string, subject: Subject): string | undefined {
  const bytes = new TextEncoder().encode(value).length
  if (value.includes('\0')) return complain(subject, `${subject.label} holds a NUL character`, 'Remove it')
  if (bytes === 0) return complain(subject, `${subject.label} is empty`, 'Write the name as PostgreSQL has it')
  if (bytes <= NAME_BYTES) return value
  return complain(
    subject,
    `${subject.label} is ${shown(value)}, which is ${bytes} bytes long, where PostgreSQL keeps ${NAME_BYTES}`,
    'Write the name as PostgreSQL has it',
  )
}

/** Names for people: one line of 1 to 200 characters. */
export function readTitle(value: string, subject: Subject): string | undefined {
  const length = [...value].length
  if (/[\p{Cc}\u2028\u2029]/u.test(value)) return complain(subject, `${subject.label} must be one line`, 'Shorten it')
  return length <= 200
    ? value
    : complain(subject, `${subject.label} is ${length} characters long, and may have 200`, 'Shorten it')
}

/** A path of the workspace, as it is: one line without NUL. */
export function readPath(value: string, subject: Subject): string | undefined {
  if (!/[\p{Cc}\u2028\u2029]/u.test(value)) return value
  return complain(
    subject,
    `${subject.label} is ${shown(value)}, which is no path`,
    'Write one line, with `/` between folders',
  )
}

/** Parts separated by commas or line breaks, without the empty ones. */
export function splitList(value: string): readonly string[] {
  return value
    .split(/[,\r\n]+/)
    .map(part => part.trim())
    .filter(part => part !== '')
}

/** Complains about each value that appears before it in the list. */
export function reportTwice<T>(values: readonly T[], key: (value: T) => string, report: (value: T) => void): void {
  const seen = new Set<string>()
  for (const value of values) {
    if (seen.has(key(value))) report(value)
    seen.add(key(value))
  }
}
