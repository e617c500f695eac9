import type { ServerEvidence } from '../../domain/evidence.ts'
import { failure } from '../../domain/failure/failure.ts'
import { observed, unavailable } from '../../domain/outcome.ts'
import type { RoleFacts } from '../../domain/role.ts'
import type { SessionGroup } from '../../domain/sessions-seen.ts'
import type { EvidenceCase } from '../rule.ts'

const AT = '2026-09-01T12:00:00.000Z'
const HOSTILE = 'legacy"|`🦣'

function role(name: string, more: Partial<RoleFacts> = {}): RoleFacts {
  return { oid: name, name, canLogin: true, superuser: false, label: null, authType: 'SCRAM-256', ...more }
}

const NOBODY: readonly RoleFacts[] = [
  role('owners', { canLogin: false, authType: 'NOLOGIN' }),
  role('shop-app', { label: 'aadauth,oid=11111111-2222-3333-4444-555555555555,type=service', authType: '' }),
  role('azuresu', { superuser: true }),
]

function session(more: Partial<SessionGroup>): SessionGroup {
  const shape = { application: 'psql', database: 'shop', network: null, count: 1, since: null, lastSeen: AT }
  return { role: HOSTILE, kind: 'client', ...shape, ...more }
}

function seen(roles: readonly RoleFacts[], groups: readonly SessionGroup[] = []): Partial<ServerEvidence> {
  return { roles: observed(roles), sessions: observed({ samples: [AT], groups }) }
}

export const cases: readonly EvidenceCase[] = [
  { name: 'nothing', seen: seen(NOBODY), findings: [] },
  {
    // Another provider labels roles as well; who has a label of Entra and a password is a question of another rule.
    name: 'look-alike',
    seen: seen([...NOBODY, role('both', { label: 'aadauth', authType: 'MD5' }), role('pg_read_all_stats')]),
    findings: [],
  },
  {
    name: 'violation',
    seen: seen(
      [...NOBODY, role(HOSTILE), role('shop_legacy', { authType: null }), role('dba')],
      [
        session({ lastSeen: '2026-09-01T11:00:00.000Z' }),
        session({ kind: 'replication' }),
        session({ role: 'shop_legacy', kind: 'background' }),
      ],
    ),
    findings: [
      ['note', `${HOSTILE} may log in with a password; last seen ${AT} in a session`],
      ['note', 'shop_legacy may log in with a password; this run has not seen it in use. Once nothing uses it'],
      ['note', /^dba may log in with a password; this run has not seen it in use$/],
    ],
    remediation: [null, 'alter role "shop_legacy" nologin;', null],
  },
  {
    name: 'still an owner',
    seen: {
      ...seen([role('shop_legacy')]),
      accounting: observed([{ roleOid: 'shop_legacy', databaseOid: '5', count: 1, mentions: 0 }]),
    },
    findings: [['note', 'Hand over what it owns first. Then, once nothing uses it']],
    remediation: [null],
  },
  {
    name: 'nothing was counted',
    seen: { ...seen([role('shop_legacy')]), accounting: unavailable(failure('pg/catalog-closed')) },
    findings: [['note', 'Hand over what it owns first']],
    remediation: [null],
  },
]
