import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelRelay } from '../../../local-azure/label-relay.ts'
import { frame, PARSE, QUERY } from '../../../local-azure/wire.ts'

const STATEMENT = `security label for pgaadauth on role "Ä🦣" is null`
const CALL = `call pg_catalog.pgaadauth_set_label('Ä🦣', null)`

const query = (sql: string) => frame(QUERY, Buffer.from(`${sql}\0`))
/** With one parameter type behind the text. */
const parse = (name: string, sql: string) =>
  frame(PARSE, Buffer.concat([Buffer.from(`${name}\0${sql}\0`), Buffer.from([0, 1, 0, 0, 0, 25])]))

/** What comes out when the bytes arrive in pieces of these sizes. */
async function relayed(bytes: Buffer, sizes: readonly number[]): Promise<Buffer> {
  const pieces: Buffer[] = []
  let at = 0
  for (let index = 0; at < bytes.length; index += 1) {
    const size = sizes[index % sizes.length] ?? bytes.length
    pieces.push(bytes.subarray(at, at + size))
    at += size
  }
  return buffer(Readable.from(pieces).pipe(labelRelay()))
}

interface Sent {
  readonly bytes: Buffer
  readonly expected: Buffer
}

const sent: fc.Arbitrary<Sent> = fc.oneof(
  fc.constant({ bytes: query(STATEMENT), expected: query(CALL) }),
  fc.constant({ bytes: parse('p', STATEMENT), expected: parse('p', CALL) }),
  fc.string({ unit: 'grapheme' }).map(text => {
    const bytes = query(`select '${text.replaceAll(/[\0']/g, '')}' as security`)
    return { bytes, expected: bytes }
  }),
  fc
    .tuple(fc.constantFrom('d', 'B', 'E', 'S', 'X', 'p', 'c'), fc.uint8Array({ maxLength: 200 }))
    .map(([type, body]) => {
      const bytes = frame(type, Buffer.from(body))
      return { bytes, expected: bytes }
    }),
)

describe('the relay to PostgreSQL', () => {
  it('replaces the statement wherever the line is cut, and passes everything else on', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sent, { maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }),
        async (messages, sizes) => {
          const result = await relayed(Buffer.concat(messages.map(({ bytes }) => bytes)), sizes)
          expect(result.equals(Buffer.concat(messages.map(({ expected }) => expected)))).toBe(true)
        },
      ),
    )
  })

  it('does not hold back a message that it does not read', async () => {
    const relay = labelRelay()
    const half = frame('d', Buffer.alloc(1000)).subarray(0, 500)
    relay.write(half)
    expect(relay.read()).toEqual(half)
  })

  it('passes on what is no message at all', async () => {
    const bytes = Buffer.from([0x51, 0xff, 0xff, 0xff, 0xff, 0x51, 0, 0, 0, 0, 0x50, 0, 0, 0, 4, 1])
    expect(await relayed(bytes, [3])).toEqual(bytes)
  })
})
