// @peculiar/x509 resolves its parts through decorators that need this, and does not load it itself.
import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import * as x509 from '@peculiar/x509'

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const SERVER_AUTHENTICATION = '1.3.6.1.5.5.7.3.1'

export interface Certificate {
  readonly key: string
  readonly cert: string
}

export interface Authority {
  readonly pem: string
  issue(options?: { readonly names?: readonly string[]; readonly notAfter?: Date }): Promise<Certificate>
}

/** A certificate authority of its own, made anew: nothing that it signs is trusted anywhere else. */
export async function makeAuthority(name: string): Promise<Authority> {
  const keys = await generateKeys()
  const root = await x509.X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: serial(),
      name: `CN=${name}`,
      notBefore: daysFromNow(-2),
      notAfter: daysFromNow(30),
      signingAlgorithm: ALGORITHM,
      keys,
      extensions: [
        new x509.BasicConstraintsExtension(true, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      ],
    },
    webcrypto,
  )
  return {
    pem: root.toString('pem'),
    issue: async ({ names = ['localhost', '127.0.0.1'], notAfter = daysFromNow(7) } = {}) => {
      const own = await generateKeys()
      const certificate = await x509.X509CertificateGenerator.create(
        {
          serialNumber: serial(),
          subject: `CN=${names[0] ?? 'localhost'}`,
          issuer: root.subject,
          notBefore: daysFromNow(-2),
          notAfter,
          signingAlgorithm: ALGORITHM,
          publicKey: own.publicKey,
          signingKey: keys.privateKey,
          extensions: [
            new x509.SubjectAlternativeNameExtension(
              names.map(value => ({ type: /^[\d.]+$/.test(value) ? 'ip' : 'dns', value })),
            ),
            new x509.ExtendedKeyUsageExtension([SERVER_AUTHENTICATION]),
          ],
        },
        webcrypto,
      )
      return { key: await privateKeyPem(own.privateKey), cert: certificate.toString('pem') }
    },
  }
}

async function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return (await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair
}

async function privateKeyPem(key: webcrypto.CryptoKey): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', key))
  return `-----BEGIN PRIVATE KEY-----\n${der
    .toString('base64')
    .replace(/(.{64})/g, '$1\n')
    .trimEnd()}\n-----END PRIVATE KEY-----\n`
}

/** Positive, as X.509 wants it: the first bit is the sign. */
function serial(): string {
  return `5a${Buffer.from(webcrypto.getRandomValues(new Uint8Array(8))).toString('hex')}`
}

export function daysFromNow(days: number): Date {
  return new Date(Date.now() + days * 86_400_000)
}
