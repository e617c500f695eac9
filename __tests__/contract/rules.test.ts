import { RULES } from '../../src/rules/registry.generated.ts'
import { comparesRoles } from './support/comparing-rules.ts'
import { describeRules } from './support/rule-cases.ts'

describeRules(RULES.filter(rule => !comparesRoles(rule)))
