import fc from 'fast-check'
import { quoteIdentifier } from '../../../src/domain/sql-text.ts'
import { DEEDS, type Deed, type RandomRole, type Stage } from './random-deeds.ts'
import { nameGiver } from './random-names.ts'
import { MAKERS, type Made, type Making, pick, type Thing } from './random-things.ts'

/** What an administrator may find: who owns what, who may do what, and who is to follow whom. */
export interface Scene {
  /** Each is sent as one batch, by the superuser, in this order, to a database of the scene's own. */
  readonly statements: readonly string[]
  readonly migration: readonly { readonly from: string; readonly to: string }[]
  /** The names of all roles that it makes, which are of the whole server. */
  readonly roles: readonly string[]
}

/** The same scene for the same number and major. The number is in the name of every role, so that scenes can stand side by side. */
export function randomScene(seed: number, major: number): Scene {
  const [scene] = fc.sample(scenes(`_${seed.toString(36)}`, major), { seed, numRuns: 1 })
  if (scene === undefined) throw new Error('no scene')
  return scene
}

/** Scenes whose roles all have this suffix. */
export function scenes(suffix: string, major: number): fc.Arbitrary<Scene> {
  return plans.map(plan => sceneOf(plan, suffix, major))
}

/** Numbers that choose among what there is by then: whatever they are, they make a scene, and a smaller one when shrunk. */
interface Plan {
  readonly names: number
  readonly passwords: readonly number[]
  readonly successors: readonly number[]
  readonly groups: readonly number[]
  readonly schemas: readonly number[]
  readonly things: readonly (readonly [kind: number, schema: number, owner: number, number: number])[]
  readonly deeds: readonly (readonly [kind: number, numbers: readonly number[]])[]
  readonly followers: readonly number[]
  readonly late: readonly (readonly [thing: number, owner: number])[]
}

const number = fc.nat(999_983)
const numbers = (minLength: number, maxLength: number) => fc.array(number, { minLength, maxLength })

const plans: fc.Arbitrary<Plan> = fc.record({
  names: number,
  passwords: numbers(1, 3),
  successors: numbers(1, 3),
  groups: numbers(0, 2),
  schemas: numbers(1, 3),
  things: fc.array(fc.tuple(number, number, number, number), { minLength: 3, maxLength: 25, size: 'max' }),
  deeds: fc.array(fc.tuple(number, numbers(8, 8)), { maxLength: 30, size: 'max' }),
  followers: numbers(3, 3),
  late: fc.array(fc.tuple(number, number), { maxLength: 2 }),
})

function sceneOf(plan: Plan, suffix: string, major: number): Scene {
  const nameOf = nameGiver(suffix, plan.names)
  const fresh = () => quoteIdentifier(nameOf())
  const roles = rolesOf(plan, nameOf)
  const of = (kind: RandomRole['kind']) => roles.filter(role => role.kind === kind)
  // Those who have to move own the most.
  const owners = [...of('password'), ...of('password'), ...roles].map(role => role.sql)
  owners.push('azure_pg_admin', 'azuresu')
  const give = (thing: Thing, owner: number) => `alter ${thing.what} owner to ${pick(owners, owner)}`
  const made = makeThings(plan, major, fresh, give)
  const stage: Stage = { major, roles, fresh, schemas: made.schemas, things: made.things }
  const deeds = plan.deeds.flatMap(([kind, numbers]) => pick<Deed>(DEEDS, kind)?.(stage, numbers) ?? [])
  // An owner that comes after the grants takes the place of the old one in each of them.
  const late = plan.late.flatMap(([any, owner]) => {
    const thing = pick(made.things, any)
    return thing === undefined ? [] : [give(thing, owner)]
  })
  const successors = [...of('entra'), ...of('entra'), ...of('group')]
  const migration = of('password').flatMap(({ name: from }, index) => {
    const to = pick(successors, plan.followers[index] ?? 0)?.name
    return to === undefined ? [] : [{ from, to }]
  })
  const statements = [...roles.flatMap(makeRole), ...made.statements, ...deeds, ...late]
  return { statements, migration, roles: roles.map(({ name }) => name) }
}

function makeThings(
  plan: Plan,
  major: number,
  fresh: () => string,
  give: (thing: Thing, owner: number) => string,
): Made & { readonly schemas: readonly string[] } {
  const schemas = plan.schemas.map(fresh)
  const things = schemas.map(schemaThing)
  const statements = schemas.map(schema => `create schema ${schema}`)
  // Some stay with the superuser who made them.
  const giveMost = (thing: Thing, owner: number) => (owner % 9 === 0 ? [] : [give(thing, owner)])
  things.forEach((thing, index) => void statements.push(...giveMost(thing, plan.schemas[index] ?? 0)))
  for (const [index, [kind, schema, owner, any]] of plan.things.entries()) {
    const making: Making = {
      major,
      fresh,
      schema: pick(schemas, schema) ?? 'public',
      tables: things.filter(({ isTable }) => isTable),
      servers: things.flatMap(({ what }) => (what.startsWith('server ') ? [what.slice('server '.length)] : [])),
      number: any * 100 + index,
    }
    const made = pick(MAKERS, kind)?.(making)
    if (made === undefined) continue
    things.push(...made.things)
    statements.push(...made.statements, ...made.things.flatMap((thing, offset) => giveMost(thing, owner + offset)))
  }
  return { statements, things, schemas }
}

function schemaThing(schema: string): Thing {
  return {
    what: `schema ${schema}`,
    on: `schema ${schema}`,
    privileges: ['usage', 'create'],
    columns: [],
    schema: undefined,
    isTable: false,
  }
}

/** Ranks are dealt, so that a password role may be a member of an Entra role as well as the other way round. */
function rolesOf({ passwords, successors, groups }: Plan, nameOf: () => string): readonly RandomRole[] {
  const kinds = { password: passwords, entra: successors, group: groups } as const
  const dealt = (['password', 'entra', 'group'] as const).flatMap(kind => kinds[kind].map(card => ({ kind, card })))
  return dealt.map(({ kind, card }, index) => {
    const name = nameOf()
    const rank = dealt.filter((other, at) => other.card < card || (other.card === card && at < index)).length
    return { name, sql: quoteIdentifier(name), kind, rank }
  })
}

const ATTRIBUTES = ['', 'createdb', 'createrole', 'noinherit', 'connection limit 7', 'noinherit createdb bypassrls']

function makeRole({ sql, kind, rank }: RandomRole): readonly string[] {
  if (kind === 'group') return [`create role ${sql} nologin`]
  const attributes = pick(ATTRIBUTES, rank) ?? ''
  if (kind === 'password')
    return [`create role ${sql} login ${attributes} ${rank % 3 === 0 ? '' : `password 'old secret'`}`]
  const objectId = `6f1d6a52-8c1a-4b5e-9d38-${String(rank).padStart(12, '0')}`
  const type = pick(['service', 'group', 'user'], rank)
  return [
    `create role ${sql} login ${attributes}`,
    `security label for pgaadauth on role ${sql} is 'aadauth,oid=${objectId},type=${type}'`,
  ]
}
