import { expect } from 'vitest'
import { arrangeCutover, expectMode } from '../../cutover-world.ts'
import type { Scenario } from '../../scenario.ts'

export const scenario: Scenario = {
  shows: 'Azure reports the operation as failed, and it is in force: the proof decides, and both are told.',
  exitCode: 0,
  says: ['it is off although Azure reported otherwise (The long-running operation has failed'],
  arrange: async azure => {
    const failure = {
      code: 'InternalServerError',
      message: 'An unexpected error occured while processing the request.',
    }
    azure.faults.operations.next(1, { kind: 'fail-afterwards', ...failure })
    return await arrangeCutover(azure)
  },
  verify: ({ outputs }, azure) => {
    expect(outputs).toMatchObject({ result: 'switched' })
    expectMode(azure, 'Disabled')
  },
}
