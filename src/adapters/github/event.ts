import { readFileSync } from 'node:fs'

/**
 * The repository that a pull request comes from, when it is not this one. GitHub gives such runs no ID token.
 * Undefined for every other event, and when the payload cannot be read: then nothing is excused.
 */
export function forkRepository(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: repository } = environment
  if (name !== 'pull_request' || !path) return undefined
  try {
    const payload = JSON.parse(readFileSync(path, 'utf8')) as {
      pull_request?: { head?: { repo?: { full_name?: unknown } | null } }
    }
    const head = payload.pull_request?.head?.repo
    // A fork that was deleted since has no repository any more; it was a fork all the same.
    if (head === null) return '(deleted repository)'
    return typeof head?.full_name === 'string' && head.full_name !== repository ? head.full_name : undefined
  } catch {
    return undefined
  }
}
