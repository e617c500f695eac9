import { observed } from '../../domain/outcome.ts'
import { administrator, CLOSED, NOT_ANSWERED, NOT_ASKED, onAzure } from '../azure-case.ts'
import type { EvidenceCase } from '../rule.ts'

const of = (...all: readonly ReturnType<typeof administrator>[]) => onAzure({}, { administrators: observed(all) })

export const cases: readonly EvidenceCase[] = [
  { name: 'nothing', seen: onAzure(), findings: [] },
  // None at all is another rule's finding.
  { name: 'look-alike', seen: of(), findings: [] },
  {
    name: 'violation',
    seen: of(administrator('ada"`::error::\n\u202e', 'user')),
    findings: [['warning', 'shop-prod has one Entra administrator, the user ada"`::error::\n\u202e']],
    remediation: [expectCreate()],
  },
  {
    name: 'a group alone',
    seen: of(administrator('dba', 'group')),
    findings: [['warning', 'one Entra administrator, the group dba']],
  },
  {
    name: 'the same one twice',
    seen: of(administrator('ada', 'user'), administrator('ada', 'user')),
    findings: [['warning', 'one Entra administrator']],
  },
  {
    name: 'several, and no group',
    seen: of(administrator('ada', 'user'), administrator('bob', 'unknown'), administrator('ci', 'service')),
    findings: [['warning', 'None of the 3 Entra administrators of shop-prod is a group']],
  },
  { name: 'two groups', seen: of(administrator('dba', 'group'), administrator('sre', 'group')), findings: [] },
  { name: 'list refused', seen: onAzure({}, { administrators: CLOSED }), findings: [] },
  { name: 'not asked', seen: NOT_ASKED, findings: [] },
  { name: 'unavailable', seen: NOT_ANSWERED, findings: [] },
]

function expectCreate(): string {
  return "az postgres flexible-server microsoft-entra-admin create --resource-group 'rg-(größe)_it.s-$x'\\''' --server-name 'shop-prod' --display-name '<name of the group>' --object-id '<object id of the group>' --type Group"
}
