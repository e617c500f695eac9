import type { RuleSql } from '../rule.ts'
import difference from './difference.sql.generated.ts'
import reach from './reach.sql.generated.ts'

/** One query of three parts; the middle one lists what carries privileges. All are constant. */
export function differenceOf(objects: string): Pick<RuleSql, 'sql' | 'parameters'> {
  return { sql: `${reach}, object as (\n${objects}\n), ${difference}`, parameters: ['password', 'successors'] }
}
