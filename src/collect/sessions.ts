import type { EntraLogin } from '../domain/evidence.ts'
import type { FailureFacts } from '../domain/failure/failure.ts'
import { proveLogin } from '../domain/login-proof.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Identity, ServerTarget } from '../domain/server.ts'
import type { AccessToken, Session, SessionPurpose } from '../ports.ts'
import type { CollectContext } from './context.ts'
import type { SessionFacts } from './queries.ts'

/** Which session to open: whose, where, for what. */
export interface SessionWanted {
  readonly server: ServerTarget
  readonly database: string
  readonly identity: Identity
  readonly purpose: SessionPurpose
}

export interface OpenSession {
  readonly session: Session
  readonly token: AccessToken
  readonly wanted: SessionWanted
}

/** Opens a session, hands it to the body and closes it, whatever happens in between. */
export async function withSession<T>(
  context: CollectContext,
  wanted: SessionWanted,
  body: (open: OpenSession) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const token = await context.accessTokens.acquire(wanted.identity, 'postgres')
  if (token.kind !== 'observed') return token
  const { server, database, identity, purpose } = wanted
  const session = await context.databases.connect({
    server,
    database,
    role: identity.loginRole,
    token: token.value,
    purpose,
  })
  if (session.kind !== 'observed') return session
  try {
    return await body({ session: session.value, token: token.value, wanted })
  } finally {
    await session.value.close()
  }
}

/** Nothing that a session returned counts before its login is proven. */
export function proofOf(open: OpenSession, facts: SessionFacts, systemUser: string | null): Outcome<EntraLogin> {
  const { session, token, wanted } = open
  return proveLogin(
    {
      role: wanted.identity.loginRole,
      asked: session.authentication.asked,
      tokenSent: session.authentication.tokenSent,
      tokenObjectId: token.objectId,
      sessionUser: facts.sessionUser,
      label: facts.label,
      systemUser,
      clientAddress: facts.clientAddress,
      tlsVersion: session.tlsVersion,
    },
    factsOf(open),
  )
}

function factsOf({ token, wanted }: OpenSession): FailureFacts {
  return {
    host: wanted.server.host,
    port: wanted.server.port,
    database: wanted.database,
    identity: wanted.identity.name,
    clientId: wanted.identity.clientId,
    tenantId: wanted.identity.tenantId,
    objectId: token.objectId,
  }
}
