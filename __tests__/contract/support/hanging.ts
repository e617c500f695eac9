import type { FlexibleServer } from '../../../local-azure/index.ts'
import type { RuleRow } from '../../../src/domain/evidence.ts'
import { handoverPart } from '../../../src/domain/handover.ts'
import type { Migration } from '../../../src/domain/server.ts'
import { RULES } from '../../../src/rules/registry.generated.ts'
import { collectEvidence, MIGRATION, seen } from './scene.ts'

/** Everything that remediate.sql is made for, as the auditor sees it. */
export async function hangingOn(
  server: FlexibleServer,
  database: string,
  migration: readonly Migration[] = MIGRATION,
): Promise<readonly RuleRow[]> {
  const rules = RULES.filter(({ id }) => handoverPart(id) !== undefined)
  const { servers } = await collectEvidence(server, database, rules, migration)
  return (
    servers
      .flatMap(({ shared, audits }) => [...shared, ...audits.flatMap(audit => seen(audit.rules))])
      .flatMap(({ rows }) => (rows.kind === 'not-applicable' ? [] : seen(rows)))
      // What a successor is beyond the password role is left alone, and so are others who work through that one.
      .filter(({ type, details }) => details.direction !== 'new' && type !== 'member')
  )
}

export function countByType(objects: readonly RuleRow[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(objects, ({ type }) => type)].map(([type, found]) => [type, found.length]))
}
