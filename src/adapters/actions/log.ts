import { plain } from '../../domain/text.ts'
import type { Log } from '../../ports.ts'

/**
 * The step's log. Every text passes through `plain`, so that an object name cannot become a workflow command; the only
 * commands are the ones written here. `@actions/core` escapes too, but only inside its own commands, not in plain lines.
 */
export function actionsLog(write: (line: string) => void): Log {
  return {
    info: text => write(plain(text)),
    group: async (title, body, tookMs) => {
      const started = performance.now()
      write(`::group::${plain(title)}`)
      try {
        return await body()
      } finally {
        write(`took ${Math.round(tookMs ?? performance.now() - started)} ms`)
        write('::endgroup::')
      }
    },
  }
}
