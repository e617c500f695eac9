import { observed } from '../../domain/outcome.ts'
import { CLOSED, ENTRA_ONLY, NOT_ANSWERED, NOT_ASKED, onAzure } from '../azure-case.ts'
import type { EvidenceCase } from '../rule.ts'

const of = (values: Readonly<Record<string, string>>) =>
  onAzure({}, { parameters: observed(Object.entries(values).map(([name, value]) => ({ name, value }))) })

export const cases: readonly EvidenceCase[] = [
  { name: 'nothing', seen: onAzure(), findings: [] },
  {
    name: 'look-alike',
    seen: of({
      log_connections: 'receipt, authorization',
      require_secure_transport: 'ON',
      'pgaadauth.enable_group_sync': 'off',
      'azure.accepted_password_auth_method': 'md5,scram-sha-256',
      hidden_log_connections: 'off',
    }),
    findings: [],
  },
  {
    name: 'violation',
    seen: of({
      log_connections: 'off',
      require_secure_transport: 'off`::error::\n',
    }),
    findings: [
      ['warning', 'log_connections is off: nobody can see afterwards'],
      ['warning', 'require_secure_transport is off`::error::\n: passwords and access tokens may travel unencrypted'],
    ],
    remediation: ['log_connections', 'require_secure_transport'].map(
      name =>
        `az postgres flexible-server parameter set --resource-group 'rg-(größe)_it.s-$x'\\''' --server-name 'shop-prod' --name ${name} --value on`,
    ),
  },
  {
    name: 'worth knowing',
    seen: of({ 'azure.accepted_password_auth_method': ' MD5', 'pgaadauth.enable_group_sync': 'ON' }),
    findings: [
      ['note', 'azure.accepted_password_auth_method is  MD5: until passwords are off'],
      ['note', 'pgaadauth.enable_group_sync is ON: members of Entra groups get roles of their own'],
    ],
    remediation: [
      `az postgres flexible-server parameter set --resource-group 'rg-(größe)_it.s-$x'\\''' --server-name 'shop-prod' --name azure.accepted_password_auth_method --value md5,scram-sha-256`,
      null,
    ],
  },
  {
    name: 'passwords off',
    seen: onAzure(
      { auth: ENTRA_ONLY },
      { parameters: observed([{ name: 'azure.accepted_password_auth_method', value: 'md5' }]) },
    ),
    findings: [],
  },
  // PostgreSQL 18 takes a list; the durations alone say nothing of who it was.
  {
    name: 'durations only',
    seen: of({ log_connections: 'receipt,setup_durations' }),
    findings: [['warning', 'receipt']],
  },
  { name: 'empty', seen: of({ log_connections: '' }), findings: [['warning', 'log_connections is empty']] },
  { name: 'list refused', seen: onAzure({}, { parameters: CLOSED }), findings: [], gaps: ['arm/forbidden'] },
  { name: 'not asked', seen: NOT_ASKED, findings: [] },
  { name: 'unavailable', seen: NOT_ANSWERED, findings: [] },
]
