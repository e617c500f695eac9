import { styleText } from 'node:util'

/** A workflow command of a step: `::error file=a.sql,line=3,title=Words::message`. */
interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

type Print = (line: string) => void
type Style = Parameters<typeof styleText>[0]

const STYLES: Readonly<Record<string, Style>> = { error: 'red', warning: 'yellow', notice: 'cyan' }

export function heading(text: string): string {
  return `\n${styled('bold', `━━━ ${text} ${'━'.repeat(Math.max(3, 90 - text.length))}`)}\n`
}

/** Prints a step's log as the web page of a run does, and returns the annotations in it. */
export function showLog(log: string, print: Print): readonly Command[] {
  const annotations: Command[] = []
  let indent = ''
  for (const line of log.trimEnd().split('\n')) {
    const command = commandIn(line)
    if (command === undefined) {
      print(`${indent}${line}`)
    } else if (command.name === 'group') {
      print(styled('bold', `▾ ${command.message}`))
      indent = '  '
    } else if (command.name === 'endgroup') {
      indent = ''
    } else if (command.name in STYLES) {
      annotations.push(command)
      print(`${indent}${coloured(command)}`)
    }
    // What is left are commands to the runner, such as masking a secret: nobody sees them.
  }
  return annotations
}

/** A list as the run's page has it, each with the line of the file that it stands on. */
export function showAnnotations(annotations: readonly Command[], print: Print): void {
  if (annotations.length === 0) print('none')
  for (const { name, properties, message } of annotations) {
    const { file, line, title } = properties
    const place = file === undefined ? '' : `  ${file}${line === undefined ? '' : `:${line}`}`
    print(`${styled(STYLES[name] ?? 'reset', name)}${styled('bold', place)}${title === undefined ? '' : `  ${title}`}`)
    for (const part of message.split('\n')) print(`    ${part}`)
  }
}

function coloured({ name, message }: Command): string {
  return styled(STYLES[name] ?? 'reset', `${name}: ${message.split('\n')[0] ?? ''}`)
}

function commandIn(line: string): Command | undefined {
  const [, name, given = '', message = ''] = /^::([a-z-]+)(?: (.*?))?::(.*)$/.exec(line) ?? []
  if (name === undefined) return undefined
  const properties = given.split(',').flatMap(one => {
    const at = one.indexOf('=')
    return at === -1 ? [] : [[one.slice(0, at), unescaped(one.slice(at + 1))] as const]
  })
  return { name, properties: Object.fromEntries(properties), message: unescaped(message) }
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts; `%25` last, so that no escape is made anew. */
function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

/** Only a terminal gets colours; `styleText` itself looks at the stream. */
function styled(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout })
}
