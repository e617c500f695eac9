import { actionsRunner } from '../adapters/actions/runner.ts'
import { check } from '../main.ts'
import { finish } from './finish.ts'
import { isolate } from './isolate.ts'

isolate(process.env)
const runner = actionsRunner(process.env)
await finish(runner, () =>
  check(runner, async (config, given) => {
    const { connect } = await import('./connect.ts')
    return await connect(config, given)
  }),
)
