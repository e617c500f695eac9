import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, it } from 'vitest'
import { postgresDatabases } from '../../../src/adapters/postgres/databases.ts'
import type { LoginRequest } from '../../../src/ports.ts'

// A firewall rule is made for the address that a server names. Whoever stands between must not be able to name one: nothing
// that is said before TLS is taken for the server's word.
it('does not believe a refusal that is said in the clear, instead of an answer to the request for TLS', async () => {
  const words = 'no pg_hba.conf entry for host "203.0.113.66", user "gate", database "postgres", SSL encryption'
  const body = Buffer.from(`SFATAL\0VFATAL\0C28000\0M${words}\0\0`)
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeInt32BE(body.length + 4, 1)
  const server = createServer(socket => socket.once('data', () => socket.end(Buffer.concat([head, body]))))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const clock = { now: () => new Date(), elapsed: () => performance.now(), sleep: async () => undefined }
  const log = { info: () => undefined, group: <T>(_: string, inner: () => Promise<T>) => inner() }
  const request = {
    server: { name: 'shop', host: '127.0.0.1', port },
    database: 'postgres',
    role: 'gate',
    token: { identity: { name: 'audit' }, secret: { reveal: () => 'never sent' } },
    purpose: 'audit',
  } as unknown as LoginRequest
  const answer = await postgresDatabases({ timeoutMs: 2000, ca: undefined, clock, log }).connect(request)
  server.close()
  expect(answer).toMatchObject({ kind: 'unavailable', failure: { code: 'tls/refused' } })
  expect(JSON.stringify(answer)).not.toContain('203.0.113.66')
})
