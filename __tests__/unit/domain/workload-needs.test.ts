import { describe, expect, it } from 'vitest'
import { deniedObject, needOf, type PrivilegeFact, verbsOn } from '../../../src/domain/workload-needs.ts'

const fact = (more: Partial<PrivilegeFact>): PrivilegeFact => ({
  schema: 'app',
  name: 'orders',
  type: 'table',
  identity: 'app.orders',
  privilege: 'SELECT',
  held: false,
  heldBefore: true,
  columns: [],
  ...more,
})
const facts = (...relations: readonly PrivilegeFact[]) => ({ relations, routines: [], schemas: [] })
const orders = { kind: 'relations', name: 'orders' } as const
const grant = (sql: string, known: ReturnType<typeof facts>, path: readonly string[] = []) =>
  needOf(sql, orders, known, path, 'a"b')?.grant

describe('what the server names when it refuses', () => {
  it.each([
    ['permission denied for table orders', { kind: 'relations', name: 'orders' }],
    ['permission denied for materialized view a table of', { kind: 'relations', name: 'a table of' }],
    ['permission denied for function "x"\n::error::', { kind: 'routines', name: '"x"\n::error::' }],
    ['permission denied for schema app', { kind: 'schemas', name: 'app' }],
    ['keine Berechtigung für Tabelle orders', undefined],
    ['permission denied for large object 7', undefined],
  ])('%j', (message, expected) => {
    expect(deniedObject(message)).toEqual(expected)
  })
})

describe('what a statement does with a relation', () => {
  it.each([
    ['select * from orders', ['SELECT']],
    ['select * from orders for update', ['SELECT', 'UPDATE']],
    ['insert into app.orders values (1)', ['INSERT']],
    ['insert into orders values (1) returning id', ['INSERT', 'SELECT']],
    ['insert into orders values (1) on conflict (id) do update set x = 1', ['INSERT', 'SELECT', 'UPDATE']],
    ['insert into other select * from orders', ['SELECT']],
    ['update only app."orders" set x = 1', ['UPDATE']],
    ['update orders set x = 1 where y = 2', ['SELECT', 'UPDATE']],
    ['delete from orders', ['DELETE']],
    ['delete from other using orders where true', ['SELECT']],
    ['merge into orders using x on true when matched then delete', ['DELETE', 'INSERT', 'SELECT', 'UPDATE']],
    ['select 1', ['SELECT']],
  ])('%s', (sql, expected) => {
    expect([...verbsOn(sql, 'orders')].sort()).toEqual(expected)
  })
})

describe('the grant that is missing', () => {
  it('is what the password role has, and quotes the successor', () => {
    const known = facts(fact({}), fact({ privilege: 'INSERT', heldBefore: false }))
    expect(grant('insert into orders select * from orders', known)).toBe('grant select on table app.orders to "a""b";')
  })

  it('is of columns where the password role has no more', () => {
    const known = facts(fact({ heldBefore: false, columns: ['id', '"t o"'] }))
    expect(grant('select id from orders', known)).toBe('grant select (id, "t o") on table app.orders to "a""b";')
  })

  it('is on the one that the text means, else the search path', () => {
    const known = facts(
      fact({ schema: 'x', identity: 'x.orders' }),
      fact({}),
      fact({ schema: 'y', identity: 'y.orders' }),
    )
    expect(grant('select * from app.orders', known, ['y'])).toContain('app.orders')
    expect(grant('select * from orders', known, ['y', 'x'])).toContain('y.orders')
  })

  it('is what the statement does, where the role was labelled in place and nothing tells what it had', () => {
    const all = ['SELECT', 'INSERT', 'DELETE'].map(privilege => fact({ privilege, heldBefore: false }))
    expect(grant('delete from orders', facts(...all))).toBe('grant delete on table app.orders to "a""b";')
  })

  it('is not made up', () => {
    expect(grant('select * from orders', facts(fact({ held: true })))).toBeUndefined()
    expect(grant('select * from orders', facts())).toBeUndefined()
  })
})
