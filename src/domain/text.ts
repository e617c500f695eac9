/**
 * Control characters, line breaks, and what Unicode has for hiding or turning text around: a name that holds them could
 * break a line in two, begin a workflow command, or show something else than it is.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029\p{Cs}]/gu

/** One line of text in which everything is what it looks like: the invisible is written out as `\u{202e}`. */
export function plain(text: string): string {
  const visible = text.replace(INVISIBLE, character =>
    character === '\n' ? '\\n' : character === '\t' ? ' ' : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  )
  // A line that begins with a command would be one: `::error::` and, from older runners, `##[error]`.
  return visible.replace(/^(\s*)(::|##\[)/, '$1\\$2')
}

/** At most `limit` characters, and visibly cut. */
export function shorten(text: string, limit: number): string {
  const characters = [...text]
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`
}

export function thousands(count: number): string {
  return count.toLocaleString('en-US')
}

/** `1 object`, `2 objects`, `1,133 objects`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${thousands(count)} ${count === 1 ? noun : plural}`
}

export function duration(ms: number): string {
  return ms < 1000
    ? `${Math.round(ms)} ms`
    : ms < 60_000
      ? `${(ms / 1000).toFixed(1)} s`
      : `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`
}

/** `160004` is 16.4. */
export function versionText(serverVersion: number | null): string {
  return serverVersion === null
    ? 'PostgreSQL of unknown version'
    : `PostgreSQL ${Math.floor(serverVersion / 10_000)}.${serverVersion % 10_000}`
}

/** `2026-11-25 08:12 UTC`, of a time in ISO form. */
export function shortTime(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`
}
