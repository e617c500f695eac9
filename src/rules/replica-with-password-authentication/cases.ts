import { observed } from '../../domain/outcome.ts'
import { CLOSED, ENTRA_ONLY, NOT_ANSWERED, NOT_ASKED, onAzure, PASSWORDS_ONLY, replica } from '../azure-case.ts'
import type { EvidenceCase } from '../rule.ts'

const of = (...all: readonly ReturnType<typeof replica>[]) => ({ replicas: observed(all) })

export const cases: readonly EvidenceCase[] = [
  { name: 'nothing', seen: onAzure(), findings: [] },
  // Entra only, and one that this run looks at as a server of its own.
  {
    name: 'look-alike',
    seen: onAzure({}, of(replica('shop-read', { auth: ENTRA_ONLY }), replica('shop-own', { declared: true }))),
    findings: [],
  },
  {
    name: 'violation',
    seen: onAzure({}, of(replica('shop-read'), replica('shop-far', { auth: PASSWORDS_ONLY }))),
    findings: [
      ['warning', 'The read replica shop-read accepts passwords, and goes on accepting them'],
      ['warning', 'Entra authentication is switched off there'],
    ],
    remediation: [null, null],
  },
  {
    name: 'primary switched, replica forgotten',
    seen: onAzure({ auth: ENTRA_ONLY }, of(replica('shop-read'))),
    findings: [['error', 'The read replica shop-read still accepts passwords']],
    remediation: [
      "az postgres flexible-server update --resource-group 'rg-elsewhere' --name 'shop-read' --microsoft-entra-auth Enabled --password-auth Disabled",
    ],
  },
  { name: 'list refused', seen: onAzure({}, { replicas: CLOSED }), findings: [], gaps: ['arm/forbidden'] },
  { name: 'not asked', seen: NOT_ASKED, findings: [] },
  { name: 'unavailable', seen: NOT_ANSWERED, findings: [] },
]
