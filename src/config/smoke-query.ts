import { isNonEmpty, type NonEmpty } from '../domain/non-empty.ts'
import type { SmokeQuery } from '../domain/smoke.ts'
import type { SourceLocation } from '../domain/source.ts'
import { type Expected, expectationsOf, reportUnderPlan } from './expectations.ts'
import { complain, type Subject, shown } from './problems.ts'
import type { SmokeContext, SmokeSettings } from './smoke-settings.ts'
import { checkSql } from './sql-check.ts'

/** A query as far as it was read. */
export interface SmokeDraft {
  /** Where to complain about what is missing. */
  readonly subject: Subject
  readonly settings: SmokeSettings
  /** How a key is written here, for suggestions: `database: …` or `-- @database …`. */
  readonly spell: (key: string, value: string) => string
  /** Undefined when none was given; empty when it was wrong. */
  readonly expected: readonly Expected[] | undefined
  readonly sql: { readonly text: string; readonly lines: NonEmpty<number> } | undefined
  readonly location: SourceLocation
}

/** Fills in the defaults; undefined after a complaint, or when the query belongs to no server of this run. */
export function completeQuery(draft: SmokeDraft, context: SmokeContext): SmokeQuery | undefined {
  const { subject, settings, spell, sql, location } = draft
  const mode = settings.mode ?? 'read'
  if (!('name' in settings)) complain(subject, `${subject.label} has no name`, `Add ${spell('name', 'what it proves')}`)
  if (!('database' in settings))
    complain(subject, `${subject.label} has no database`, `Add ${spell('database', 'the database it runs in')}`)
  if (draft.expected === undefined)
    complain(
      subject,
      `${subject.label} expects nothing, so it would prove nothing`,
      `Add ${spell('expect', 'succeeds')}, or what its result must be`,
    )
  if (mode === 'plan') reportUnderPlan(draft.expected ?? [])
  if (sql !== undefined) reportSql(sql, mode, draft)
  const { name, database } = settings
  const expect = expectationsOf(draft.expected ?? [])
  const wanted = settings.servers ?? context.serverNames
  const servers = context.targets.map(target => target.name).filter(target => wanted.includes(target))
  if (name === undefined || database === undefined || expect === undefined || sql === undefined) return undefined
  if (!isNonEmpty(servers)) return undefined
  return {
    name,
    servers,
    database,
    as: settings.as,
    setRole: settings.setRole,
    mode,
    sql: sql.text,
    expect,
    timeoutMs: settings.timeoutMs ?? context.timeoutMs,
    reveal: settings.reveal ?? false,
    location,
    sqlLines: sql.lines,
  }
}

function reportSql(
  { text, lines }: NonNullable<SmokeDraft['sql']>,
  mode: SmokeQuery['mode'],
  { subject, location }: SmokeDraft,
): void {
  const wrong = checkSql(text, mode)
  if (wrong === undefined) return
  const line = lines[text.slice(0, wrong.offset).split('\n').length - 1] ?? location.line
  complain({ ...subject, location: { path: location.path, line } }, wrong.message, wrong.suggestion)
}

/** Two results with one name could not be told apart in a report or a fingerprint. */
export function reportSameNames(queries: readonly SmokeQuery[], subject: Subject): void {
  queries.forEach(({ name, servers, location }, index) => {
    const earlier = queries
      .slice(0, index)
      .find(other => other.name === name && other.servers.some(server => servers.includes(server)))
    if (earlier === undefined) return
    complain(
      { ...subject, location },
      `Two smoke queries have the name ${shown(name)}; the other is at ${earlier.location.path}:${earlier.location.line}`,
      'Give each its own name',
    )
  })
}
