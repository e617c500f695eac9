/** A command or statement taken apart as its reader would: what is quoted, and what is not. */
export interface Parts {
  /** Everything outside quotes; each quoted piece is `…`. Equal for two texts whose quoted pieces alone differ. */
  readonly bare: string
  readonly quoted: readonly string[]
}

/** A line for a POSIX shell. Neighbouring quoted pieces are one word: `'it'\''s'` is `it's`. */
export function shellParts(line: string): Parts {
  const pieces = line.match(/(?:'[^']*'|\\[\s\S])+|"[^"$`\\]*"|[^'"\\]/g) ?? []
  if (pieces.join('') !== line) throw new Error(`a quote is left open: ${line}`)
  const isQuoted = (piece: string) => piece.startsWith("'") || piece.startsWith('\\')
  return {
    bare: pieces.map(piece => (isQuoted(piece) ? '…' : piece)).join(''),
    quoted: pieces.filter(isQuoted).map(piece => piece.replace(/'([^']*)'|\\([\s\S])/g, '$1$2')),
  }
}

/** A SQL statement: literals and quoted identifiers are the quoted pieces. */
export function sqlParts(statement: string): Parts {
  const pieces = statement.match(/'(?:[^']|'')*'|"(?:[^"]|"")*"|[^'"]/g) ?? []
  if (pieces.join('') !== statement) throw new Error(`a quote is left open: ${statement}`)
  const isQuoted = (piece: string) => piece.length > 1
  return {
    bare: pieces.map(piece => (isQuoted(piece) ? '…' : piece)).join(''),
    quoted: pieces
      .filter(isQuoted)
      .map(piece => piece.slice(1, -1).replaceAll(piece.charAt(0).repeat(2), piece.charAt(0))),
  }
}
