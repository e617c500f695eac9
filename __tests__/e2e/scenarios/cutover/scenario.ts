import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import type { LocalAzure } from '../../../../local-azure/index.ts'
import { arrangeCutover, expectMode, logInByPassword, PASSWORD } from '../../cutover-world.ts'
import { JOB_ROLE, type Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Passwords are switched off and proven to be refused; a session that a password opened before is named.',
  exitCode: 0,
  says: [
    'proven: the password of shop_legacy is refused (it opened a session before; now SQLSTATE 28P01)',
    'shop_legacy: 1 session (application nightly report, database shop, from 127.0.0.0/24, since ',
    'Rollback card',
  ],
  arrange: async azure => {
    const run = await arrangeCutover(azure)
    await azure.server.runSql(`grant pg_read_all_stats to "${JOB_ROLE}"`)
    azure.arm.pace.durationMs = 3000
    void logInDuringTheSwitch(azure)
    return run
  },
  verify: ({ outputs }, azure, post) => {
    expect(outputs).toMatchObject({ result: 'switched', 'password-authentication': 'disabled' })
    expectMode(azure, 'Disabled')
    expect(post?.exitCode).toBe(0)
    expect(post?.stdout).toBe('')
  },
}

/** Whoever is logged in before keeps the gate shut; this one comes when Azure has been asked already. */
async function logInDuringTheSwitch(azure: LocalAzure): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    if (azure.requests.http.some(({ method }) => method === 'PATCH')) {
      await logInByPassword(azure, PASSWORD)
      return
    }
    await sleep(50)
  }
}
