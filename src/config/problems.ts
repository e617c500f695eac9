import type { SourceLocation } from '../domain/source.ts'
import { plain, shorten } from '../domain/text.ts'
import type { ConfigProblem } from './config.ts'

/** Collects everything that is wrong. Readers add to it and go on, so that one run tells all of it. */
export type Problems = ConfigProblem[]

/** What is being read: how a message names it, where it stands, and where to complain about it. */
export interface Subject {
  /** Ready to begin a sentence with: `` `servers[0].host` ``, ``Input `timeout` ``. */
  readonly label: string
  /** Undefined for inputs and environment variables, which have no line. */
  readonly location: SourceLocation | undefined
  readonly problems: Problems
}

/** Adds a problem. Returns undefined, so that a reader can `return complain(…)` in place of a value. */
export function complain({ location, problems }: Subject, message: string, suggestion?: string): undefined {
  problems.push({ message, suggestion, location })
}

/** Text of the user inside a message: one line, at most 80 characters, with nothing invisible in it. */
export function shown(text: string): string {
  return `\`${plain(shorten(text, 80))}\``
}

/** `a`, `b` or `c`. */
export function choices(names: readonly string[], word = 'or'): string {
  const quoted = names.map(name => `\`${name}\``)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${word} ${last}`
}

/** Inputs and environment first, then by file, line and column; what was said twice is kept once. */
export function inOrder(problems: Problems): Problems {
  const once = new Map(problems.map(problem => [JSON.stringify(problem), problem]))
  return [...once.values()].sort(
    ({ location: a }, { location: b }) =>
      compare(a?.path ?? '', b?.path ?? '') || (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
