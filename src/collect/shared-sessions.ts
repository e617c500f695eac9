import type { Databases, Session } from '../ports.ts'

/**
 * At most `limit` sessions at once, over all servers. Servers that wait take turns, so that one with a thousand databases
 * does not hold up the others.
 */
export function sharedSessions(databases: Databases, limit: number): Databases {
  const take = turns(limit)
  return {
    connect: async request => {
      const giveBack = await take(`${request.server.host.toLowerCase()}:${request.server.port}`)
      let opened = false
      try {
        const session = await databases.connect(request)
        if (session.kind !== 'observed') return session
        opened = true
        return { kind: 'observed', value: givenBack(session.value, giveBack) }
      } finally {
        if (!opened) giveBack()
      }
    },
  }
}

function givenBack(session: Session, giveBack: () => void): Session {
  return {
    ...session,
    close: () => {
      session.close()
      giveBack()
    },
  }
}

type GiveBack = () => void

/** Whoever takes a turn gets it when one is free; the lines in which others wait are served in rotation. */
export function turns(limit: number): (line: string) => Promise<GiveBack> {
  let free = limit
  /** A Map keeps the order of insertion: the line that was served last goes to its end. */
  const lines = new Map<string, (() => void)[]>()
  const next = () => {
    for (const [line, waiting] of lines) {
      const [first, ...rest] = waiting
      lines.delete(line)
      if (rest.length > 0) lines.set(line, rest)
      if (first !== undefined) return first()
    }
    free += 1
  }
  return async line => {
    if (free > 0) free -= 1
    else await new Promise<void>(served => lines.set(line, [...(lines.get(line) ?? []), served]))
    let kept = true
    return () => {
      if (kept) next()
      kept = false
    }
  }
}
