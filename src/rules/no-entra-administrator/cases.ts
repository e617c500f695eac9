import { notApplicable, observed } from '../../domain/outcome.ts'
import { administrator, CLOSED, NOT_ANSWERED, NOT_ASKED, onAzure, PASSWORDS_ONLY } from '../azure-case.ts'
import type { EvidenceCase } from '../rule.ts'

export const cases: readonly EvidenceCase[] = [
  { name: 'nothing', seen: onAzure(), findings: [] },
  // Azure lists none while Entra authentication is off: that is another rule's finding.
  {
    name: 'look-alike',
    seen: onAzure({ auth: PASSWORDS_ONLY }, { administrators: notApplicable('Entra authentication is off') }),
    findings: [],
  },
  {
    name: 'violation',
    seen: onAzure({}, { administrators: observed([]) }),
    findings: [['error', 'shop-prod has no Entra administrator']],
    remediation: [
      "az postgres flexible-server microsoft-entra-admin create --resource-group 'rg-(größe)_it.s-$x'\\''' --server-name 'shop-prod' --display-name '<name of the group>' --object-id '<object id of the group>' --type Group",
    ],
  },
  { name: 'one', seen: onAzure({}, { administrators: observed([administrator('x', 'unknown')]) }), findings: [] },
  {
    name: 'list refused',
    seen: onAzure({}, { administrators: CLOSED }),
    findings: [],
    gaps: ['arm/forbidden'],
  },
  { name: 'not asked', seen: NOT_ASKED, findings: [] },
  { name: 'unavailable', seen: NOT_ANSWERED, findings: [] },
]
