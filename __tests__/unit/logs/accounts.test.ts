import { describe, expect, it } from 'vitest'
import { LOGIN } from '../../../src/domain/log-lines.ts'
import { accounts, type LoggedLogins, lastPasswordLogins } from '../../../src/domain/logged-logins.ts'
import { classifyRole } from '../../../src/domain/role.ts'
import { role } from '../sample.ts'
import { authorized, HOSTILE_USERS, walsender } from './lines.ts'

const strip = (text: string) => new RegExp(LOGIN, 's').exec(`LOG:  ${text}`)?.[1] ?? ''
const rolesOf = (login: string, names: readonly string[]) => accounts(login, names).map(({ role: name }) => name)

describe('whose login a line is', () => {
  it.each(HOSTILE_USERS)('is known of %j, by password and as a walsender', user => {
    for (const text of [authorized(user, 'shop', 'app'), authorized(user), walsender(user)])
      expect(rolesOf(strip(text), [user, 'shop', 'other'])).toContain(user)
  })

  it('is the first part of a name that nobody has', () => {
    expect(accounts(strip(authorized('dropped', 'a database=b')), ['x'])).toEqual([
      { role: 'dropped', database: 'a database=b' },
    ])
  })

  it('may be of two, and then is of both', () => {
    expect(rolesOf(strip(authorized('a', 'b database=c')), ['a', 'a database=b'])).toEqual(['a', 'a database=b'])
  })

  it('is not of a role whose name only begins alike', () => {
    expect(rolesOf(strip(authorized('shop', 'x')), ['sho', 'shop_legacy', 'shop'])).toEqual(['shop'])
  })

  it('is known of a name with line breaks, with the tabs of a log in plain text and without', () => {
    const name = 'two\nlines\r\nand more'
    for (const user of [name, name.replaceAll('\n', '\n\t')])
      expect(accounts(strip(authorized(user)), ['x', name])).toEqual([{ role: name, database: 'shop' }])
  })

  it('is of the database that the line names', () => {
    expect(accounts(strip(authorized('a', 'my db', 'x')), ['a'])).toEqual([{ role: 'a', database: 'my db' }])
  })
})

describe('when a role last logged in', () => {
  const times = { first: '2026-11-20T00:00:00.000Z', applications: [], hosts: [], methods: [] }
  const logged: LoggedLogins = {
    from: '2026-11-18T00:00:00.000Z',
    to: '2026-11-25T00:00:00.000Z',
    lines: 9,
    first: '2026-11-18T00:00:00.000Z',
    last: '2026-11-25T00:00:00.000Z',
    hours: 169,
    unreadable: 0,
    sessions: [
      { ...times, login: strip(authorized('a')), entra: false, sessions: 2, last: '2026-11-21T00:00:00.000Z' },
      { ...times, login: strip(authorized('a', 'hr')), entra: false, sessions: 1, last: '2026-11-22T00:00:00.000Z' },
      { ...times, login: strip(authorized('a')), entra: true, sessions: 7, last: '2026-11-24T00:00:00.000Z' },
      { ...times, login: strip(authorized('azuresu')), entra: false, sessions: 99, last: '2026-11-24T00:00:00.000Z' },
    ],
  }

  it('is the last of its sessions without an Entra line', () => {
    const roles = [role(1, 'a'), role(2, 'azuresu', { superuser: true }), role(3, 'never')].map(classifyRole)
    const found = lastPasswordLogins(logged, roles)
    expect([...found.keys()]).toEqual(['a'])
    expect(found.get('a')).toMatchObject({ last: '2026-11-22T00:00:00.000Z', sessions: 3, databases: ['hr', 'shop'] })
  })
})
