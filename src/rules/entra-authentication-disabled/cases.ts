import { ENTRA_ONLY, NOT_ANSWERED, NOT_ASKED, onAzure, PASSWORDS_ONLY } from '../azure-case.ts'
import type { EvidenceCase } from '../rule.ts'

export const cases: readonly EvidenceCase[] = [
  { name: 'nothing', seen: onAzure({ auth: ENTRA_ONLY }), findings: [] },
  { name: 'look-alike', seen: onAzure(), findings: [] },
  {
    name: 'violation',
    seen: onAzure({ auth: PASSWORDS_ONLY }),
    findings: [['error', 'Entra authentication is switched off on shop-prod']],
    remediation: [
      "az postgres flexible-server update --resource-group 'rg-(größe)_it.s-$x'\\''' --name 'shop-prod' --microsoft-entra-auth Enabled",
    ],
  },
  { name: 'not asked', seen: NOT_ASKED, findings: [] },
  { name: 'unavailable', seen: NOT_ANSWERED, findings: [] },
]
