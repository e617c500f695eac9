import { plain, shorten } from '../domain/text.ts'

/** Longer names are cut: PostgreSQL's are 63 bytes, but the identity of a function lists all its arguments. */
const CODE_LIMIT = 300
const TEXT_LIMIT = 1500
const FENCE_LINE_LIMIT = 4000

/** Breaks what GitHub makes of plain text after rendering it: mentions, references, links, emoji short codes. */
const NO_LINK = '&#8203;'

/** What Markdown, HTML, GitHub's math or its links could take for their own. */
const SPECIAL = /[<>&|\\$]|[`*_[\]~]|[@#:](?=[\w+\-/])|\b(?:www(?=\.)|GH(?=-\d))/gi

/**
 * One line of plain text, in which nothing is Markdown, HTML or a link, whatever it holds. Where characters must be
 * copied exactly, use `code`: here an invisible space may stand behind `@`, `#` and `:`.
 */
export function escaped(text: string): string {
  return shorten(visible(text), TEXT_LIMIT)
    .replace(SPECIAL, special =>
      /[<>&|\\$]/.test(special) ? entity(special) : /[`*_[\]~]/.test(special) ? `\\${special}` : `${special}${NO_LINK}`,
    )
    .replace(/^(\s*)([-+#=]|\d+(?=[.)]))/, (_, blank: string, mark: string) =>
      // A number that would begin a list is broken behind itself: a digit cannot be escaped.
      /\d/.test(mark) ? `${blank}${mark}${NO_LINK}` : `${blank}\\${mark}`,
    )
}

/**
 * Our own sentences, which set code in backticks and carry names in between. Names with backticks of their own can
 * move what is code and what is not, and nothing else: both kinds are safe.
 */
export function prose(text: string): string {
  const parts = shorten(visible(text), TEXT_LIMIT).split('`')
  if (parts.length % 2 === 0) return escaped(text)
  return parts.map((part, index) => (part === '' ? '' : index % 2 === 1 ? code(part) : escaped(part))).join('')
}

/** A name as inline code, in a fence that is longer than any run of backticks in it. Not for cells: see `cell`. */
export function code(text: string): string {
  const shown = shorten(visible(text), CODE_LIMIT)
  if (shown.trim() === '') return htmlCode(text)
  const fence = '`'.repeat(longestRun(shown) + 1)
  // One blank on each side is dropped by the reader of Markdown; without them a backtick at the edge joins the fence.
  const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : ''
  return `${fence}${pad}${shown}${pad}${fence}`
}

/**
 * A name as inline code in a cell of a table. A pipe ends a cell even inside code, and a backslash before an escaped
 * pipe takes the escape away again on some renderers: with either of them the name is written in HTML.
 */
export function cell(text: string): string {
  return /[|\\]/.test(text) ? htmlCode(text) : code(text)
}

/** Inline code where Markdown is not read, as in `<summary>`; every character that could mean anything is an entity. */
export function htmlCode(text: string): string {
  const shown = shorten(visible(text), CODE_LIMIT)
  return `<code>${shown.trim() === '' ? '&nbsp;' : shown.replace(/[^\p{L}\p{N}\p{M}\p{S}\s,\-/]|[<>|^`$=+~]/gu, entity)}</code>`
}

/** `plain` also guards the start of a line of the log, which inside Markdown would only misspell a name. */
function visible(text: string): string {
  return plain(`.${text}`).slice(1)
}

function entity(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
}

/** A code block whose fence is longer than any run of backticks in it. */
export function fenced(language: 'sh' | 'sql' | 'text', lines: readonly string[]): string {
  const shown = lines.map(line => shorten(plain(line), FENCE_LINE_LIMIT))
  const fence = '`'.repeat(Math.max(3, longestRun(shown.join('\n')) + 1))
  return [`${fence}${language}`, ...shown, fence].join('\n')
}

export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** The head of a table; a column whose title ends in `#` holds numbers and is set to the right. */
export function tableHead(titles: readonly string[]): string {
  const shown = titles.map(title => title.replace(/#$/, ''))
  return `${row(shown)}\n${row(titles.map(title => (title.endsWith('#') ? '---:' : '---')))}\n`
}
