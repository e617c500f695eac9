import type { Judgement, ServerJudgement } from '../domain/judgement.ts'
import { thousands, versionText } from '../domain/text.ts'
import { type Block, list, text } from './blocks.ts'
import { cell, row, tableHead } from './markdown.ts'
import { ownedOn } from './server-facts.ts'

/** Up to here the section of each server is overview enough. */
const FEW = 10
/** A row is about 150 bytes: as many leave most of the summary to what is wrong. */
const MOST_ROWS = 1000

interface Standing {
  readonly server: ServerJudgement
  readonly errors: number
  readonly others: number
  readonly gaps: number
  /** Whether a smoke query passed. */
  readonly tried: boolean
}

/** Of many servers, how each stands, worst first; nothing where they are few. */
export function fleetSection(judgement: Judgement): readonly Block[] {
  if (judgement.servers.length <= FEW) return []
  const standings = standingsOf(judgement)
  const clean = standings.filter(isClean).length
  const head = tableHead(['Server', '', 'Errors#', 'Other findings#', 'Gaps#', 'Objects of password roles#', 'Version'])
  return [
    text(`### ${thousands(standings.length)} servers, ${thousands(clean)} of them with nothing in the way`),
    list(standings, standingRow, { head, limit: MOST_ROWS }),
  ]
}

/** Few servers in the order of the configuration; of many only those that something is wrong with, worst first. */
export function worstFirst(judgement: Judgement): readonly ServerJudgement[] {
  if (judgement.servers.length <= FEW) return judgement.servers
  return standingsOf(judgement)
    .filter(standing => !isClean(standing))
    .map(({ server }) => server)
}

function standingsOf({ servers, findings, gaps, smoke }: Judgement): readonly Standing[] {
  const found = Map.groupBy(findings, ({ server }) => server)
  const missed = Map.groupBy(gaps, ({ server }) => server ?? '')
  const passed = new Set(smoke.flatMap(({ server, status }) => (status === 'pass' ? [server] : [])))
  const standings = servers.map(server => {
    const own = found.get(server.name) ?? []
    const errors = own.filter(({ severity }) => severity === 'error').length
    const gapCount = missed.get(server.name)?.length ?? 0
    return { server, errors, others: own.length - errors, gaps: gapCount, tried: passed.has(server.name) }
  })
  return standings.sort(
    (a, b) =>
      // A server of which little is known may be worse than one with a thousand findings.
      Number(b.gaps > 0) - Number(a.gaps > 0) || b.errors - a.errors || b.gaps - a.gaps || b.others - a.others,
  )
}

function isClean({ errors, gaps, tried }: Standing): boolean {
  return errors === 0 && gaps === 0 && tried
}

function standingRow(standing: Standing): string {
  const { server, errors, others, gaps, tried } = standing
  const word = gaps > 0 ? '⚠️ not all seen' : errors > 0 ? '❌ in the way' : tried ? '✅' : '⚠️ no smoke query passed'
  const owned = ownedOn(server)
  return row([
    cell(server.name),
    word,
    thousands(errors),
    thousands(others),
    thousands(gaps),
    owned === null ? 'not counted' : thousands(owned),
    versionText(server.serverVersion),
  ])
}
