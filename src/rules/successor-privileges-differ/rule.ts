import type { Rule } from '../rule.ts'
import { differenceOf } from './difference.ts'
import objects from './objects.sql.generated.ts'
import { DIFFERENCE_WORDS } from './words.ts'

export const rule: Rule = {
  kind: 'catalog',
  id: 'successor-privileges-differ',
  question: 'May the successor of a password role do less, or more, in this database than the role itself?',
  scope: 'database',
  counted: false,
  queries: [differenceOf(objects)],
  predicate: {
    one: 'and its successor may not do the same, in # respect',
    many: 'and its successor may not do the same, in # respects',
  },
  ...DIFFERENCE_WORDS,
}
