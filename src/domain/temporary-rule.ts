/** The firewall rule that lets this job in: what it is called, for which address, and when it is left over. */

/** Of every rule that this action makes, on any server, in any run. */
const RULE_PREFIX = 'gh-entra-gate-'

/** A rule that is this old was left behind: no job of GitHub's own runners lasts longer than six hours. */
const STALE_AFTER_MS = 24 * 60 * 60_000

export interface RuleMaker {
  /** `GITHUB_RUN_ID` and `GITHUB_RUN_ATTEMPT`; anything but digits is left out. */
  readonly runId: string
  readonly attempt: string
  readonly at: Date
  /** Eight hexadecimal digits by chance: the jobs of a matrix share run, attempt and name. */
  readonly unique: string
}

/**
 * `gh-entra-gate-<run id>-<attempt>-<time>-<chance>`, at most 80 characters of letters, digits, `-`, as Azure takes them.
 * The time stands in the name because a rule has none of its own.
 * https://learn.microsoft.com/rest/api/postgresql/firewall-rules/create-or-update
 */
export function ruleName({ runId, attempt, at, unique }: RuleMaker): string {
  const time = at.toISOString().replaceAll(/\D/g, '').slice(0, 14)
  return `${RULE_PREFIX}${digits(runId)}-${digits(attempt)}-${time}-${unique}`
}

function digits(text: string): string {
  return text.replaceAll(/\D/g, '').slice(0, 20) || '0'
}

/** A rule that was made for this job; its post step takes it away. */
export interface MadeRule {
  /** The server's name in reports. */
  readonly server: string
  readonly name: string
  readonly address: string
}

export interface SeenRule {
  readonly name: string
  readonly startIpAddress: string
  readonly endIpAddress: string
}

const RULE_NAME = /^gh-entra-gate-\d{1,20}-\d{1,20}-(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)-[0-9a-f]{8}$/

/** Whether an earlier run left it behind. A rule for more than one address is nobody's of ours, whatever it is called. */
export function isStale({ name, startIpAddress, endIpAddress }: SeenRule, now: Date): boolean {
  const [, year, month, day, hour, minute, second] = RULE_NAME.exec(name) ?? []
  if (year === undefined || startIpAddress !== endIpAddress) return false
  const made = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return now.getTime() - made > STALE_AFTER_MS
}

export type AddressReading =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'refused'; readonly because: string }

const PRIVATE = 'a private address: this runner comes through a private network, where firewall rules do not apply'

/** Not to be reached from the internet, or nobody's: a rule for one of these would let in others, or no one. */
const NOT_PUBLIC: readonly (readonly [network: string, bits: number, because: string])[] = [
  ['0.0.0.0', 8, 'no address of one machine: as a rule, 0.0.0.0 admits all of Azure, other customers included'],
  ['10.0.0.0', 8, PRIVATE],
  ['100.64.0.0', 10, PRIVATE],
  ['127.0.0.0', 8, 'a loopback address'],
  ['169.254.0.0', 16, 'a link-local address'],
  ['172.16.0.0', 12, PRIVATE],
  ['192.168.0.0', 16, PRIVATE],
  ['198.18.0.0', 15, 'an address for benchmarks'],
  ['224.0.0.0', 3, 'no address of a machine'],
]

const PART = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const IPV4 = new RegExp(`^${PART}(?:\\.${PART}){3}$`)

/** The address that a server named in refusing, if a rule may be made for it: one public IPv4 address. */
export function admissibleAddress(text: string): AddressReading {
  if (text.includes(':')) return refused('an IPv6 address; the firewall of flexible servers knows IPv4 only')
  if (!IPV4.test(text)) return refused('no IPv4 address')
  const number = asNumber(text)
  const found = NOT_PUBLIC.find(([network, bits]) => {
    const size = 2 ** (32 - bits)
    return Math.floor(number / size) === Math.floor(asNumber(network) / size)
  })
  return found === undefined ? { kind: 'address', address: text } : refused(found[2])
}

function refused(because: string): AddressReading {
  return { kind: 'refused', because }
}

function asNumber(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
}

/** The address in PostgreSQL's refusal. Only at the beginning: names of roles and databases follow, and may hold anything. */
export function refusedAddress(detail: string): string | undefined {
  return /^no pg_hba\.conf entry for host "([^"]*)"/i.exec(detail.trim())?.[1]
}
