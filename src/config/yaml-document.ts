import { isScalar, LineCounter, parseDocument, type YAMLError } from 'yaml'
import type { SourceLocation } from '../domain/source.ts'
import { plain } from '../domain/text.ts'
import { complain, type Problems, shown } from './problems.ts'
import { type Entry, entryOf, type YamlSource } from './yaml-entry.ts'

/** Where a piece of YAML stands when it is not a file of its own: an expectation in a comment of a `.sql` file. */
export interface Origin {
  readonly path: string
  readonly line: number
  readonly column: number
}

/**
 * Reads one YAML 1.2 document (core schema, unique keys) to its root. Undefined when the text is not YAML or holds
 * nothing. After a syntax error nothing else is read: what follows would be guesswork.
 */
export function parseYaml(text: string, origin: Origin, label: string, problems: Problems): Entry | undefined {
  // The byte order mark is no character of the first line: columns would be off by one.
  const clean = text.replace(/^\uFEFF/, '')
  const lines = new LineCounter()
  const document = parseDocument(clean, {
    lineCounter: lines,
    schema: 'core',
    stringKeys: true,
    uniqueKeys: true,
    strict: true,
    prettyErrors: false,
  })
  const locate = (offset: number) => shifted(origin, lines.linePos(offset))
  const source: YamlSource = { path: origin.path, text: clean, document, locate, problems }
  reportSyntax(source, [...document.errors, ...document.warnings])
  const broken = document.errors.some(isBroken)
  const { contents } = document
  // A file of comments, or of `---` alone, says nothing; a written `null` is a value.
  if (broken || contents === null || (isScalar(contents) && contents.source === '' && contents.value === null))
    return undefined
  return entryOf(source, contents, label, '')
}

function shifted({ path, line, column }: Origin, at: { readonly line: number; readonly col: number }): SourceLocation {
  return { path, line: line + at.line - 1, column: at.line === 1 ? column + at.col - 1 : at.col }
}

/**
 * All that stands before the first mistake of syntax, and that one: a quote or bracket that is not closed makes a mistake of
 * every line below it.
 */
function reportSyntax(source: YamlSource, errors: readonly YAMLError[]): void {
  const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0])
  const first = sorted.findIndex(isBroken)
  for (const error of first === -1 ? sorted : sorted.slice(0, first + 1)) {
    const [message, suggestion] = words(source, error)
    const location = source.locate(error.pos[0])
    complain({ label: '', location, problems: source.problems }, message, suggestion)
  }
}

function isBroken({ name, code }: YAMLError): boolean {
  return name === 'YAMLParseError' && code !== 'DUPLICATE_KEY'
}

function words({ text, path }: YamlSource, { code, message, pos }: YAMLError): [string, string] {
  switch (code) {
    case 'MULTIPLE_DOCS':
      return [`${shown(path)} holds more than one YAML document`, 'Keep one, and remove the line `---` between them']
    case 'DUPLICATE_KEY':
      return [`The key ${shown(/^[^:\n]*/.exec(text.slice(pos[0]))?.[0] ?? '')} is given twice`, 'Keep one of them']
    case 'TAB_AS_INDENT':
      return ['YAML cannot be indented with tabs', 'Use spaces']
    case 'TAG_RESOLVE_FAILED':
      return ['A YAML tag that is not known here', 'Remove the `!` and the word after it, or quote the value']
    case 'BAD_SCALAR_START':
      return [`This is not YAML: ${plain(message)}`, 'Put the value in quotes']
    case 'BLOCK_AS_IMPLICIT_KEY':
      return [`This is not YAML: ${plain(message)}`, 'A text with a colon and a space in it needs quotes']
    default:
      return [`This is not YAML: ${plain(message)}`, 'Check indentation, quotes and brackets from this line upwards']
  }
}
