import type { Knock, PasswordToTry } from '../../domain/knock.ts'
import { type Outcome, observed, unavailable } from '../../domain/outcome.ts'
import type { ServerTarget } from '../../domain/server.ts'
import type { PasswordDoor } from '../../ports.ts'
import { classifyConnectionError } from './classify-error.ts'
import { connectionError } from './connection-error.ts'
import { discard } from './login.ts'
import { type PasswordSettings, passwordClient } from './password-client.ts'
import { leave } from './session.ts'

/** Thrown where the server asks for something that is not to be answered. */
class NotAnswered extends Error {}

/** Every server has it; that a role may not enter it is told after its password was accepted. */
const DATABASE = 'postgres'
/** These come after the password was accepted: the role may not enter this database, or there is none of that name. */
const AFTER_AUTHENTICATION: ReadonlySet<string> = new Set(['42501', '3D000'])
/** https://www.postgresql.org/docs/current/errcodes-appendix.html: invalid authorization specification */
const REFUSED = '28'

/** One attempt to log in with a password, to learn whether it still opens the door. The session ends as soon as it begins. */
export function postgresPasswordDoor(settings: PasswordSettings): PasswordDoor {
  return {
    knock: async (server, password, inClear) => {
      const { client, wire, asked } = await passwordClient(
        {
          ...{ server, database: DATABASE, role: password.role },
          application: 'postgres-entra-gate cutover',
          answer: how => {
            if (password.secret === undefined || (how === 'cleartext' && !inClear)) throw new NotAnswered()
            return password.secret.reveal()
          },
        },
        settings,
      )
      try {
        await client.connect()
        leave(client)
        return observed({ asked: asked(), answer: { kind: 'accepted' } })
      } catch (error) {
        discard(client, wire)
        return answerOf(error, asked(), server, password, settings)
      }
    },
  }
}

function answerOf(
  error: unknown,
  asked: Knock['asked'],
  { host, port }: ServerTarget,
  { role }: PasswordToTry,
  { timeoutMs }: PasswordSettings,
): Outcome<Knock> {
  if (error instanceof NotAnswered) return observed({ asked, answer: { kind: 'not-answered' } })
  const seen = connectionError(error)
  const failure = classifyConnectionError(seen, { host, port, role, database: DATABASE, seconds: timeoutMs / 1000 })
  const { code: sqlState, fromServer } = seen
  if (!fromServer || sqlState === undefined || failure.code === 'pg/firewall') return unavailable(failure)
  if (AFTER_AUTHENTICATION.has(sqlState)) return observed({ asked, answer: { kind: 'accepted' } })
  return sqlState.startsWith(REFUSED)
    ? observed({ asked, answer: { kind: 'refused', sqlState } })
    : unavailable(failure)
}
