import type { Rule } from '../rule.ts'
import { differenceOf } from '../successor-privileges-differ/difference.ts'
import { DIFFERENCE_WORDS } from '../successor-privileges-differ/words.ts'
import objects from './objects.sql.generated.ts'
import parameters from './parameters.sql.generated.ts'

export const rule: Rule = {
  kind: 'catalog',
  id: 'shared-successor-privileges-differ',
  question:
    'May the successor of a password role do less, or more, with databases, tablespaces and parameters than the role itself?',
  scope: 'shared',
  counted: false,
  // The second is about a catalog that PostgreSQL has since 15.
  queries: [differenceOf(objects), { ...differenceOf(parameters), ofExtension: true }],
  predicate: {
    one: 'and its successor may not do the same on the server, in # respect',
    many: 'and its successor may not do the same on the server, in # respects',
  },
  ...DIFFERENCE_WORDS,
}
