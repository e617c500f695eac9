import type { Judgement } from '../domain/judgement.ts'
import type { SmokeResult } from '../domain/smoke.ts'
import { counted, duration } from '../domain/text.ts'
import { type Block, list, text } from './blocks.ts'
import { cell, escaped, row, tableHead } from './markdown.ts'

const MARKS: Readonly<Record<SmokeResult['status'], string>> = {
  pass: '✅ passed',
  warning: '⚠️ warning',
  fail: '❌ failed',
  'not-run': '⛔ not run',
}

/** Smoke queries that did not pass, with the place to look at; the ones that did are folded. */
export function smokeSections({ smoke }: Judgement): readonly Block[] {
  if (smoke.length === 0) return []
  const passed = smoke.filter(({ status }) => status === 'pass')
  const order = ['fail', 'not-run', 'warning'] as const
  const others = order.flatMap(wanted => smoke.filter(({ status }) => status === wanted))
  return [
    text(`### Smoke queries: ${passed.length} of ${smoke.length} passed`),
    ...(others.length === 0
      ? []
      : [
          list(others, otherRow, {
            head: tableHead(['', 'Query', 'Where', 'As', 'Declared in', 'SQLSTATE', 'What happened']),
          }),
        ]),
    ...(passed.length === 0
      ? []
      : [
          list(passed, passedRow, {
            head: tableHead(['Query', 'Where', 'As', 'How', 'Took#']),
            foldedUnder: `${counted(passed.length, 'smoke query', 'smoke queries')} passed`,
          }),
        ]),
  ]
}

function otherRow(result: SmokeResult): string {
  const { status, name, location, error, message, failure } = result
  const sqlState = error?.sqlState ?? failure?.sqlState
  return row([
    MARKS[status],
    cell(name),
    where(result),
    role(result),
    cell(`${location.path}:${location.line}`),
    sqlState === undefined || sqlState === null ? '' : cell(sqlState),
    escaped(message),
  ])
}

function passedRow(result: SmokeResult): string {
  return row([cell(result.name), where(result), role(result), result.mode, duration(result.durationMs)])
}

function where({ server, database }: SmokeResult): string {
  return cell(`${server}/${database}`)
}

function role({ as, setRole }: SmokeResult): string {
  return setRole === null ? cell(as) : `${cell(as)} → ${cell(setRole)}`
}
