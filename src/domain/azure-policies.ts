import type { ServerJudgement } from './judgement.ts'

/** What a built-in definition of Azure Policy comes to on a server, so that an auditor can join the two. */
export interface PolicyAnswer {
  /** The definition: `/providers/Microsoft.Authorization/policyDefinitions/<id>`. */
  readonly id: string
  readonly name: string
  /** As far as the run saw it; null where it did not. Azure's own evaluation is another matter. */
  readonly compliant: boolean | null
}

/**
 * The first is referenced by initiatives such as PCI DSS 4.0.1 and NIST SP 800-53 R5.1.1
 * (https://github.com/Azure/azure-policy); the others are listed in
 * https://learn.microsoft.com/azure/postgresql/security/security-azure-policy
 */
export function policyAnswers({ azure, posture }: Pick<ServerJudgement, 'azure' | 'posture'>): readonly PolicyAnswer[] {
  if (azure.kind !== 'observed' || posture.kind !== 'observed') return []
  const { auth } = azure.value
  const { administrators, parameters } = posture.value
  const logging =
    parameters.kind === 'observed' ? parameters.value.find(({ name }) => name === 'log_connections') : undefined
  return [
    {
      id: 'fa498b91-8a7e-4710-9578-da944c68d1fe',
      name: '[Preview]: Azure PostgreSQL flexible server should have Microsoft Entra Only Authentication enabled',
      compliant: auth.passwordAuth === 'Disabled' && auth.activeDirectoryAuth === 'Enabled',
    },
    {
      id: 'ce39a96d-bf09-4b60-8c32-e85d52abea0f',
      name: 'A Microsoft Entra administrator should be provisioned for PostgreSQL flexible servers',
      compliant:
        auth.activeDirectoryAuth === 'Disabled'
          ? false
          : administrators.kind === 'observed'
            ? administrators.value.length > 0
            : null,
    },
    {
      id: '086709ac-11b5-478d-a893-9567a16d2ae3',
      name: 'Log connections should be enabled for PostgreSQL flexible servers',
      // What the definition makes of the list that PostgreSQL 18 has there is not documented.
      compliant:
        logging === undefined || !/^(on|off)$/i.test(logging.value) ? null : logging.value.toLowerCase() === 'on',
    },
  ]
}
