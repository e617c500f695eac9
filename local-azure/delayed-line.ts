import type { Socket } from 'node:net'
import { Duplex } from 'node:stream'

const MOST_IN_FLIGHT = 1 << 20

/**
 * A connection to a server that is far away: what the server writes arrives that much later, in order, as through a pipe
 * of constant length; many packets at once are not slower than one. It lies below TLS, so that every round trip counts,
 * those of the handshake included; the first reading waits as well, for the round trip in which TCP connects.
 */
export function delayedLine(socket: Socket, latencyMs: () => number): Duplex {
  let inFlight = 0
  let lastDue = 0
  let waiting: (() => void) | undefined
  // Nobody listens before the first round trip is over: what came then would be lost.
  let listening = false
  const later = (work: () => void) => {
    lastDue = Math.max(lastDue, performance.now() + latencyMs())
    setTimeout(work, Math.max(0, lastDue - performance.now()))
  }
  const line = new Duplex({
    read: () => {
      if (listening) socket.resume()
    },
    write: (chunk: Buffer, _encoding, done) => {
      inFlight += chunk.length
      later(() => {
        inFlight -= chunk.length
        if (!socket.destroyed) socket.write(chunk)
        waiting?.()
        waiting = undefined
      })
      if (inFlight < MOST_IN_FLIGHT) done()
      else waiting = done
    },
    final: done => {
      later(() => {
        socket.end()
        done()
      })
    },
    destroy: (error, done) => {
      // What was written before is still under way: the far end gets it, then the end of the connection.
      later(() => socket.destroySoon())
      done(error)
    },
  })
  socket.pause()
  later(() => {
    listening = true
    socket.on('data', chunk => {
      if (!line.push(chunk)) socket.pause()
    })
    socket.on('end', () => line.push(null))
    socket.resume()
  })
  socket.on('close', () => line.destroy())
  socket.on('error', () => line.destroy())
  return line
}
