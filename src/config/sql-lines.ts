import { isScalar } from 'yaml'
import type { NonEmpty } from '../domain/non-empty.ts'
import type { Entry } from './yaml-entry.ts'

/** One character of a YAML scalar that is not white space once it is read, and its offset in the file. */
interface Mark {
  readonly offset: number
}

/**
 * For each line of a YAML text the line of the file it comes from. YAML folds, strips and indents white space, and
 * leaves every other character in its order; so the characters that are not white space are counted on both sides.
 */
export function yamlLines(entry: Entry): NonEmpty<number> {
  const { node, source } = entry
  const value = isScalar(node) && typeof node.value === 'string' ? node.value : ''
  const marks = isScalar(node) ? marksOf(source.text, node.type, node.range) : []
  const lineOf = (mark: Mark | undefined) => (mark === undefined ? undefined : source.locate(mark.offset).line)
  let seen = 0
  const starts = value.split('\n').map(line => {
    const visible = [...line.replace(/\s/g, '')].length
    seen += visible
    return visible === 0 ? undefined : lineOf(marks[seen - visible])
  })
  return blanksFilled(starts, isScalar(node) ? source.locate(node.range?.[0] ?? 0).line : entry.location.line)
}

/** `1, 2, … n`: a file that is one statement. */
export function fileLines(text: string): NonEmpty<number> {
  const [, ...rest] = text.split('\n').map((_, index) => index + 1)
  return [1, ...rest]
}

function marksOf(
  text: string,
  type: string | undefined,
  range: readonly [number, number, number] | null | undefined,
): readonly Mark[] {
  const [start, end] = range ?? [0, 0]
  switch (type) {
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED': {
      // The first line holds the indicator, and perhaps a comment.
      const content = text.indexOf('\n', start) + 1
      return content === 0 ? [] : marksIn(text.slice(content, end), content, VISIBLE)
    }
    case 'QUOTE_DOUBLE':
      return marksIn(text.slice(start + 1, end - 1), start + 1, DOUBLE_QUOTED)
    case 'QUOTE_SINGLE':
      return marksIn(text.slice(start + 1, end - 1), start + 1, SINGLE_QUOTED)
    default:
      return marksIn(text.slice(start, end), start, VISIBLE)
  }
}

const VISIBLE = /\S/gu
const SINGLE_QUOTED = /''|\S/gu
/** An escape counts as the one character that it stands for. */
const DOUBLE_QUOTED = /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[\s\S])|\S/gu

function marksIn(text: string, offset: number, pattern: RegExp): readonly Mark[] {
  return [...text.matchAll(pattern)]
    .filter(([piece]) => !isBlankEscape(piece))
    .map(match => ({ offset: offset + match.index }))
}

/** `\n`, `\t`, `\x20`, a line break that is escaped away: white space, or nothing, once it is read. */
function isBlankEscape(piece: string): boolean {
  const [, kind = '', code] = /^\\([\s\S])([0-9A-Fa-f]+)?$/.exec(piece) ?? []
  return code === undefined ? /^[\snrtvfLP_]$/.test(kind) : /\s/.test(String.fromCodePoint(Number.parseInt(code, 16)))
}

/** A blank line has nothing to count: it follows the line before it, or goes before the first that is not blank. */
function blanksFilled(starts: readonly (number | undefined)[], fallback: number): NonEmpty<number> {
  const firstAt = Math.max(
    0,
    starts.findIndex(line => line !== undefined),
  )
  const first = Math.max(fallback, (starts[firstAt] ?? fallback) - firstAt)
  const filled: [number, ...number[]] = [first]
  let last = first
  for (const [index, line] of starts.entries()) {
    last = line ?? (index === 0 ? first : last + 1)
    if (index > 0) filled.push(last)
    else filled[0] = last
  }
  return filled
}
