import { failure } from '../../domain/failure/failure.ts'
import { observed, unavailable } from '../../domain/outcome.ts'
import type { SessionGroup } from '../../domain/sessions-seen.ts'
import type { EvidenceCase } from '../rule.ts'

const AT = '2026-09-01T12:00:00.000Z'
const HOSTILE = `legacy"|\n::error::x`

function group(more: Partial<SessionGroup>): SessionGroup {
  return {
    role: HOSTILE,
    application: 'orders-worker',
    database: 'shop',
    kind: 'client',
    network: '10.1.2.0/24',
    count: 2,
    since: '2026-08-30T07:00:00Z',
    lastSeen: AT,
    ...more,
  }
}

const seen = (groups: readonly SessionGroup[]) => ({ sessions: observed({ samples: [AT], groups }) })

export const cases: readonly EvidenceCase[] = [
  { name: 'nothing', seen: seen([]), findings: [] },
  {
    // A worker of pg_cron, or of a parallel query: the server started it, and nobody logged in.
    name: 'look-alike',
    seen: seen([group({ kind: 'background', application: 'pg_cron' })]),
    findings: [],
  },
  {
    name: 'violation',
    seen: seen([
      group({}),
      group({ network: '2001:db8::/64', database: 'hr"', count: 3, since: '2026-08-01T00:00:00Z' }),
      group({ kind: 'replication', application: 'standby_1', database: null, count: 1 }),
      group({ application: null, network: null, count: 1 }),
      group({ application: "it's `x` <b>\u202e", network: null }),
    ]),
    findings: [
      [
        'error',
        /5 sessions of orders-worker \(database hr", shop, from 10\.1\.2\.0\/24, 2001:db8::\/64, since 2026-08-01/,
      ],
      ['error', '1 replication session of standby_1 (from 10.1.2.0/24, since'],
      ['error', '1 session of an application without a name'],
      ['error', "2 sessions of it's `x` <b>"],
    ],
    remediation: [null, null, null, null],
  },
  {
    // Without pg_read_all_stats: that somebody is there is known, not more.
    name: 'closed',
    seen: seen([group({ kind: 'unknown', network: null, since: null })]),
    findings: [['error', /2 sessions of orders-worker \(database shop\)\. Whether .* pg_read_all_stats$/]],
  },
  {
    name: 'unavailable',
    seen: { sessions: unavailable(failure('pg/catalog-closed', { privilege: 'pg_read_all_stats' })) },
    findings: [],
    gaps: ['pg/catalog-closed'],
  },
]
