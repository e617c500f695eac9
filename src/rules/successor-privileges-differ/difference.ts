import type { RuleSql } from '../rule.ts'
import difference from './difference.sql.generated.ts'
import later from './later.sql.generated.ts'
import level from './level.sql.generated.ts'
import reach from './reach.sql.generated.ts'

/** One query of five parts; the second lists what carries privileges. All are constant. */
export function differenceOf(objects: string): Pick<RuleSql, 'sql' | 'parameters'> {
  return {
    sql: `${reach}, object as (\n${objects}\n), ${level}, ${later}, ${difference}`,
    parameters: ['password', 'successors'],
  }
}
