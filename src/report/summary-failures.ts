import { FAILURES } from '../domain/failure/catalogue.ts'
import type { Failure } from '../domain/failure/failure.ts'
import type { Finding } from '../domain/finding.ts'
import type { Judgement } from '../domain/judgement.ts'
import { counted, thousands } from '../domain/text.ts'
import { type Block, list, text } from './blocks.ts'
import { countOf, databasesOf, failureOfRefusal, type GapGroup, gapGroups, kindOf } from './groups.ts'
import { code, escaped, fenced, prose } from './markdown.ts'

/** As many are explained in full; the ones after are named. */
const EXPLAINED = 20
const DETAIL_LINES = 20

/** Identities that the server refused, each with its cause and what to do. */
export function refusedLogins(judgement: Judgement): readonly Block[] {
  const refused = judgement.findings.filter(finding => kindOf(finding) === 'login')
  if (refused.length === 0) return []
  return [
    text('### Refused logins'),
    ...refused.slice(0, EXPLAINED).map(finding => text(refusal(judgement, finding))),
    ...named(refused, finding => `${code(finding.server)}: ${escaped(finding.message)}`),
  ]
}

/** What could not be looked at, told once per cause. */
export function gapSections({ gaps }: Judgement): readonly Block[] {
  if (gaps.length === 0) return []
  const groups = gapGroups(gaps)
  return [
    text('### Could not be looked at'),
    ...groups
      .slice(0, EXPLAINED)
      .map(group => text([heading(group.failure), gapPlace(group), explained(group.failure)].join('\n\n'))),
    ...named(groups, group => `${gapPlace(group)} ${prose(group.failure.summary)} (\`${group.failure.code}\`)`),
  ]
}

/** Cause, fix and the other side's own words. */
export function explained(failure: Failure): string {
  const { summary, likelyCause, fix, detail, sqlState } = failure
  return [
    `${prose(summary)}.`,
    `**Likely cause:** ${prose(likelyCause)}`,
    ...fixBlocks(fix),
    ...(detail === null
      ? []
      : [`The other side said${sqlState === null ? '' : ` (SQLSTATE ${code(sqlState)})`}:`, verbatim(detail)]),
  ].join('\n\n')
}

function heading(failure: Failure): string {
  return `#### ${prose(FAILURES[failure.code].title)} (\`${failure.code}\`)`
}

function refusal(judgement: Judgement, finding: Finding): string {
  const failure = failureOfRefusal(judgement, finding)
  const place = `On ${code(finding.server)}${finding.database === null ? '' : `, database ${code(finding.database)}`}, as the role ${code(finding.role ?? '')}:`
  if (failure !== undefined) return [heading(failure), place, explained(failure)].join('\n\n')
  // The failure is not among the logins any more: the identity got in elsewhere. The finding has the essence.
  const fix = finding.remediation === null ? [] : [fenced('sql', [finding.remediation])]
  return ['#### Entra login refused', place, prose(finding.message), ...fix].join('\n\n')
}

function gapPlace(group: GapGroup): string {
  const databases = databasesOf(group)
  const shown = databases.slice(0, 10).map(code).join(', ')
  const more = databases.length > 10 ? ` and ${thousands(databases.length - 10)} more` : ''
  const noun = databases.length === 1 ? 'database' : 'databases'
  const places = [
    group.server === null ? '' : `server ${code(group.server)}`,
    databases.length === 0 ? '' : `${noun} ${shown}${more}`,
  ].filter(part => part !== '')
  const count = countOf(group)
  const lie = count === null || count === 0 ? '' : ` **${counted(count, 'object')} of password roles** went unseen.`
  if (group.gaps[0].stage === 'shards') return 'Among the shards.'
  return places.length === 0 ? `Everywhere.${lie}` : `On ${places.join(', ')}.${lie}`
}

function named<T>(all: readonly T[], render: (item: T) => string): readonly Block[] {
  const rest = all.slice(EXPLAINED)
  if (rest.length === 0) return []
  return [list(rest, item => `- ${render(item)}`, { foldedUnder: `${thousands(rest.length)} more` })]
}

function verbatim(detail: string): string {
  const lines = detail.split(/\r?\n/)
  return fenced('text', lines.length > DETAIL_LINES ? [...lines.slice(0, DETAIL_LINES), '…'] : lines)
}

type FixKind = 'sh' | 'sql' | 'text' | 'prose'

function fixKind(line: string): FixKind {
  if (line.startsWith('$ ')) return 'sh'
  if (line.startsWith('sql> ')) return 'sql'
  // Indented lines are to be copied as they stand: a part of a workflow file, the claims of a token.
  return line.startsWith('  ') ? 'text' : 'prose'
}

/** Neighbouring lines of one kind stand in one block, ready to be copied. */
function fixBlocks(fix: readonly string[]): readonly string[] {
  const runs: { readonly kind: FixKind; readonly lines: string[] }[] = []
  for (const line of fix) {
    const kind = fixKind(line)
    const last = runs.at(-1)
    if (last?.kind === kind && kind !== 'prose') last.lines.push(bare(line))
    else runs.push({ kind, lines: [bare(line)] })
  }
  return runs.map(({ kind, lines }) => (kind === 'prose' ? lines.map(prose).join('\n\n') : fenced(kind, lines)))
}

function bare(line: string): string {
  return line.replace(/^(\$ |sql> | {2})/, '')
}
