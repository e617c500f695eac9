import { type ClassifiedRole, classifyRole, type RoleFacts } from '../domain/role.ts'
import { chooseRoute, successorOf } from '../domain/route.ts'
import type { Migration } from '../domain/server.ts'
import type { RoleSet } from '../rules/rule.ts'

/** The oids that rules ask about. */
export type RoleSets = Readonly<Record<RoleSet, readonly string[]>>

/** Nobody takes over. No role has this oid. */
const NOBODY = '0'

/** Classified here as well as in judging, by the same function. */
export function roleSets(facts: readonly RoleFacts[], migration: readonly Migration[]): RoleSets {
  const roles = facts.map(classifyRole)
  const of = (kind: ClassifiedRole['class']['kind']) => roles.filter(role => role.class.kind === kind)
  const oids = (found: readonly ClassifiedRole[]) => found.map(role => role.facts.oid)
  const password = of('password')
  const successors = password.map(({ facts: { name, oid } }) => {
    const route = chooseRoute(name, migration, roles)
    if (route.kind === 'label') return oid
    const to = successorOf(route)
    return roles.find(role => role.facts.name === to)?.facts.oid ?? NOBODY
  })
  return { password: oids(password), successors, entra: oids(of('entra')), group: oids(of('group')) }
}
