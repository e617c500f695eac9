import { ENTRA_ONLY, NOT_ANSWERED, NOT_ASKED, onAzure, PASSWORDS_ONLY } from '../azure-case.ts'
import type { EvidenceCase } from '../rule.ts'

export const cases: readonly EvidenceCase[] = [
  { name: 'nothing', seen: onAzure({ auth: ENTRA_ONLY }), findings: [] },
  // It still has the administrator that it was made with.
  { name: 'look-alike', seen: onAzure({ auth: ENTRA_ONLY, administratorLogin: 'serveradmin' }), findings: [] },
  {
    name: 'violation',
    seen: onAzure({ administratorLogin: '"a`d::error::m\n🦣' }),
    findings: [['note', 'The password administrator "a`d::error::m\n🦣 and what it owns stay']],
    remediation: [null],
  },
  {
    name: 'passwords only',
    seen: onAzure({ auth: PASSWORDS_ONLY }),
    findings: [['note', /^shop-prod accepts passwords, which is what is to be switched off$/]],
  },
  { name: 'not asked', seen: NOT_ASKED, findings: [] },
  { name: 'unavailable', seen: NOT_ANSWERED, findings: [] },
]
