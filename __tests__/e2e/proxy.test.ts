import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LocalAzure, startLocalAzure } from '../../local-azure/index.ts'
import { runAction } from './run-action.ts'
import { arrangeShop } from './scenario.ts'

let azure: LocalAzure
let proxy: Server
const asked: string[] = []
const sockets = new Set<Socket>()

beforeAll(async () => {
  azure = await startLocalAzure()
  proxy = createServer().on('connect', (request, socket) => {
    const [host = '', port = ''] = (request.url ?? '').split(':')
    asked.push(`${host}:${port}`)
    const through = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      through.pipe(socket).pipe(through)
    })
    sockets.add(through)
    through.on('error', () => socket.destroy())
    socket.on('error', () => through.destroy())
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
})
afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  proxy.closeAllConnections()
  proxy.close()
  await azure.stop()
})

test('GitHub and Entra are asked through HTTPS_PROXY, the server directly', async () => {
  const { inputs } = await arrangeShop(azure)
  const address = proxy.address()
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port')
  const result = await runAction(azure, {
    inputs,
    environment: { HTTPS_PROXY: `http://127.0.0.1:${address.port}`, https_proxy: undefined, NO_PROXY: '' },
  })
  expect(result.stdout).toContain('Entra login proven')
  const hosts = new Set(asked)
  expect(hosts).toContain(new URL(azure.github.issuer).host)
  expect(hosts).toContain(new URL(azure.entra.authorityHost).host)
  expect(hosts).not.toContain(`localhost:${azure.server.port}`)
})
