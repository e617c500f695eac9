import type { ServerEvidence } from '../../domain/evidence.ts'
import { NOT_ANSWERED, NOT_ASKED, onAzure } from '../azure-case.ts'
import type { EvidenceCase } from '../rule.ts'

const TARGET: ServerEvidence['server'] = {
  name: 'shop-prod',
  host: 'shop-prod.postgres.database.azure.com',
  port: 5432,
  loginRole: 'gh-entra-gate',
  databases: { kind: 'all', exclude: [] },
  rehearsal: 'off',
  location: undefined,
  resource: undefined,
}
const at = (host: string) => ({ server: { ...TARGET, host }, ...onAzure() })

export const cases: readonly EvidenceCase[] = [
  { name: 'nothing', seen: at(TARGET.host), findings: [] },
  { name: 'look-alike', seen: at('SHOP-PROD.postgres.database.azure.com.'), findings: [] },
  { name: 'private link', seen: at('shop-prod.privatelink.postgres.database.azure.com'), findings: [] },
  {
    name: 'violation',
    seen: at('db.shop.internal'),
    findings: [
      ['note', 'db.shop.internal, and Azure calls the server shop-prod shop-prod.postgres.database.azure.com'],
    ],
    remediation: [null],
  },
  {
    name: 'virtual endpoint',
    seen: at('shop.writer.postgres.database.azure.com'),
    findings: [['note', 'shop.writer.postgres.database.azure.com, and']],
  },
  { name: 'address', seen: at('10.0.0.4'), findings: [['note', '10.0.0.4, and']] },
  {
    name: 'no name in Azure',
    seen: { ...at(TARGET.host), ...onAzure({ host: '' }) },
    findings: [['note', TARGET.host]],
  },
  // Provably another: a gap of the server.
  { name: 'another server', seen: at('shop-test.postgres.database.azure.com'), findings: [] },
  { name: 'not asked', seen: { ...at('db.shop.internal'), ...NOT_ASKED }, findings: [] },
  { name: 'unavailable', seen: { ...at('db.shop.internal'), ...NOT_ANSWERED }, findings: [] },
]
