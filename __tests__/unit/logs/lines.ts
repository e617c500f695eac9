import type { LogLine } from '../../../local-azure/log-store.ts'

const AT = new Date('2026-11-24T10:15:00.000Z')
const TLS = ' SSL enabled (protocol=TLSv1.3, cipher=TLS_AES_256_GCM_SHA384, bits=256)'
export const ENTRA = 'Microsoft Entra ID connection authorized: appid=1 oid=2'

export function line(session: string, text: string, prefix = `2026-11-24 10:15:00 UTC-${session}-LOG:  `): LogLine {
  return { at: AT, message: `${prefix}${text}` }
}

export function authorized(user: string, database = 'shop', application = ''): string {
  const called = application === '' ? '' : ` application_name=${application}`
  return `connection authorized: user=${user} database=${database}${called}${TLS}`
}

export const walsender = (user: string, application = 'standby') =>
  `replication connection authorized: user=${user} application_name=${application}${TLS}`

/** The prefix that Azure documents for audits. */
export const auditPrefix = (session: string, user: string, database = 'shop') =>
  `2026-11-24 10:15:00 UTC-${session}-user=${user},db=${database},session=${session},sess_time=2026-11-24 10:14:59 UTCLOG:  `

/** Names that PostgreSQL takes and that a careless reader trips over. */
export const HOSTILE_USERS = [
  'a database=b',
  'a application_name=b',
  'a SSL enabled (b',
  'a database=b application_name=c',
  `"quoted" 'q'`,
  'line\n\tbreak',
  'a\\|b',
  '\u202eesrever 😀',
  `LOG:  ${ENTRA}`,
  'connection authorized: user=azuresu database=x',
  'x'.repeat(63),
] as const
