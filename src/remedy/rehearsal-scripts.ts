import type { ServerEvidence } from '../domain/evidence.ts'
import type { RehearsalScript } from '../domain/rehearsal.ts'
import type { Migration } from '../domain/server.ts'
import { type FolderPlan, planServer } from './plan.ts'
import { remediateParts } from './remediate-sql.ts'

/**
 * What is tried: of every remediate.sql, what stands between `begin` and `commit`. In each database the part of the server
 * itself goes first, as it does when the files are run one after the other: nothing of it is there any more in the next transaction.
 */
export function rehearsalScripts(
  servers: readonly ServerEvidence[],
  migration: readonly Migration[],
): readonly RehearsalScript[] {
  return servers.flatMap(evidence => {
    const plans = planServer(evidence, migration)
    const shared = plans.filter(({ forShared }) => forShared)
    const databases = plans.filter(plan => !plan.forShared && remediateParts(plan).length > 0)
    return (databases.length === 0 ? shared : databases).flatMap(plan =>
      script(databases.length === 0 ? [] : shared, plan),
    )
  })
}

function script(before: readonly FolderPlan[], plan: FolderPlan): readonly RehearsalScript[] {
  const all = [...before, plan]
  const steps = all.flatMap(remediateParts)
  if (steps.length === 0) return []
  // A role that is labelled in place is not retired: it stays, as another one.
  const labelled = all.flatMap(({ labels }) => labels.map(({ role }) => role))
  const roles = [...new Set(all.flatMap(({ handovers }) => handovers.map(({ from }) => from)))].sort()
  return [{ server: plan.server, database: plan.database, roles, labelled, steps }]
}
