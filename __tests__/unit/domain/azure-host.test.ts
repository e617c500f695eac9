import { describe, expect, it } from 'vitest'
import { sameServer } from '../../../src/domain/azure-host.ts'

const NAME = 'shop-prod.postgres.database.azure.com'

describe('a host and a name of Azure', () => {
  it.each([
    NAME,
    'Shop-Prod.Postgres.Database.Azure.Com',
    `${NAME}.`,
    'shop-prod.privatelink.postgres.database.azure.com',
    'shop-prod.rs-0123abc.postgres.database.azure.com',
  ])('are one server: %s', host => {
    expect(sameServer(host, NAME)).toBe('same')
  })

  it.each([
    'shop-test.postgres.database.azure.com',
    'shop-prod-2.postgres.database.azure.com',
    'shop-test.privatelink.postgres.database.azure.com',
    'shop-prod.postgres.database.usgovcloudapi.net',
    'shop-prod.postgres.database.chinacloudapi.cn',
  ])('are two servers: %s', host => {
    expect(sameServer(host, NAME)).toBe('other')
    expect(sameServer(NAME, host)).toBe('other')
  })

  it.each([
    'db.shop.internal',
    'localhost',
    '10.0.0.4',
    '',
    'postgres.database.azure.com',
    '.postgres.database.azure.com',
    'shop.writer.postgres.database.azure.com',
    'shop-prod.reader.postgres.database.azure.com',
    // A name of somebody's own in a zone of their own.
    'db.shop.private.postgres.database.azure.com',
    'shop-prod.postgres.database.azure.com.evil.example',
    'shop-testpostgres.database.azure.com',
  ])('may be anything: %s', host => {
    expect(sameServer(host, NAME)).toBe('unknown')
  })

  it('are one where both are the same name of somebody else', () => {
    expect(sameServer('DB.shop.internal', 'db.shop.internal')).toBe('same')
    expect(sameServer('db.shop.internal', 'other.shop.internal')).toBe('unknown')
  })
})
