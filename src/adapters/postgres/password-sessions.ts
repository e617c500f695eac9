import type { Client } from 'pg'
import type { PasswordLoginRefusal } from '../../domain/path-comparison.ts'
import type { PasswordLoginRequest, PasswordSessions } from '../../ports.ts'
import { classifyConnectionError } from './classify-error.ts'
import { connectionError } from './connection-error.ts'
import { discard } from './login.ts'
import { type PasswordSettings, passwordClient } from './password-client.ts'
import { leave } from './session.ts'
import { runSmoke } from './smoke.ts'
import { startupOptions } from './startup-options.ts'

/**
 * Sessions that log in with a password: the path that is to be given up, taken only to compare. Nothing here is reachable
 * from `Databases`, which logs in with access tokens alone, and no login falls back to this one.
 */
export function passwordSessions(settings: PasswordSettings): PasswordSessions {
  return { connect: request => connect(request, settings) }
}

class NotSent extends Error {}

/** One attempt: a wrong password that is tried again only fills the server's log. */
async function connect(
  { server, database, role, password }: PasswordLoginRequest,
  settings: PasswordSettings,
): ReturnType<PasswordSessions['connect']> {
  const { client, wire, asked } = await passwordClient(
    {
      ...{ server, database, role },
      application: 'postgres-entra-gate comparison',
      options: startupOptions('smoke', settings.timeoutMs),
      // SCRAM proves the password without sending it, and MD5 sends a digest of it. In the clear a server wants an access token:
      // a role that was labelled for Entra meanwhile, or somebody who collects passwords.
      answer: how => {
        if (how === 'cleartext') throw new NotSent('asked in the clear')
        return password.reveal()
      },
    },
    settings,
  )
  try {
    await client.connect()
  } catch (error) {
    discard(client, wire)
    return { kind: 'refused', refusal: refusalOf(error) }
  }
  if (asked() === 'nothing') {
    discard(client, wire)
    return { kind: 'refused', refusal: { kind: 'not-asked' } }
  }
  return {
    kind: 'open',
    session: {
      processId: processOf(client),
      smoke: statement => runSmoke(client, statement, { host: server.host, port: server.port, database, role }),
      close: () => leave(client),
    },
  }
}

/** Class 28 is "invalid authorization specification". https://www.postgresql.org/docs/current/errcodes-appendix.html */
function refusalOf(error: unknown): PasswordLoginRefusal {
  if (error instanceof NotSent) return { kind: 'clear-text' }
  const seen = connectionError(error)
  const { code, fromServer } = seen
  // A firewall's refusal is of the same class, and says nothing of a password.
  const closed = classifyConnectionError(seen, {}).code === 'pg/firewall'
  if (fromServer && !closed && code?.startsWith('28')) return { kind: 'refused', sqlState: code }
  return { kind: 'failed', code: code ?? null }
}

function processOf(client: Client): number | null {
  const { processID } = client as unknown as { readonly processID: number | null }
  return processID
}
