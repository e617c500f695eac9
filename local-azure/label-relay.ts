import { Transform } from 'node:stream'
import { replaceSecurityLabels } from './security-label.ts'
import { frame, MESSAGE_HEAD, PARSE, QUERY } from './wire.ts'

/**
 * The way from a client to PostgreSQL, once the startup packet has passed: the SQL in Query and Parse messages may name a
 * label provider. Every other message passes in the pieces in which it came.
 * https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export function labelRelay(): Transform {
  /** What came and could not be passed on yet: the beginning of a message whose kind or text is not complete. */
  let held: readonly Buffer[] = []
  let heldBytes = 0
  /** How many bytes there must be before it makes sense to look again. */
  let wanted = MESSAGE_HEAD
  /** Bytes to come of a message that passes unread. */
  let passing = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let rest = chunk
      if (passing > 0) {
        const part = rest.subarray(0, passing)
        passing -= part.length
        this.push(part)
        rest = rest.subarray(part.length)
      }
      if (rest.length > 0) {
        held = [...held, rest]
        heldBytes += rest.length
      }
      if (heldBytes < wanted) return done()
      const taken = takeMessages(held.length === 1 ? (held[0] ?? rest) : Buffer.concat(held))
      for (const piece of taken.pieces) this.push(piece)
      held = taken.left.length === 0 ? [] : [taken.left]
      heldBytes = taken.left.length
      wanted = taken.wanted
      passing = taken.passing
      done()
    },
    flush(done) {
      for (const piece of held) this.push(piece)
      done()
    },
  })
}

interface Taken {
  readonly pieces: readonly Buffer[]
  readonly left: Buffer
  readonly wanted: number
  readonly passing: number
}

function takeMessages(bytes: Buffer): Taken {
  const pieces: Buffer[] = []
  /** Up to where everything has been dealt with, and from where it has not yet been handed on. */
  let at = 0
  let from = 0
  const handOn = (to: number) => {
    if (to > from) pieces.push(bytes.subarray(from, to))
    from = to
  }
  while (bytes.length - at >= MESSAGE_HEAD) {
    const type = bytes.toString('latin1', at, at + 1)
    // A length that cannot be is PostgreSQL's to refuse.
    const end = at + 1 + Math.max(4, bytes.readInt32BE(at + 1))
    if (type === QUERY || type === PARSE) {
      if (end > bytes.length) {
        handOn(at)
        return { pieces, left: bytes.subarray(at), wanted: end - at, passing: 0 }
      }
      const replaced = withReplacement(type, bytes.subarray(at + MESSAGE_HEAD, end))
      if (replaced !== undefined) {
        handOn(at)
        pieces.push(replaced)
        from = end
      }
    } else if (end > bytes.length) {
      handOn(bytes.length)
      return { pieces, left: Buffer.alloc(0), wanted: MESSAGE_HEAD, passing: end - bytes.length }
    }
    at = end
  }
  handOn(at)
  return { pieces, left: bytes.subarray(at), wanted: MESSAGE_HEAD, passing: 0 }
}

/** The SQL of a Query comes first, that of a Parse after the name of the statement; it ends with a zero byte. */
function withReplacement(type: string, body: Buffer): Buffer | undefined {
  const start = type === PARSE ? body.indexOf(0) + 1 : 0
  const end = body.indexOf(0, start)
  if (end === -1) return undefined
  const sql = body.toString('latin1', start, end)
  const replaced = replaceSecurityLabels(sql)
  if (replaced === sql) return undefined
  return frame(type, Buffer.concat([body.subarray(0, start), Buffer.from(replaced, 'latin1'), body.subarray(end)]))
}
