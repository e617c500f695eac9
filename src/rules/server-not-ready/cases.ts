import { NOT_ANSWERED, NOT_ASKED, onAzure, PASSWORDS_ONLY } from '../azure-case.ts'
import type { EvidenceCase } from '../rule.ts'

export const cases: readonly EvidenceCase[] = [
  { name: 'nothing', seen: onAzure(), findings: [] },
  { name: 'look-alike', seen: onAzure({ auth: PASSWORDS_ONLY, replicationRole: 'None' }), findings: [] },
  {
    name: 'violation',
    seen: onAzure({ state: 'Stopped' }),
    findings: [['error', 'Azure says that shop-prod is Stopped, and not Ready']],
    remediation: ["az postgres flexible-server start --resource-group 'rg-(größe)_it.s-$x'\\''' --name 'shop-prod'"],
  },
  ...['Dropping', 'Disabled', 'Stopping', 'Inaccessible', 'Provisioning', 'unknown', 'Ready::error::'].map(
    (state): EvidenceCase => ({
      name: state,
      seen: onAzure({ state }),
      findings: [['error', `is ${state}, and not Ready`]],
      remediation: [null],
    }),
  ),
  ...['Updating', 'Starting', 'Restarting'].map(
    (state): EvidenceCase => ({ name: state, seen: onAzure({ state }), findings: [['warning', 'until that is over']] }),
  ),
  { name: 'not asked', seen: NOT_ASKED, findings: [] },
  { name: 'unavailable', seen: NOT_ANSWERED, findings: [] },
]
