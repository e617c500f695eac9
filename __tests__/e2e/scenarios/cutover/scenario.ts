import { expect } from 'vitest'
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
    // Whoever is logged in is an error of its own, which this team has lowered: the gate would not open otherwise.
    const run = await arrangeCutover(azure, { rules: 'rules: { session-of-password-role: warning }' })
    await azure.server.runSql(`grant pg_read_all_stats to "${JOB_ROLE}"`)
    await logInByPassword(azure, PASSWORD)
    return run
  },
  verify: ({ outputs }, azure, post) => {
    expect(outputs).toMatchObject({ result: 'switched', 'password-authentication': 'disabled' })
    expectMode(azure, 'Disabled')
    expect(post?.exitCode).toBe(0)
    expect(post?.stdout).toBe('')
  },
}
