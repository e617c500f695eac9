import { describe, expect, it } from 'vitest'
import { destination, pointsBack } from '../../../src/domain/this-server.ts'

const SELF = { host: 'Shop-Prod.postgres.database.azure.com', address: '10.0.0.4' }

describe('a connection', () => {
  it.each([
    {},
    { port: '5432', dbname: 'shop' },
    { host: '' },
    { host: '/var/run/postgresql' },
    { host: '%2Ftmp' },
    { host: '@abstract' },
    { host: 'localhost' },
    { host: 'LOCALHOST.' },
    { host: 'db.localhost' },
    { host: '127.0.0.1' },
    { host: '127.1' },
    { host: '0.0.0.0' },
    { host: '::1' },
    { host: '[::1]' },
    { host: '0:0:0:0:0:0:0:1' },
    { hostaddr: '::ffff:127.0.0.1' },
    { hostaddr: '10.0.0.4' },
    { host: 'warehouse.example', hostaddr: '127.0.0.1' },
    { host: 'warehouse.example, localhost' },
    { host: 'shop-prod.postgres.database.azure.com' },
    { host: 'SHOP-PROD.POSTGRES.DATABASE.AZURE.COM.' },
    { host: 'shop-prod.privatelink.postgres.database.azure.com' },
    { host: 'localhost', service: 'shop' },
  ])('to %j comes back', address => {
    expect(pointsBack(address, SELF)).toBe(true)
  })

  it.each([
    { host: 'warehouse.example' },
    { host: 'shop-prod2.postgres.database.azure.com' },
    { host: 'x.shop-prod.postgres.database.azure.com' },
    { host: 'shop-prod.postgres.database.chinacloudapi.cn' },
    { host: 'shop-prod.postgres.database.azure.com.example' },
    { host: 'shop-prod' },
    { host: '10.0.0.40' },
    { host: '127.example' },
    { host: 'localhost.example' },
    { host: '%zz' },
    { hostaddr: '::2' },
    { service: 'warehouse' },
  ])('to %j goes elsewhere', address => {
    expect(pointsBack(address, SELF)).toBe(false)
  })

  it('comes back where nothing at all is known of it', () => {
    expect([undefined, null, 'x', ['localhost']].map(address => pointsBack(address, SELF))).toEqual(Array(4).fill(true))
  })

  it('needs the address of the server for nothing but addresses', () => {
    expect(pointsBack({ host: 'null' }, { ...SELF, address: null })).toBe(false)
    expect(pointsBack({ host: 'db.example' }, { host: 'db.example', address: null })).toBe(true)
  })
})

describe('the destination', () => {
  it.each([
    [{ host: 'a.example,b.example', hostaddr: '10.0.0.1' }, 'a.example, b.example, 10.0.0.1'],
    [{ port: '5432' }, undefined],
    [undefined, undefined],
  ])('of %j is %j', (address, expected) => {
    expect(destination(address)).toBe(expected)
  })
})
