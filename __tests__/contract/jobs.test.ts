import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import { schedulerQuery } from '../../src/collect/queries.ts'
import { findCase, readCase } from './support/cases.ts'
import { audit, collectEvidence, judged, makeDatabase, makeRoles, stage } from './support/scene.ts'

const RULE = 'job-of-password-role'

let azure: LocalAzure

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
  await Promise.all(azure.servers.map(makeRoles))
})
afterAll(() => azure?.stop())

function serverOf(major: number): FlexibleServer {
  const server = azure.servers.find(candidate => candidate.major === major)
  if (server === undefined) throw new Error(`no server of PostgreSQL ${major}`)
  return server
}

describe.each(PG_MAJORS)('PostgreSQL %i', major => {
  const databaseOfJobs = (database: string) => audit(serverOf(major), database, schedulerQuery)

  it('knows where pg_cron keeps its jobs', async () => {
    const server = serverOf(major)
    await makeDatabase(server, 'here|"')
    expect(await databaseOfJobs('here|"')).toEqual([null])
    const set = (value: string) => server.runSql(`alter database "here|""" set cron.database_name to '${value}'`)
    await set('there')
    expect(await databaseOfJobs('here|"')).toEqual(['there'])
    // As on Azure: loaded, and not used by anybody.
    await set('here|"')
    expect(await databaseOfJobs('here|"')).toEqual([null])
    await server.runSql('create schema cron; create table cron.job ()', 'here|"')
    expect(await databaseOfJobs('here|"')).toEqual(['here|"'])
    await set('')
    expect(await databaseOfJobs('here|"')).toEqual([null])
  })

  it('moves a job without a superuser, and never tells what jobs do', async () => {
    const server = serverOf(major)
    await makeDatabase(server, 'jobs')
    await stage(server, 'jobs', readCase(RULE, 'look-alike', major))
    await stage(server, 'jobs', readCase(RULE, 'violation', major))
    expect(findCase(RULE, 'violation', major)?.batches.join()).toContain('hunter2')
    const evidence = await collectEvidence(server, 'jobs')
    const found = judged(evidence)
    expect(JSON.stringify([evidence, found])).not.toMatch(/hunter/)
    const statements = found.findings.flatMap(({ rule, remediation }) => (rule === RULE ? (remediation ?? []) : []))
    expect(statements).toHaveLength(3)
    await server.runSql('create role mover; grant legacy, "shop-app" to mover')
    // Who runs it is a member of both roles, and no more.
    for (const statement of statements) await server.runSql(`set session authorization mover; ${statement}`, 'jobs')
    const jobs = await server.runSql(
      `select jobname, active, database from cron.job where username = 'shop-app' order by jobid`,
      'jobs',
    )
    expect(jobs.map(({ jobname }) => jobname)).toEqual(
      expect.arrayContaining(['nightly', 'say "hi"|`\n::error::🦣$move$']),
    )
    expect(jobs).toHaveLength(4)
    expect(jobs.filter(({ active }) => active === false)).toHaveLength(1)
    expect(jobs.filter(({ database }) => database === 'postgres')).toHaveLength(1)
    expect(await server.runSql(`select from cron.job where username = 'legacy'`, 'jobs')).toEqual([])
  })

  it('does not overwrite a job of the successor', async () => {
    const server = serverOf(major)
    await server.runSql(
      `update cron.job set username = 'legacy' where jobname = 'nightly' and username = 'shop-app'`,
      'jobs',
    )
    await server.runSql(
      `insert into cron.job (schedule, command, username, jobname) values ('', 'mine', 'shop-app', 'nightly')`,
      'jobs',
    )
    const { findings } = judged(await collectEvidence(server, 'jobs'))
    const [statement] = findings.flatMap(({ object, remediation }) =>
      object?.identity === 'pg_cron job "nightly" of legacy' ? (remediation ?? []) : [],
    )
    await expect(server.runSql(statement ?? '', 'jobs')).rejects.toThrow('there is a job of this name already')
    expect(
      await server.runSql(
        `select command from cron.job where jobname = 'nightly' and username in ('legacy', 'shop-app') order by 1`,
        'jobs',
      ),
    ).toHaveLength(2)
  })
})
