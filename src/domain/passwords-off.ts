import type { ServerEvidence } from './evidence.ts'
import type { Judgement } from './judgement.ts'

/**
 * Whether passwords are switched off already. Only Azure's own word counts, and that of every replica: it has the same
 * roles, and a setting of its own. A replica that this run looks at by itself answers for itself.
 */
export function passwordsAreOff({ azure, posture }: Pick<ServerEvidence, 'azure' | 'posture'>): boolean {
  if (azure.kind !== 'observed' || posture.kind !== 'observed') return false
  const { auth } = azure.value
  const { replicas } = posture.value
  return (
    auth.passwordAuth === 'Disabled' &&
    auth.activeDirectoryAuth === 'Enabled' &&
    replicas.kind === 'observed' &&
    replicas.value.every(({ auth: own, declared }) => declared || own.passwordAuth === 'Disabled')
  )
}

/** The run asks whether passwords may stay off, and no longer whether they may be switched off. */
export function everywhereOff({ servers }: Pick<Judgement, 'servers'>): boolean {
  return servers.length > 0 && servers.every(({ passwordsOff }) => passwordsOff)
}
