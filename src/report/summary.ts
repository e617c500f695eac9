import type { Judgement } from '../domain/judgement.ts'
import { everywhereOff } from '../domain/passwords-off.ts'
import { counted, duration } from '../domain/text.ts'
import { assemble, type Block, list, SUMMARY_BUDGET, text } from './blocks.ts'
import { type ReportContext, WITHOUT_FILE } from './context.ts'
import { code, escaped } from './markdown.ts'
import { comparisonSection } from './summary-comparison.ts'
import { explained, gapSections, refusedLogins } from './summary-failures.ts'
import { firewallSection } from './summary-firewall.ts'
import { fleetSection, worstFirst } from './summary-fleet.ts'
import { logsSection } from './summary-logs.ts'
import { rehearsalSection } from './summary-rehearsal.ts'
import { remediationSection } from './summary-remediation.ts'
import { otherFindings, serverSections } from './summary-servers.ts'
import { smokeSections } from './summary-smoke.ts'
import { workloadSection } from './summary-workload.ts'

/** The job summary: the answer, what stands in its way, and what to do about that, in this order. */
export function renderSummary(judgement: Judgement, context: ReportContext): string {
  return assemble(blocks(judgement, context), footer(context), SUMMARY_BUDGET)
}

function blocks(judgement: Judgement, context: ReportContext): readonly Block[] {
  if (judgement.verdict.kind === 'skipped') {
    return [
      text(heading(judgement)),
      text(
        'The step does not fail, and **nothing is claimed**: neither that passwords can be switched off nor that they cannot.',
      ),
      text(explained(judgement.verdict.because)),
    ]
  }
  return [
    text(heading(judgement)),
    text(verdictLine(judgement, context)),
    ...(context.withoutFile === true ? [text(escaped(WITHOUT_FILE))] : []),
    ...reasons(judgement),
    ...fleetSection(judgement),
    ...refusedLogins(judgement),
    ...gapSections(judgement),
    ...smokeSections(judgement),
    ...workloadSection(judgement),
    ...logsSection(judgement, context),
    ...comparisonSection(judgement),
    ...rehearsalSection(judgement),
    ...serverSections({ ...judgement, servers: worstFirst(judgement) }),
    ...otherFindings(judgement),
    ...remediationSection(judgement, context),
    ...firewallSection(context),
  ]
}

function heading(judgement: Judgement): string {
  const { verdict, ready } = judgement
  if (verdict.kind === 'skipped') return '## ⏭️ Skipped: nothing was looked at'
  if (everywhereOff(judgement) && verdict.kind !== 'inconclusive')
    return ready
      ? '## ✅ Password authentication is off, and nothing that was looked at needs it'
      : '## ❌ Password authentication is off, and that is not in order'
  if (ready) return '## ✅ Ready: password authentication can be switched off'
  return verdict.kind === 'inconclusive'
    ? '## ⚠️ Inconclusive: not everything could be looked at'
    : '## ❌ Not ready: password authentication cannot be switched off yet'
}

function verdictLine(judgement: Judgement, { mode, failOn }: ReportContext): string {
  const { verdict, ready, step, findings } = judgement
  const accepted = findings.filter(({ status }) => status !== 'new').length
  const words = [
    `Verdict **${verdict.kind}**, the step **${step.fails ? 'fails' : 'passes'}** (mode \`${mode}\`, fail-on \`${failOn}\`).`,
    ...(accepted === 0
      ? []
      : [
          `${counted(accepted, 'finding')} ${accepted === 1 ? 'is' : 'are'} accepted by the baseline or a suppression: accepted is not mended.`,
        ]),
    // A green step is easily read as "go ahead".
    ...(!step.fails && !ready && !everywhereOff(judgement)
      ? ['A step that passes is no permission to switch passwords off: what is listed here still stands in the way.']
      : []),
  ]
  return words.join(' ')
}

function reasons({ notReadyBecause }: Judgement): readonly Block[] {
  if (notReadyBecause.length === 0) return []
  return [text('**What stands in the way:**'), list(notReadyBecause, reason => `- ${escaped(reason)}`)]
}

function footer({ toolVersion, startedAt, durationMs, reportDir }: ReportContext): string {
  return `<sub>postgres-entra-gate ${toolVersion}, started ${code(startedAt)}, took ${duration(durationMs)}. Everything is in ${code(`${reportDir}/report.json`)}.</sub>\n`
}
