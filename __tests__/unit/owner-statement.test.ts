import { describe, expect, it } from 'vitest'
import type { ObjectIdentity } from '../../src/domain/finding.ts'
import { alterOwner, needsSuperuser } from '../../src/domain/owner-statement.ts'
import { owned } from './sample.ts'

// That servers take these statements is proven by the contract tests, for every kind on every major.

function object(type: string, identity: string, schema: string | null = null): ObjectIdentity {
  return { type, schema, name: null, identity }
}

describe('alterOwner', () => {
  it.each([
    ['table', 'public.orders', 'alter table public.orders owner to "shop-app";'],
    ['materialized view', 'app."mat view"', 'alter materialized view app."mat view" owner to "shop-app";'],
    ['type', 'app.mood', 'alter type app.mood owner to "shop-app";'],
    [
      'function',
      'app.f(integer,pg_catalog.text[])',
      'alter function app.f(integer,pg_catalog.text[]) owner to "shop-app";',
    ],
    ['procedure', 'app.p(integer)', 'alter procedure app.p(integer) owner to "shop-app";'],
    ['aggregate', 'app.agg(integer)', 'alter aggregate app.agg(integer) owner to "shop-app";'],
    ['operator', 'public.=(integer,NONE)', 'alter operator public.=(integer,NONE) owner to "shop-app";'],
    ['operator class', 'public.x USING btree', 'alter operator class public.x USING btree owner to "shop-app";'],
    ['foreign-data wrapper', '"wrap|per"', 'alter foreign data wrapper "wrap|per" owner to "shop-app";'],
    ['statistics object', 'app.stat', 'alter statistics app.stat owner to "shop-app";'],
    ['large object', '16400', 'alter large object 16400 owner to "shop-app";'],
    ['database', '"my db"', 'alter database "my db" owner to "shop-app";'],
  ])('%s %s', (type, identity, statement) => {
    expect(alterOwner(object(type, identity), 'shop-app')).toBe(statement)
  })

  it('addresses an aggregate without arguments with a star', () => {
    expect(alterOwner(object('aggregate', 'app."()"()'), 'x')).toBe('alter aggregate app."()"(*) owner to "x";')
    expect(alterOwner(object('function', 'app.f()'), 'x')).toBe('alter function app.f() owner to "x";')
  })

  it('quotes the new owner', () => {
    expect(alterOwner(object('table', 'a.b'), 'a"; drop role b; --')).toBe(
      'alter table a.b owner to "a""; drop role b; --";',
    )
  })

  it.each(['extension', 'default acl', 'user mapping', 'index', 'toString', ''])('has no statement for “%s”', type => {
    expect(alterOwner(object(type, 'x'), 'y')).toBeUndefined()
  })

  it('has none for temporary objects: the name would mean another one in another session', () => {
    expect(alterOwner(object('table', 'pg_temp.x', 'pg_temp'), 'y')).toBeUndefined()
  })
})

describe('needsSuperuser', () => {
  it('knows which kinds no administrator on Azure can give away', () => {
    expect(needsSuperuser(owned('legacy', 'x', 'event trigger'), 180000)).toBe(true)
    expect(needsSuperuser(owned('legacy', 'x', 'foreign-data wrapper'), 130000)).toBe(true)
    expect(needsSuperuser(owned('legacy', 'x', 'language'), 130000)).toBe(false)
    expect(needsSuperuser(owned('legacy', 'x', 'subscription'), 159999)).toBe(true)
    expect(needsSuperuser(owned('legacy', 'x', 'subscription'), 160000)).toBe(false)
    expect(needsSuperuser(owned('legacy', 'x', 'subscription'), null)).toBe(false)
    expect(needsSuperuser(owned('legacy', 'x', 'publication'), 180000)).toBe(false)
    expect(needsSuperuser({ ...owned('legacy', 'x', 'publication'), details: { superuser_only: true } }, 180000)).toBe(
      true,
    )
  })
})
