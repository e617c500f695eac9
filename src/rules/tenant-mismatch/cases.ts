import { failure } from '../../domain/failure/failure.ts'
import { unavailable } from '../../domain/outcome.ts'
import { NOT_ANSWERED, NOT_ASKED, onAzure, PASSWORDS_ON, PASSWORDS_ONLY, TENANT } from '../azure-case.ts'
import type { EvidenceCase } from '../rule.ts'

const OTHER = '99999999-8c1a-4b5e-9d38-2a7d90c1e5f0'
const refused = {
  identity: 'audit',
  role: 'gh-entra-gate',
  database: 'postgres',
  login: unavailable(failure('pg/login-refused')),
}

export const cases: readonly EvidenceCase[] = [
  { name: 'nothing', seen: onAzure(), findings: [] },
  {
    name: 'look-alike',
    seen: { ...onAzure({ auth: { ...PASSWORDS_ON, tenantId: TENANT.toUpperCase() } }), logins: [refused] },
    findings: [],
  },
  {
    name: 'violation',
    seen: { ...onAzure({ auth: { ...PASSWORDS_ON, tenantId: OTHER } }), logins: [refused] },
    findings: [['error', `shop-prod trusts the tenant ${OTHER}, and the access token of the job comes from ${TENANT}`]],
    remediation: [null],
  },
  // The server let it in all the same.
  {
    name: 'proven',
    seen: onAzure({ auth: { ...PASSWORDS_ON, tenantId: OTHER } }),
    findings: [['warning', OTHER]],
  },
  { name: 'no tenant in the token', seen: onAzure({}, { jobTenantId: null }), findings: [] },
  { name: 'Entra off', seen: onAzure({ auth: { ...PASSWORDS_ONLY, tenantId: OTHER } }), findings: [] },
  { name: 'not asked', seen: NOT_ASKED, findings: [] },
  { name: 'unavailable', seen: NOT_ANSWERED, findings: [] },
]
