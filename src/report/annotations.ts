import { FAILURES } from '../domain/failure/catalogue.ts'
import type { Finding } from '../domain/finding.ts'
import { handoverPart } from '../domain/handover.ts'
import type { Judgement } from '../domain/judgement.ts'
import type { SourceLocation } from '../domain/source.ts'
import { counted, plain, shorten, thousands } from '../domain/text.ts'
import {
  countOf,
  databasesOf,
  failureOfRefusal,
  type GapGroup,
  gapGroups,
  kindOf,
  type ObjectGroup,
  objectGroups,
  predicateOf,
} from './groups.ts'

/** What GitHub shows at a line of a file, or on the page of the run where there is no line. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  /** Line breaks are the report's own: names and server text in it are one-line already. */
  readonly message: string
  readonly location: SourceLocation | null
}

export interface ChosenAnnotations {
  readonly annotations: readonly Annotation[]
  /** How many things have no annotation of their own. */
  readonly leftOut: number
}

/** Of each level GitHub keeps the first ten per step, and drops the others without a word. */
const PER_LEVEL = 10
/** The runner cuts messages at 4,096 characters, in the middle of whatever stands there. */
const MESSAGE_LIMIT = 3500
const TITLE_LIMIT = 200
const FIX_LINES = 8
const OBJECTS_NAMED = 4
const RULES_PAGE = 'docs/rules.md of postgres-entra-gate'

/**
 * The most important first: refused logins, failed smoke queries, gaps, then who owns what. What was accepted by the
 * baseline or a suppression is not annotated.
 */
export function chooseAnnotations(judgement: Judgement): ChosenAnnotations {
  const all = candidates(judgement)
  // A step that fails says so in one more error, which the runner counts like any other.
  const errors = limited(all, 'error', judgement.step.fails ? PER_LEVEL - 1 : PER_LEVEL)
  const others = [limited(all, 'warning', PER_LEVEL), limited(all, 'notice', PER_LEVEL)]
  return {
    annotations: [errors, ...others].flatMap(({ annotations }) => annotations),
    leftOut: [errors, ...others].reduce((sum, { leftOut }) => sum + leftOut, 0),
  }
}

/** One workflow command. Everything in it is escaped as the runner unescapes it, and made visible before. */
export function renderAnnotation({ level, title, message, location }: Annotation): string {
  const properties = [...placeOf(location), ['title', shorten(plain(title), TITLE_LIMIT)]]
  const lines = message.split('\n').map(line => plain(line))
  const text = properties.map(([name, value = '']) => `${name}=${escapeProperty(value)}`).join(',')
  return `::${level} ${text}::${escapeData(shorten(lines.join('\n'), MESSAGE_LIMIT))}`
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** Only a file of the repository can be annotated: what lies elsewhere would drop the annotation or point astray. */
function placeOf(location: SourceLocation | null): readonly (readonly [string, string])[] {
  if (location === null) return []
  const path = location.path.replaceAll('\\', '/').replace(/^(\.\/+)+/, '')
  const outside = path === '' || path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..')
  if (outside || plain(path) !== path || !isPosition(location.line)) return []
  const { line, column } = location
  return [
    ['file', path],
    ['line', String(line)],
    ...(column !== undefined && isPosition(column) ? [['col', String(column)] as const] : []),
  ]
}

function isPosition(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 1
}

function limited(all: readonly Annotation[], level: Annotation['level'], limit: number): ChosenAnnotations {
  const ofLevel = all.filter(annotation => annotation.level === level)
  if (ofLevel.length <= limit) return { annotations: ofLevel, leftOut: 0 }
  const leftOut = ofLevel.length - (limit - 1)
  const more: Annotation = {
    level,
    title: `${thousands(leftOut)} more`,
    message: `${counted(leftOut, `more ${level}`)} have no annotation of their own, because GitHub shows ten of a kind. All of them are in report.json; the job summary shows the most important.`,
    location: null,
  }
  return { annotations: [...ofLevel.slice(0, limit - 1), more], leftOut }
}

function candidates(judgement: Judgement): readonly Annotation[] {
  const { verdict, gaps } = judgement
  const fresh = judgement.findings.filter(({ status }) => status === 'new')
  const of = (kind: ReturnType<typeof kindOf>) => fresh.filter(finding => kindOf(finding) === kind)
  return [
    ...(verdict.kind === 'skipped' ? [skippedAnnotation(verdict.because.summary, verdict.because.likelyCause)] : []),
    ...of('login').map(finding => loginAnnotation(judgement, finding)),
    ...of('smoke').map(smokeAnnotation),
    ...gapGroups(gaps).map(gapAnnotation),
    // By severity too: a rule that only warns must not lift its objects to errors, nor be lifted by others.
    ...[...Map.groupBy(of('object'), ({ severity }) => severity).values()].flatMap(objectGroups).map(objectAnnotation),
    ...of('other').map(finding => ({ ...base(finding), title: plain(finding.rule), message: plain(finding.message) })),
  ]
}

function base({ severity, location }: Finding): Pick<Annotation, 'level' | 'location'> {
  return { level: severity === 'note' ? 'notice' : severity, location }
}

function skippedAnnotation(summary: string, likelyCause: string): Annotation {
  const message = [`${plain(summary)}.`, plain(likelyCause)].join('\n')
  return { level: 'notice', title: 'Skipped: nothing was looked at, nothing is claimed', message, location: null }
}

function loginAnnotation(judgement: Judgement, finding: Finding): Annotation {
  const failure = failureOfRefusal(judgement, finding)
  const fix = failure?.fix ?? (finding.remediation === null ? [] : [finding.remediation])
  return {
    ...base(finding),
    title: failure === undefined ? 'Entra login refused' : `${FAILURES[failure.code].title} (${failure.code})`,
    message: [`${plain(finding.server)}: ${plain(finding.message)}`, ...fixLines(fix)].join('\n'),
  }
}

function smokeAnnotation(finding: Finding): Annotation {
  const place = `${plain(finding.server)}/${plain(finding.database ?? '')} as ${plain(finding.role ?? '')}`
  return { ...base(finding), title: 'Smoke query failed', message: `${plain(finding.message)}\nOn ${place}` }
}

function gapAnnotation(group: GapGroup): Annotation {
  const { server, failure } = group
  const databases = databasesOf(group).map(plain)
  const named = databases.slice(0, OBJECTS_NAMED).join(', ')
  const places = databases.length > OBJECTS_NAMED ? `${named} and ${databases.length - OBJECTS_NAMED} more` : named
  const count = countOf(group)
  const seen = count === null || count === 0 ? '' : ` (${counted(count, 'object')} of password roles there)`
  const where = [server === null ? '' : plain(server), places].filter(part => part !== '').join('/')
  return {
    level: 'error',
    title: `${FAILURES[failure.code].title} (${failure.code})`,
    message: [
      `${where === '' ? '' : `${where}: `}${plain(failure.summary)}${seen}`,
      plain(failure.likelyCause),
      ...fixLines(failure.fix),
    ].join('\n'),
    location: null,
  }
}

function fixLines(fix: readonly string[]): readonly string[] {
  const lines = fix.slice(0, FIX_LINES).map(line => plain(line))
  return fix.length > FIX_LINES ? [...lines, 'The job summary has the rest.'] : lines
}

/** What remediate.sql mends, the role's route is needed for; anything else has a statement of its own, or takes a decision. */
function howToMend({ rule, role, findings }: ObjectGroup): string {
  const statement = findings.find(({ remediation }) => remediation !== null)?.remediation
  if (handoverPart(rule) !== undefined)
    return statement === undefined
      ? `Say under \`migration\` in the configuration file what becomes of ${plain(role)}; the report then has the SQL for it.`
      : 'SQL for all of them: remediate.sql, by server and database under remediation/ in the report folder; run preflight.sql before it.'
  return statement == null
    ? `What can be done about it: ${RULES_PAGE} (${plain(rule)}).`
    : `${findings.length === 1 ? 'This mends it' : 'This mends the first'}: ${shorten(plain(statement), 300)}`
}

function objectAnnotation(group: ObjectGroup): Annotation {
  const { server, database, role, findings } = group
  const [first] = findings
  const place = `${plain(server)}${database === null ? '' : `/${plain(database)}`}`
  const objects = findings.flatMap(({ object }) => (object === null ? [] : [`${object.type} ${object.identity}`]))
  const named = objects.slice(0, OBJECTS_NAMED).map(object => shorten(plain(object), 200))
  const more = objects.length > named.length ? [`${thousands(objects.length - named.length)} more`] : []
  return {
    ...base(first),
    title: `${plain(role)} ${predicateOf(group)} in ${place}`,
    message: [`${[...named, ...more].join(', ')}.`, howToMend(group), 'The whole list is in report.json.'].join('\n'),
  }
}
