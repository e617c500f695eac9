import { actionsRunner } from '../adapters/actions/runner.ts'
import { discover } from '../discover.ts'
import { finish } from './finish.ts'
import { isolate } from './isolate.ts'

isolate(process.env)
const runner = actionsRunner(process.env)
await finish(runner, () =>
  discover(runner, async (wanted, given) => {
    const { connectList } = await import('./connect-list.ts')
    return connectList(wanted, given)
  }),
)
