import { RULES } from '../../src/rules/registry.generated.ts'
import { comparesRoles } from './support/comparing-rules.ts'
import { describeRules } from './support/rule-cases.ts'

// On servers of their own: what other rules' cases leave on the roles, which are of the whole server, is a difference to these.
describeRules(RULES.filter(comparesRoles))
