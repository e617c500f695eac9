import type { CutoverEvent, Noted } from '../domain/cutover.ts'

/** What has happened so far. The only state of a cutover; whatever is reported is concluded from it. */
export interface Journal {
  readonly events: () => readonly Noted[]
  /** Never returns once the run was cancelled, so that nothing more is begun. */
  readonly note: (event: CutoverEvent) => Promise<void>
  /** The last note. */
  readonly cancel: (signal: string) => void
}

/** `keep` puts a note where a killed process leaves it; a note that cannot be kept stops the run before it acts on it. */
export function journal(keep: (event: Noted) => void, now: () => Date, earlier: readonly Noted[] = []): Journal {
  const events: Noted[] = [...earlier]
  let over = false
  const add = (event: CutoverEvent) => {
    const noted = { ...event, at: now().toISOString() }
    keep(noted)
    events.push(noted)
  }
  return {
    events: () => events,
    note: event => {
      if (over) return new Promise(() => undefined)
      add(event)
      return Promise.resolve()
    },
    cancel: signal => {
      over = true
      add({ kind: 'cancelled', signal })
    },
  }
}

/** Reads kept notes; the last line of a process that was killed while it wrote is left out. */
export function readJournal(text: string): readonly Noted[] {
  return text.split('\n').flatMap(line => {
    try {
      return line === '' ? [] : [JSON.parse(line) as Noted]
    } catch {
      return []
    }
  })
}
