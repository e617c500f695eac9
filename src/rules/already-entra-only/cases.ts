import { ENTRA_ONLY, NOT_ANSWERED, NOT_ASKED, onAzure, PASSWORDS_ONLY } from '../azure-case.ts'
import type { EvidenceCase } from '../rule.ts'

export const cases: readonly EvidenceCase[] = [
  { name: 'nothing', seen: onAzure(), findings: [] },
  { name: 'look-alike', seen: onAzure({ auth: { ...PASSWORDS_ONLY, passwordAuth: 'Disabled' } }), findings: [] },
  {
    name: 'violation',
    seen: onAzure({ auth: ENTRA_ONLY }),
    findings: [['note', 'Password authentication is switched off on shop-prod already']],
    remediation: [null],
  },
  { name: 'not asked', seen: NOT_ASKED, findings: [] },
  { name: 'unavailable', seen: NOT_ANSWERED, findings: [] },
]
