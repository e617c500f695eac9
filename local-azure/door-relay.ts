import { connect, type Socket } from 'node:net'
import { type Duplex, Transform } from 'node:stream'
import { labelRelay } from './label-relay.ts'
import { ERROR_RESPONSE, type OpeningPacket, READY_FOR_QUERY, readMessage, sqlStateOf } from './wire.ts'

/** Where PostgreSQL listens: trusted roles come through the socket, passwords are asked for on the port. */
export interface Backend {
  readonly socketPath: string
  readonly port: number
}

export interface RelayOptions {
  readonly backend: Backend
  readonly through: 'socket' | 'port'
  readonly startup: Extract<OpeningPacket, { kind: 'startup' }>
  /** PostgreSQL's answer to the login: `ok` or an SQLSTATE. */
  readonly answered: (outcome: string) => void
  /** The connection is cut after that many bytes to a client that is logged in. */
  readonly cutAfter: number | undefined
}

/** Puts the session through to PostgreSQL. Ends when the login is decided; the session goes on by itself. */
export async function relay(
  client: Duplex,
  { backend, through, startup, answered, cutAfter }: RelayOptions,
): Promise<void> {
  const server = connectTo(backend, through)
  client.on('close', () => server.destroy())
  server.on('close', () => client.end())
  server.write(startup.bytes)
  client.pipe(labelRelay()).pipe(server)
  for (;;) {
    const message = await readMessage(server)
    client.write(message.bytes)
    if (message.type === ERROR_RESPONSE) answered(sqlStateOf(message))
    if (message.type === READY_FOR_QUERY) answered('ok')
    if (message.type === ERROR_RESPONSE || message.type === READY_FOR_QUERY) break
  }
  if (cutAfter === undefined) server.pipe(client)
  else server.pipe(cutting(client, cutAfter)).pipe(client)
}

/** A cancel request is answered by nothing but the end of the connection. */
export function passCancel(client: Duplex, bytes: Buffer, backend: Backend): void {
  const server = connectTo(backend, 'socket')
  server.on('close', () => client.end())
  server.end(bytes)
}

function connectTo({ socketPath, port }: Backend, through: 'socket' | 'port'): Socket {
  const server = through === 'socket' ? connect(socketPath) : connect({ host: '127.0.0.1', port, noDelay: true })
  // Whatever goes wrong, the connection is closed after it, and that is passed on.
  server.on('error', () => undefined)
  return server
}

function cutting(client: Duplex, limit: number): Transform {
  let left = limit
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      if (left <= 0) return done()
      const passed = chunk.subarray(0, left)
      left -= passed.length
      if (left > 0) return done(null, passed)
      client.write(passed, () => client.destroy())
      done()
    },
  })
}
