import { GUARD } from './blocks/guard.ts'
import { IN_THE_WAY } from './blocks/in-the-way.ts'
import { NEEDS } from './blocks/preflight.ts'
import { header } from './header.ts'
import { grantedObjects } from './parity.ts'
import type { FolderPlan, RoleHandover } from './plan.ts'
import { settings } from './transaction.ts'

/** The text of preflight.sql. The transaction is read-only, so the server itself holds it to changing nothing. */
export function preflightSql(plan: FolderPlan): string {
  const { handovers, labels } = plan
  const asks = handovers.length + labels.length > 0
  return `${[header('preflight', plan), ...(asks ? questions(plan) : [])].join('\n\n')}\n`
}

function questions(plan: FolderPlan): readonly string[] {
  const { handovers, labels } = plan
  const values = {
    pairs: handovers.map(({ from, to }) => [from, to]),
    labelled: labels.map(({ role }) => role),
    way: 'there',
    objects: '',
    jobs: handovers.flatMap(one => jobsOf(one, plan.database)),
    repeats: grantedObjects(handovers.flatMap(({ parity }) => parity)),
  }
  return [
    `begin transaction read only;\n${settings(plan, values)}`,
    `-- 1. The right database, and every role is there.\n${GUARD}`,
    `-- 2. What remediate.sql needs.\n${NEEDS}`,
    `-- 3. Who is in its way at this moment, and who is still at work as one of the password roles.\n${IN_THE_WAY}`,
    'commit;',
  ]
}

/** Whether any of the jobs takes more than `cron.schedule`: it works in another database, or is switched off. */
function jobsOf({ from, to, jobs }: RoleHandover, database: string): readonly Readonly<Record<string, unknown>>[] {
  const ofCron = jobs.filter(({ details }) => details.scheduler === 'pg_cron')
  const special = ofCron.some(({ details }) => details.database !== database || details.active === false)
  return ofCron.length === 0 ? [] : [{ from, to, special }]
}
