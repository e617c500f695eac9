import { reportFiles } from '../adapters/actions/report-files.ts'
import { actionsRunner } from '../adapters/actions/runner.ts'
import { merge } from '../merge.ts'
import { finish } from './finish.ts'

const runner = actionsRunner(process.env)
// Nothing is asked of anybody: no token, no network, only the files that the shards have left.
await finish(runner, () => merge(runner, reportFiles(process.env.GITHUB_WORKSPACE ?? process.cwd())))
