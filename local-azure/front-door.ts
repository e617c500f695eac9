import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { type SecureContext, TLSSocket } from 'node:tls'
import { delayedLine } from './delayed-line.ts'
import { type DoorSettings, type LoginOptions, logIn, makeAttempt, noEntry, stall } from './door-login.ts'
import { passCancel } from './door-relay.ts'
import { readOpeningPacket } from './wire.ts'

/** What the front door presents: every mode but the first must make a careful client hang up. */
export type CertificateMode = 'trusted' | 'unknown-authority' | 'expired' | 'other-name'

const PORT_ATTEMPTS = 10

export interface FrontDoorSettings extends DoorSettings {
  latencyMs: number
  certificate: CertificateMode
}

export interface FrontDoorOptions extends Omit<LoginOptions, 'encryption'> {
  readonly major: number
  readonly settings: FrontDoorSettings
  readonly secureContexts: Readonly<Record<CertificateMode, SecureContext>>
}

export interface FrontDoor {
  readonly port: number
  /** The same door by an address that is not in its certificate; undefined where the machine has only 127.0.0.1. */
  readonly otherHost: string | undefined
  stop(): Promise<void>
}

/** The TLS end of a flexible server: reads the startup packet, settles the login, and puts the session through. */
export async function openFrontDoor(options: FrontDoorOptions): Promise<FrontDoor> {
  const open = new Set<Socket>()
  const accept = (socket: Socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => undefined)
    socket.setNoDelay(true)
    // Whoever breaks off in the middle has said what there is to say; what was tried is in the record.
    serve(socket, options).catch(() => socket.destroySoon())
  }
  const { servers, port } = await listenOnBoth(accept)
  return {
    port,
    otherHost: servers.length > 1 ? '127.0.0.2' : undefined,
    stop: async () => {
      for (const socket of open) socket.destroy()
      await Promise.all(servers.map(close))
    },
  }
}

/** Linux answers on all of 127.0.0.0/8; other systems on 127.0.0.1 only. */
async function listenOnBoth(
  accept: (socket: Socket) => void,
): Promise<{ readonly servers: readonly Server[]; readonly port: number }> {
  for (let attempt = 1; ; attempt++) {
    const first = await listen('127.0.0.1', 0, accept)
    const address = first.address()
    if (address === null || typeof address === 'string') throw new Error('the front door has no port')
    try {
      return { servers: [first, await listen('127.0.0.2', address.port, accept)], port: address.port }
    } catch (error) {
      const noSuchAddress = error instanceof Error && 'code' in error && error.code === 'EADDRNOTAVAIL'
      if (noSuchAddress) return { servers: [first], port: address.port }
      await close(first)
      if (attempt === PORT_ATTEMPTS) throw error
    }
  }
}

async function listen(host: string, port: number, accept: (socket: Socket) => void): Promise<Server> {
  const server = createServer(accept)
  server.listen(port, host)
  await once(server, 'listening')
  return server
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  await closed
}

async function serve(socket: Socket, options: FrontDoorOptions): Promise<void> {
  const { settings, major } = options
  const line = settings.latencyMs > 0 ? delayedLine(socket, () => settings.latencyMs) : socket
  const remoteAddress = settings.clientAddress ?? socket.remoteAddress ?? '127.0.0.1'
  const opening = await greet(line, options)
  if (opening.kind === 'cancel') return passCancel(opening.line, opening.bytes, options.backend)
  if (opening.kind === 'plain') {
    return makeAttempt(line, opening.startup, options).refuse(
      noEntry(opening.startup, remoteAddress, major < 14 ? 'SSL off' : 'no encryption'),
    )
  }
  await logIn(opening.line, opening.startup, remoteAddress, {
    ...options,
    encryption: major < 14 ? 'SSL on' : 'SSL encryption',
  })
}

type Startup = Parameters<typeof logIn>[1]

type Opening =
  | { readonly kind: 'plain'; readonly startup: Startup }
  | { readonly kind: 'secure'; readonly startup: Startup; readonly line: Duplex }
  | { readonly kind: 'cancel'; readonly bytes: Buffer; readonly line: Duplex }

/** Up to the startup packet or the cancel request, whichever the client came for. */
async function greet(plain: Duplex, options: FrontDoorOptions): Promise<Opening> {
  let line = plain
  for (;;) {
    const packet = await readOpeningPacket(line)
    if (packet.kind === 'cancel') return { kind: 'cancel', bytes: packet.bytes, line }
    if (packet.kind === 'startup')
      return line === plain ? { kind: 'plain', startup: packet } : { kind: 'secure', startup: packet, line }
    if (packet.kind === 'gss-request') line.write('N')
    else line = await secure(line, options)
  }
}

async function secure(plain: Duplex, { faults, server, settings, secureContexts }: FrontDoorOptions): Promise<Duplex> {
  const fault = faults.take({ server, user: '', database: '' }, ['stall-before-tls'])
  if (fault?.kind === 'stall-before-tls') await stall(plain, fault.ms)
  plain.write('S')
  const line = new TLSSocket(plain, {
    isServer: true,
    secureContext: secureContexts[settings.certificate],
    ALPNProtocols: ['postgresql'],
  })
  // A client that does not like the certificate breaks off; reading then ends as well.
  line.on('error', () => plain.destroy())
  return line
}
