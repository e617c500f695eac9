import type { Judgement } from '../domain/judgement.ts'
import type { PathComparison, PathResult } from '../domain/path-comparison.ts'
import type { SmokeResult } from '../domain/smoke.ts'
import { counted } from '../domain/text.ts'
import { type Block, list, text } from './blocks.ts'
import { cell, escaped, row, tableHead } from './markdown.ts'

/** The rest is in the words of the comparison. */
const MARKS: Readonly<Record<PathComparison['outcome'], string>> = {
  same: '✅ the same',
  differs: '⚠️ differs:',
  'only-password': '❌',
  'only-entra': 'ℹ️',
  neither: '❌',
  'not-compared': '⏭️ not compared:',
}

const RESULTS: Readonly<Record<SmokeResult['status'], string>> = {
  pass: 'passed',
  warning: 'warning',
  fail: 'failed',
  'not-run': 'not run',
}

/** Two lines to a query, each with the path it took. What came of it is said to prove nothing by itself. */
export function comparisonSection({ comparisons }: Judgement): readonly Block[] {
  if (comparisons.length === 0) return []
  const same = comparisons.filter(({ outcome }) => outcome === 'same')
  const others = comparisons.filter(({ outcome }) => outcome !== 'same')
  const head = tableHead(['Query', 'Where', 'Path', 'As', 'Result', 'SQLSTATE', 'Both paths'])
  return [
    text(`### Beside the password path: ${same.length} of ${comparisons.length} the same`),
    text(
      'The lines with the path **password** logged in with the old password, only to compare: what passes there makes nothing pass.',
    ),
    ...(others.length === 0 ? [] : [list(others.flatMap(lines), line => line, { head })]),
    ...(same.length === 0
      ? []
      : [
          list(same.flatMap(lines), line => line, {
            head,
            foldedUnder: `${counted(same.length, 'smoke query', 'smoke queries')} with the same result on both paths`,
          }),
        ]),
  ]
}

function lines(comparison: PathComparison): readonly string[] {
  const { name, server, database, as, from, entra, password, outcome, because } = comparison
  const line = (path: string, role: string, result: PathResult | null, came: string) =>
    row([
      cell(name),
      cell(`${server}/${database}`),
      path,
      cell(role),
      result === null ? 'not taken' : RESULTS[result.status],
      result?.sqlState === null || result?.sqlState === undefined ? '' : cell(result.sqlState),
      came,
    ])
  const came = because === '' ? MARKS[outcome] : `${MARKS[outcome]} ${escaped(because)}`
  return [line('Entra', as, entra, ''), line('password', from, password, came)]
}
