import { policyAnswers } from '../domain/azure-policies.ts'
import type { ServerJudgement } from '../domain/judgement.ts'
import type { Outcome } from '../domain/outcome.ts'

/** What Azure says of the server; null where it was not asked or did not answer. */
export function azureJson({ azure, posture }: Pick<ServerJudgement, 'azure' | 'posture'>) {
  if (azure.kind !== 'observed') return null
  const { resource, state, auth, administratorLogin, network, replicationRole, clusterSize } = azure.value
  const around = posture.kind === 'observed' ? posture.value : undefined
  return {
    resourceId: resource.id,
    state,
    entraAuthentication: auth.activeDirectoryAuth === 'Enabled',
    passwordAuthentication: auth.passwordAuth === 'Enabled',
    tenantId: auth.tenantId,
    passwordAdministrator: administratorLogin,
    publicAccess: network.publicAccess,
    delegatedSubnet: network.delegatedSubnet,
    privateEndpoints: network.privateEndpoints,
    replicationRole,
    clusterNodes: clusterSize,
    administrators: seen(around?.administrators, ({ objectId, name, principal }) => ({ objectId, name, principal })),
    replicas: seen(around?.replicas, ({ id, name, host, auth: own, declared }) => ({
      resourceId: id,
      name,
      host,
      entraAuthentication: own.activeDirectoryAuth === 'Enabled',
      passwordAuthentication: own.passwordAuth === 'Enabled',
      lookedAt: declared,
    })),
    parameters: seen(around?.parameters, ({ name, value }) => ({ name, value })),
    policies: policyAnswers({ azure, posture }).map(({ id, name, compliant }) => ({ id, name, compliant })),
  }
}

function seen<T, J>(outcome: Outcome<readonly T[]> | undefined, shape: (item: T) => J): readonly J[] | null {
  return outcome?.kind === 'observed' ? outcome.value.map(shape) : null
}
