import { failure } from '../../domain/failure/failure.ts'
import type { LoggedLogins, LoggedSessions } from '../../domain/logged-logins.ts'
import { notApplicable, observed, unavailable } from '../../domain/outcome.ts'
import type { RoleFacts } from '../../domain/role.ts'
import type { EvidenceCase } from '../rule.ts'

const HOSTILE = 'x database=y "q" \u202e::error::'

function role(oid: string, name: string, more: Partial<RoleFacts> = {}): RoleFacts {
  return { oid, name, canLogin: true, superuser: false, label: null, authType: '', ...more }
}

const LABEL = 'aadauth,oid=11111111-2222-3333-4444-555555555555,type=service'
const ROLES = observed([
  role('10', 'azuresu', { superuser: true }),
  role('20', 'replication'),
  role('30', 'shop_legacy'),
  role('31', HOSTILE),
  role('40', 'shop-app', { label: LABEL }),
  role('50', 'old_reports', { canLogin: false }),
])

/** A week that is covered to the hour. */
const WEEK = {
  from: '2026-11-18T08:00:00.000Z',
  to: '2026-11-25T08:00:00.000Z',
  lines: 120_000,
  first: '2026-11-18T08:00:04.000Z',
  last: '2026-11-25T07:54:00.000Z',
  hours: 168,
  unreadable: 0,
}

function sessions(login: string, more: Partial<LoggedSessions> = {}): LoggedSessions {
  return {
    login,
    entra: false,
    sessions: 3,
    first: '2026-11-20T10:00:00.000Z',
    last: '2026-11-24T10:00:00.000Z',
    applications: [],
    hosts: [],
    methods: ['md5'],
    ...more,
  }
}

const login = (user: string, more: Partial<LoggedSessions> = {}) =>
  sessions(`connection authorized: user=${user} database=shop`, more)
const walsender = (user: string) => sessions(`replication connection authorized: user=${user}`)

const AZURES_OWN = login('azuresu', { sessions: 4000 })
/** That Entra logins are in the log at all. */
const CONTROL = login('shop-app', { entra: true })

function logged(of: readonly LoggedSessions[], more: Partial<LoggedLogins> = {}): EvidenceCase['seen'] {
  return { roles: ROLES, passwordLogins: observed({ ...WEEK, sessions: [AZURES_OWN, ...of], ...more }) }
}

export const cases: readonly EvidenceCase[] = [
  { name: 'nothing', seen: logged([CONTROL]), findings: [] },
  { name: 'not asked', seen: { roles: ROLES, passwordLogins: notApplicable('the logs are not asked') }, findings: [] },
  {
    name: 'look-alike',
    seen: logged([
      CONTROL,
      walsender('replication'),
      // The line of the Entra login lies before the first, or behind the last, that was collected.
      login('shop-app', { sessions: 1, first: WEEK.first, last: WEEK.first }),
      sessions('connection authorized: user=shop-app database=hr', { sessions: 1, first: WEEK.last, last: WEEK.last }),
    ]),
    findings: [],
  },
  {
    name: 'violation',
    seen: logged([
      CONTROL,
      login('shop_legacy', {
        applications: ['psql', 'nightly job'],
        hosts: ['10.1.0.4'],
        last: '2026-11-25T07:00:00.000Z',
      }),
      sessions('connection authorized: user=shop_legacy database=hr', { sessions: 1200 }),
      login('shop-app', { last: '2026-11-24T10:01:00.000Z' }),
      login(HOSTILE),
      login('old_reports', { last: '2026-11-23T00:00:00.000Z' }),
      login('dropped', { last: '2026-11-22T00:00:00.000Z' }),
    ]),
    findings: [
      [
        'error',
        'The role shop_legacy logged in with a password 1,203 times in the last 7 days, last at 2026-11-25 07:00 UTC, to hr and shop, as nightly job and psql, from 10.1.0.4',
      ],
      ['error', 'The Entra role shop-app logged in with a password 3 times'],
      ['error', `The role ${HOSTILE} logged in with a password 3 times`],
      ['warning', 'The role old_reports, which may not log in any more, logged in'],
      ['warning', 'dropped, a role that is not there any more, logged in'],
    ],
    remediation: [null, null, null, null, null],
  },
  {
    name: 'a walsender',
    seen: logged([CONTROL, walsender('shop_legacy')]),
    findings: [['error', 'The role shop_legacy logged in with a password 3 times in the last 7 days']],
  },
  {
    name: 'a password role at the edge of the window: its session can have no other line',
    seen: logged([CONTROL, login('shop_legacy', { sessions: 1, first: WEEK.last, last: WEEK.last })]),
    findings: [['error', 'The role shop_legacy logged in with a password 1 time']],
  },
  {
    name: 'an Entra role at both edges and in between',
    seen: logged([CONTROL, login('shop-app', { first: WEEK.first, last: WEEK.last })]),
    findings: [['error', 'The Entra role shop-app logged in with a password 3 times']],
  },
  {
    name: 'unavailable',
    seen: { roles: ROLES, passwordLogins: unavailable(failure('logs/forbidden')) },
    findings: [],
    gaps: ['logs/forbidden'],
  },
  {
    name: 'no line at all',
    seen: logged([], { lines: 0, first: null, last: null, hours: 0, sessions: [] }),
    findings: [],
    gaps: ['logs/no-rows'],
  },
  {
    name: 'lines, and not one login',
    seen: logged([], { sessions: [] }),
    findings: [],
    gaps: ['logs/connections-not-logged'],
  },
  {
    name: 'logins that cannot be read do not hide the others',
    seen: logged([CONTROL, login('shop_legacy')], { unreadable: 12 }),
    findings: [['error', 'shop_legacy']],
    gaps: ['logs/unreadable-lines'],
  },
  {
    name: 'only such',
    seen: logged([], { unreadable: 12, sessions: [] }),
    findings: [],
    gaps: ['logs/unreadable-lines'],
  },
  {
    name: 'a setting that is two days old',
    seen: logged([CONTROL], { first: '2026-11-23T08:00:00.000Z', hours: 48 }),
    findings: [],
    gaps: ['logs/window-not-covered'],
  },
  {
    name: 'a log that ended',
    seen: logged([CONTROL], { last: '2026-11-25T06:30:00.000Z', hours: 167 }),
    findings: [],
    gaps: ['logs/window-not-covered'],
  },
  {
    name: 'a log with a hole',
    seen: logged([CONTROL], { hours: 160 }),
    findings: [],
    gaps: ['logs/window-not-covered'],
  },
  {
    name: 'nothing to tell an Entra login by',
    seen: logged([login('shop-app'), login('shop_legacy')]),
    findings: [['error', 'The role shop_legacy']],
    gaps: ['logs/no-entra-line'],
  },
  {
    name: 'nobody knows the roles',
    seen: { ...logged([login('shop_legacy')], { unreadable: 1 }), roles: unavailable(failure('pg/unexpected')) },
    findings: [],
    gaps: ['logs/unreadable-lines'],
  },
]
