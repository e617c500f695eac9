import { createSecureContext, type SecureContext } from 'node:tls'
import { type Certificate, daysFromNow, makeAuthority } from './certificates.ts'
import type { CertificateMode } from './front-door.ts'

export interface Certificates {
  readonly ca: string
  readonly trusted: Certificate
  readonly secureContexts: Readonly<Record<CertificateMode, SecureContext>>
}

/** One certificate for every end of this Azure, and those that a front door presents to be turned down. */
export async function makeCertificates(): Promise<Certificates> {
  const [authority, stranger] = await Promise.all([
    makeAuthority('local-azure'),
    makeAuthority('an authority that nobody knows'),
  ])
  const [trusted, unknown, expired, other] = await Promise.all([
    authority.issue(),
    stranger.issue(),
    authority.issue({ notAfter: daysFromNow(-1) }),
    authority.issue({ names: ['elsewhere.postgres.database.azure.com'] }),
  ])
  const context = (certificate: Certificate) => createSecureContext({ ...certificate, minVersion: 'TLSv1.2' })
  return {
    ca: authority.pem,
    trusted,
    secureContexts: {
      trusted: context(trusted),
      'unknown-authority': context(unknown),
      expired: context(expired),
      'other-name': context(other),
    },
  }
}
