import type { Readable } from 'node:stream'

/** The little of PostgreSQL's protocol that a front door speaks itself; everything else passes through unread. */

const SSL_REQUEST = 80_877_103
const GSS_REQUEST = 80_877_104
const CANCEL_REQUEST = 80_877_102
const LONGEST_STARTUP = 10_000
const LONGEST_MESSAGE = 1 << 24

export const READY_FOR_QUERY = 'Z'
export const ERROR_RESPONSE = 'E'
export const PASSWORD_MESSAGE = 'p'
export const QUERY = 'Q'
export const PARSE = 'P'

/** The type, and the length of everything but the type. */
export const MESSAGE_HEAD = 5

export class ConnectionEnded extends Error {}

export type OpeningPacket =
  | { readonly kind: 'ssl-request' }
  | { readonly kind: 'gss-request' }
  | { readonly kind: 'cancel'; readonly bytes: Buffer }
  | { readonly kind: 'startup'; readonly bytes: Buffer; readonly user: string; readonly database: string }

export interface Message {
  readonly type: string
  /** The whole message, as it is passed on. */
  readonly bytes: Buffer
  readonly body: Buffer
}

export async function readOpeningPacket(stream: Readable): Promise<OpeningPacket> {
  const head = await readBytes(stream, 8)
  const length = head.readInt32BE(0)
  if (length < 8 || length > LONGEST_STARTUP) throw new ConnectionEnded(`a startup packet of ${length} bytes`)
  const rest = length === 8 ? Buffer.alloc(0) : await readBytes(stream, length - 8)
  const bytes = Buffer.concat([head, rest])
  const code = head.readInt32BE(4)
  if (code === SSL_REQUEST) return { kind: 'ssl-request' }
  if (code === GSS_REQUEST) return { kind: 'gss-request' }
  if (code === CANCEL_REQUEST) return { kind: 'cancel', bytes }
  const texts = rest.toString('utf8').split('\0')
  const fieldOf = (name: string) => texts.find((_, index) => index % 2 === 1 && texts[index - 1] === name)
  const user = fieldOf('user') ?? ''
  return { kind: 'startup', bytes, user, database: fieldOf('database') ?? user }
}

export async function readMessage(stream: Readable): Promise<Message> {
  const head = await readBytes(stream, 5)
  const length = head.readInt32BE(1) - 4
  if (length < 0 || length > LONGEST_MESSAGE) throw new ConnectionEnded(`a message of ${length} bytes`)
  const body = length === 0 ? Buffer.alloc(0) : await readBytes(stream, length)
  return { type: head.toString('latin1', 0, 1), bytes: Buffer.concat([head, body]), body }
}

/** Exactly that many bytes; what follows them stays in the stream. */
async function readBytes(stream: Readable, count: number): Promise<Buffer> {
  for (;;) {
    const chunk: Buffer | null = stream.read(count)
    if (chunk?.length === count) return chunk
    if (chunk !== null || stream.readableEnded || stream.destroyed) throw new ConnectionEnded('the connection ended')
    await change(stream)
  }
}

function change(stream: Readable): Promise<void> {
  return new Promise(resolve => {
    const events = ['readable', 'end', 'close', 'error']
    const settle = () => {
      for (const event of events) stream.off(event, settle)
      resolve()
    }
    for (const event of events) stream.on(event, settle)
  })
}

export function cleartextPasswordRequest(): Buffer {
  return Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 3])
}

export function passwordOf(message: Message): string {
  return message.body.toString('utf8').replace(/\0$/, '')
}

export function frame(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(MESSAGE_HEAD)
  head.write(type, 'latin1')
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

export interface Refusal {
  readonly sqlState: string
  readonly message: string
}

export function fatal({ sqlState, message }: Refusal): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${sqlState}\0M${message}\0Fauth.c\0L320\0Rauth_failed\0\0`)
  return frame(ERROR_RESPONSE, fields)
}

export function sqlStateOf(error: Message): string {
  const field = error.body
    .toString('utf8')
    .split('\0')
    .find(text => text.startsWith('C'))
  return field?.slice(1) ?? ''
}
