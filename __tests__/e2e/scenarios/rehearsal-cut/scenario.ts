import { expect } from 'vitest'
import { ADMIN_ROLE, arrangeRehearsal, expectNoTrace, remember } from '../../rehearsal.ts'
import type { Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows:
    'The line breaks in the middle of the rehearsal: the server rolls back by itself, and the run says what it does not know.',
  exitCode: 1,
  says: ['net/connection-lost', 'rolled back as soon as the server notices'],
  arrange: async azure => {
    const run = await arrangeRehearsal(azure)
    // Fires inside the script, and says more than the line lets through.
    await azure.server.runSql(
      `create function public.shout() returns event_trigger language plpgsql as $$ begin raise notice '%', repeat('x', 20000); end $$;
       create event trigger shout on ddl_command_end when tag in ('GRANT') execute function public.shout()`,
      'shop',
    )
    await remember(azure)
    azure.faults.door.next(
      Infinity,
      { kind: 'drop-after-bytes', bytes: 10_000 },
      ({ database, user }) => database === 'shop' && user === ADMIN_ROLE,
    )
    return run
  },
  verify: async ({ reports }, azure) => {
    await expectNoTrace(azure)
    const { gaps, rehearsals } = JSON.parse(reports['report.json'] ?? '')
    expect(gaps).toMatchObject([{ stage: 'rehearsal', code: 'net/connection-lost', database: 'shop' }])
    expect(rehearsals).toMatchObject([{ status: 'not-tried', durationMs: null }])
  },
}
