import { failure } from '../domain/failure/failure.ts'
import { type Outcome, unavailable } from '../domain/outcome.ts'
import { admissibleAddress, type MadeRule, refusedAddress } from '../domain/temporary-rule.ts'
import type { Clock, Databases, Firewall, Log, LoginRequest, Session } from '../ports.ts'

/**
 * A new rule "can take up to five minutes".
 * https://learn.microsoft.com/azure/postgresql/network/concepts-networking-public
 */
const PATIENCE_MS = 5 * 60_000
const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 10_000

/** A runner may leave its network by several addresses. More than these, and it is no single machine any more. */
const MOST_ADDRESSES = 4

interface Waiting {
  readonly rules: Map<string, Promise<Outcome<MadeRule>>>
}

interface Edge {
  readonly databases: Databases
  readonly firewall: Pick<Firewall, 'open'>
  readonly clock: Clock
  readonly log: Log
}

/**
 * Logs in as `databases` does; where the server's firewall refuses, one rule is made for exactly the address that the
 * server named, and the login is tried until the rule is in force. Sessions of one server share its rules.
 */
export function throughFirewall(edge: Edge): Databases {
  const servers = new Map<string, Waiting>()
  return {
    connect: async request => {
      const key = `${request.server.host.toLowerCase()}:${request.server.port}`
      const waiting = servers.get(key) ?? { rules: new Map() }
      servers.set(key, waiting)
      return await knock(edge, request, waiting)
    },
  }
}

async function knock(edge: Edge, request: LoginRequest, waiting: Waiting): Promise<Outcome<Session>> {
  const { clock, log, databases } = edge
  /** By address: when this login first knew that its rule is made. */
  const since = new Map<string, number>()
  let waitMs = FIRST_WAIT_MS
  for (;;) {
    const answer = await databases.connect(request)
    if (answer.kind !== 'unavailable' || answer.failure.code !== 'pg/firewall') return answer
    const facts = { host: request.server.host, detail: answer.failure.detail ?? '' }
    const named = refusedAddress(facts.detail) ?? ''
    const reading = admissibleAddress(named)
    if (reading.kind === 'refused')
      return unavailable(
        failure('firewall/address-refused', { ...facts, clientAddress: named, reason: reading.because }),
      )
    const { address } = reading
    if (!waiting.rules.has(address) && waiting.rules.size >= MOST_ADDRESSES)
      return unavailable(failure('firewall/many-addresses', { ...facts, count: waiting.rules.size }))
    const opening = waiting.rules.get(address) ?? edge.firewall.open(request.server, address)
    waiting.rules.set(address, opening)
    const opened = await opening
    if (opened.kind !== 'observed') return opened
    const first = since.get(address)
    if (first === undefined) {
      since.set(address, clock.elapsed())
      continue
    }
    const waited = clock.elapsed() - first
    if (waited >= PATIENCE_MS)
      return unavailable(
        failure('firewall/not-in-force', { ...facts, clientAddress: address, seconds: seconds(waited) }),
      )
    log.info(
      `${request.server.name}: the rule ${opened.value.name} for ${address} is not in force yet; waited ${seconds(waited)} s of at most ${seconds(PATIENCE_MS)} s`,
    )
    await clock.sleep(waitMs)
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)
  }
}

function seconds(ms: number): number {
  return Math.round(ms / 1000)
}
