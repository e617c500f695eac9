import { counted } from '../domain/text.ts'

/** A piece of Markdown that is printed whole or not at all. */
export interface TextBlock {
  readonly kind: 'text'
  readonly text: string
}

/** A list or table, of which the first entries may be printed without the rest. */
export interface ListBlock {
  readonly kind: 'list'
  readonly head: string
  /** One line each, without a line break at the end. */
  readonly entries: readonly string[]
  /** Entries that were never made, because the list is long. */
  readonly leftOut: number
  readonly tail: string
}

export type Block = TextBlock | ListBlock

export function text(markdown: string): TextBlock {
  return { kind: 'text', text: `${markdown}\n\n` }
}

/** GitHub refuses summaries over 1 MiB whole. The rest is left to what other parts of the step write. */
export const SUMMARY_BUDGET = 900 * 1024
export const ENTRIES_PER_LIST = 50

interface ListOptions {
  readonly head?: string
  readonly foldedUnder?: string | undefined
  readonly limit?: number
}

/** A list of which at most 50 entries are rendered; under a folded line where one is given (HTML). */
export function list<T>(items: readonly T[], render: (item: T) => string, options: ListOptions = {}): ListBlock {
  const { head = '', foldedUnder, limit = ENTRIES_PER_LIST } = options
  const folds = foldedUnder !== undefined
  return {
    kind: 'list',
    head: folds ? `<details><summary>${foldedUnder}</summary>\n\n${head}` : head,
    entries: items.slice(0, limit).map(render),
    leftOut: Math.max(0, items.length - limit),
    tail: folds ? '\n</details>\n' : '',
  }
}

/**
 * Puts the blocks together, as many as fit between the start and the end. The first block that does not fit is cut
 * between two entries, and what follows it is left out and said to be.
 */
export function assemble(blocks: readonly Block[], end: string, budget: number): string {
  const pieces: string[] = []
  let left = budget - bytes(end) - bytes(CUT)
  for (const block of blocks) {
    const piece = block.kind === 'text' ? block.text : wholeList(block, block.entries.length)
    const size = bytes(piece)
    if (size > left) {
      const part = block.kind === 'text' ? '' : fittingList(block, left)
      return [...pieces, part, CUT, end].join('')
    }
    pieces.push(piece)
    left -= size
  }
  return [...pieces, end].join('')
}

const CUT =
  '> **The rest is left out here**, because GitHub shows no larger summaries. `report.json` in the report folder has everything.\n\n'

function wholeList({ head, entries, leftOut, tail }: ListBlock, count: number): string {
  const missing = leftOut + entries.length - count
  // A line of its own after a blank line: inside a table it would be a row.
  const more = missing === 0 ? '' : `\n… and ${counted(missing, 'more', 'more')} in \`report.json\`.\n`
  return `${head}${entries.slice(0, count).join('\n')}\n${more}${tail}\n`
}

function fittingList(block: ListBlock, budget: number): string {
  let count = 0
  let size = bytes(wholeList(block, 0)) + MORE_SLACK
  for (const entry of block.entries) {
    size += bytes(entry) + 1
    if (size > budget) break
    count += 1
  }
  return count === 0 ? '' : wholeList(block, count)
}

/** The line that counts what is missing may gain a digit or a comma between one count and another. */
const MORE_SLACK = 64

function bytes(string: string): number {
  return new TextEncoder().encode(string).length
}
