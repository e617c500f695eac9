import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { type SecureContext, TLSSocket } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Certificates, makeCertificates } from '../../../local-azure/certificate-modes.ts'
import { passwordSessions } from '../../../src/adapters/postgres/password-sessions.ts'
import { Secret } from '../../../src/domain/secret.ts'
import type { PasswordLoginRequest } from '../../../src/ports.ts'

// The password is proven to nobody whose certificate is not verified: not even the name of the role reaches them.

const ROLE = 'shop_legacy"\n::error::'

let certificates: Certificates

beforeAll(async () => {
  certificates = await makeCertificates()
})

interface Door {
  readonly port: number
  /** What came after TLS; whatever came at all, where the door has none. */
  readonly heard: () => string
  readonly close: () => void
}

const doors: Door[] = []
afterAll(() => {
  for (const { close } of doors) close()
})

/** A server that asks for an MD5 digest, and remembers what it was told. Without a context it has no TLS. */
async function door(secureContext: SecureContext | undefined): Promise<Door> {
  let heard = ''
  const listen = (socket: Socket) => {
    socket.on('error', () => undefined)
    socket.once('data', bytes => {
      heard += bytes.toString('latin1')
      socket.write(Buffer.from([0x52, 0, 0, 0, 12, 0, 0, 0, 5, 1, 2, 3, 4]))
      socket.once('data', answer => {
        heard += answer.toString('latin1')
        socket.destroy()
      })
    })
  }
  const server = createServer(socket => {
    socket.on('error', () => undefined)
    socket.once('data', () => {
      socket.write(secureContext === undefined ? 'N' : 'S')
      listen(secureContext === undefined ? socket : new TLSSocket(socket, { isServer: true, secureContext }))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const one = { port, heard: () => heard, close: () => void server.close() }
  doors.push(one)
  return one
}

async function logInAt({ port }: Door, ca: string | undefined) {
  const request = {
    server: { name: 'shop', host: 'localhost', port },
    database: 'shop',
    role: ROLE,
    password: new Secret('not for strangers'),
  } as unknown as PasswordLoginRequest
  return await passwordSessions({ timeoutMs: 5000, ca }).connect(request)
}

describe('a login with the password', () => {
  it('answers a server whose certificate is verified', async () => {
    const trusted = await door(certificates.secureContexts.trusted)
    const login = await logInAt(trusted, certificates.ca)
    expect(login).toMatchObject({ kind: 'refused', refusal: { kind: 'failed' } })
    expect(trusted.heard()).toContain(ROLE)
    // `p` is the answer: the digest, and not the password.
    expect(trusted.heard()).toMatch(/p[\s\S]{4}md5[0-9a-f]{32}/)
    expect(trusted.heard()).not.toContain('not for strangers')
  })

  it.each([
    ['unknown-authority', 'DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN'],
    ['expired', 'CERT_HAS_EXPIRED'],
    ['other-name', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ] as const)('says nothing to one with a certificate of %s', async (mode, code) => {
    const stranger = await door(certificates.secureContexts[mode])
    const login = await logInAt(stranger, certificates.ca)
    expect(login).toEqual({ kind: 'refused', refusal: { kind: 'failed', code: expect.stringMatching(code) } })
    expect(stranger.heard()).toBe('')
  })

  it('says nothing where the authority was not given, nor where there is no TLS', async () => {
    const unknown = await door(certificates.secureContexts.trusted)
    expect(await logInAt(unknown, undefined)).toMatchObject({ kind: 'refused', refusal: { kind: 'failed' } })
    expect(unknown.heard()).toBe('')
    const clear = await door(undefined)
    expect(await logInAt(clear, certificates.ca)).toMatchObject({ kind: 'refused', refusal: { kind: 'failed' } })
    expect(clear.heard()).toBe('')
  })
})
