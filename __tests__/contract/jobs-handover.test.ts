import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FlexibleServer, type LocalAzure, PG_MAJORS, startLocalAzure } from '../../local-azure/index.ts'
import { readCase } from './support/cases.ts'
import { attention, makeExecutor, runFile } from './support/executor.ts'
import { filesFor, makeDatabase, makeRoles, stage } from './support/scene.ts'

const RULE = 'job-of-password-role'
const ADMIN = 'jobs "admin"'

/** What pg_cron 1.4 has beside, with the rights that its scripts give; the successor's are granted by each test. */
const MORE_OF_PG_CRON = `
  create function cron.schedule(job_name text, schedule text, command text) returns bigint language sql security definer as $$
    insert into cron.job (jobname, schedule, command, username) values (job_name, schedule, command, current_setting('role'))
    on conflict on constraint jobname_username_uniq do update set command = excluded.command
    returning jobid
  $$;
  create function cron.schedule(schedule text, command text) returns bigint language sql security definer as $$
    insert into cron.job (schedule, command, username) values (schedule, command, current_setting('role')) returning jobid
  $$;
  create function cron.alter_job(job_id bigint, schedule text default null, command text default null,
    database text default null, username text default null, active boolean default null)
  returns void language sql security definer as $$
    update cron.job set database = coalesce(alter_job.database, job.database), active = coalesce(alter_job.active, job.active)
    where jobid = job_id and job.username = current_setting('role')
  $$;
  revoke all on function cron.alter_job(bigint, text, text, text, text, boolean) from public`

const ALTER_JOB = 'grant execute on function cron.alter_job(bigint, text, text, text, text, boolean) to legacy'
const MAY_SCHEDULE = 'execute on function cron.schedule_in_database(text, text, text, text, text, boolean)'
const JOBS = `
  select username, jobname, schedule, command, database, active from cron.job
  where username in ('legacy', 'shop-app') and jobname is distinct from 'legacy'
  order by username, jobname, command, database`

let azure: LocalAzure

beforeAll(async () => {
  azure = await startLocalAzure({ pgMajors: PG_MAJORS })
  await Promise.all(
    azure.servers.map(async server => {
      await makeRoles(server)
      await makeExecutor(server, ADMIN)
    }),
  )
})
afterAll(() => azure?.stop())

/** What was granted by the superuser who made the schema, an administrator can neither repeat nor take back: the server says so each time. */
const ofJobs = (warnings: readonly string[]) =>
  warnings.filter(
    text => !/^no privileges (were granted|could be revoked) for|^Left undone \(.*\): (grant|revoke) /.test(text),
  )

describe.each(PG_MAJORS)('PostgreSQL %i', major => {
  const serverOf = (): FlexibleServer => {
    const server = azure.servers.find(candidate => candidate.major === major)
    if (server === undefined) throw new Error(`no server of PostgreSQL ${major}`)
    return server
  }

  async function scene(database: string, sql: string) {
    const server = serverOf()
    await makeDatabase(server, database)
    await stage(server, database, readCase(RULE, 'look-alike', major))
    await server.runSql(MORE_OF_PG_CRON, database)
    await stage(server, database, readCase(RULE, 'violation', major))
    await server.runSql(sql, database)
    const files = await filesFor(server, database)
    const run = (file: string) => runFile(server, database, ADMIN, files.get(`${database}/${file}.sql`) ?? 'no file')
    return { run, jobs: () => server.runSql(JOBS, database) }
  }

  it('moves jobs and brings them back as they were', async () => {
    const { run, jobs } = await scene('moved', `${ALTER_JOB}; grant ${MAY_SCHEDULE} to legacy`)
    const before = await jobs()
    expect(before.filter(({ username }) => username === 'legacy')).toHaveLength(3)
    expect(attention((await run('preflight')).rows)).toEqual([
      'stays: jobs: LOGIN for "shop-owners"',
      'stays: jobs: USAGE on schema cron for "shop-owners"',
    ])
    const group = expect.stringMatching(/^Job \d+ of "leg"acy\|'`🦣" stays: "shop-owners" may not log in/)
    expect(ofJobs((await run('remediate')).warnings)).toEqual([group])
    const after = await jobs()
    expect(after.filter(({ username }) => username === 'legacy')).toEqual([])
    const called = (row: (typeof before)[number]) => row.jobname ?? expect.stringMatching(/^job \d+$/)
    expect(after).toEqual(
      expect.arrayContaining(before.map(row => ({ ...row, username: 'shop-app', jobname: called(row) }))),
    )
    expect(after).toHaveLength(before.length)
    expect(ofJobs((await run('remediate')).warnings)).toEqual([group])
    for (let round = 1; round <= 2; round++) {
      expect(ofJobs((await run('undo')).warnings)).toEqual([])
      expect(await jobs()).toEqual(before)
    }
  })

  it('moves what it can without EXECUTE on cron.schedule_in_database, and names the rest', async () => {
    const { run, jobs } = await scene('public', `revoke ${MAY_SCHEDULE} from "shop-app"`)
    const before = await jobs()
    expect(attention((await run('preflight')).rows)).toContain(
      'stays: jobs: EXECUTE on cron.schedule_in_database for "shop-app"',
    )
    const { warnings } = await run('remediate')
    expect(warnings.filter(text => text.includes('"shop-app" cannot schedule it'))).toHaveLength(2)
    expect(warnings.join()).toContain('permission denied for function schedule_in_database')
    const after = await jobs()
    expect(after.flatMap(row => (row.username === 'shop-app' ? [row.jobname] : []))).toEqual(['nightly'])
    expect(after.filter(({ username }) => username === 'legacy')).toHaveLength(2)
    expect(ofJobs((await run('undo')).warnings)).toEqual([])
    expect(await jobs()).toEqual(before)
  })

  it('leaves jobs where a role may not use the schema', async () => {
    const { run, jobs } = await scene('closed', 'revoke usage on schema cron from legacy')
    const before = await jobs()
    expect(attention((await run('preflight')).rows)).toContain('stays: jobs: USAGE on schema cron for legacy')
    expect((await run('remediate')).warnings).toContain('The jobs of "legacy" stay: permission denied for schema cron.')
    expect((await run('undo')).warnings).toContainEqual(expect.stringContaining('permission denied for schema cron'))
    expect(await jobs()).toEqual(before)
  })

  it("never touches the successor's own jobs", async () => {
    const own = `insert into cron.job (schedule, command, username, jobname) values ('', 'mine', 'shop-app', 'nightly');
      insert into cron.job (schedule, command, username, jobname)
      select '', 'mine too', 'shop-app', 'job ' || jobid from cron.job where username = 'legacy' and jobname is null`
    const { run, jobs } = await scene('own', `${own}; ${ALTER_JOB}; grant ${MAY_SCHEDULE} to legacy`)
    const before = await jobs()
    const { warnings } = await run('remediate')
    expect(warnings.filter(text => text.endsWith('"shop-app" has a job of the same name.'))).toHaveLength(2)
    expect(ofJobs((await run('undo')).warnings)).toEqual([])
    expect(await jobs()).toEqual(before)
  })
})
