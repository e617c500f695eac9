import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actionsRunner } from '../adapters/actions/runner.ts'
import { conclude } from '../cutover/conclude.ts'
import { journal } from '../cutover/journal.ts'
import { cutover } from '../cutover.ts'
import { renderCutoverLog } from '../report/cutover.ts'
import { fail, finish, leave } from './finish.ts'
import { isolate } from './isolate.ts'

isolate(process.env)
const runner = actionsRunner(process.env)
// Not in the report folder, which the configuration may put anywhere: the post step of a killed run has to find it.
const folder = process.env.RUNNER_TEMP ?? tmpdir()
const journalPath = join(folder, `postgres-entra-gate-cutover-${randomUUID()}.jsonl`)
// Written at once, not in the background: a note must be there before what follows from it.
const notes = journal(event => appendFileSync(journalPath, `${JSON.stringify(event)}\n`), runner.clock.now)

// GitHub kills what has not ended ten seconds after the first signal: time enough for the truth, and not for the way back.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    notes.cancel(signal)
    const conclusion = conclude(notes.events(), { dryRun: false })
    for (const line of renderCutoverLog(conclusion, notes.events())) runner.log.info(line)
    fail(runner, conclusion.line)
    leave()
  })

// What nobody foresaw ends without a word about the server: its post step reads what is true of it, and says it.
await finish(runner, async () => {
  const { cutoverEdge } = await import('./connect-cutover.ts')
  return await cutover(runner, cutoverEdge(runner, journalPath), notes)
})
