import type { Config, ConfigProblem } from './config/config.ts'
import { runFacts } from './config/run-facts.ts'
import type { CutoverConclusion, Noted } from './domain/cutover.ts'
import type { Evidence } from './domain/evidence.ts'
import { FAILURES } from './domain/failure/catalogue.ts'
import type { Failure } from './domain/failure/failure.ts'
import type { Judgement } from './domain/judgement.ts'
import type { Runner } from './ports.ts'
import { remediationFiles } from './remedy/remediation-files.ts'
import { type Annotation, chooseAnnotations, renderAnnotation } from './report/annotations.ts'
import type { ReportContext } from './report/context.ts'
import { renderCutoverJson, renderCutoverLog, renderCutoverOutputs, renderCutoverSummary } from './report/cutover.ts'
import { renderEvidence, renderReport } from './report/json.ts'
import { renderLog } from './report/log.ts'
import { renderOutputs } from './report/outputs.ts'
import { renderSummary } from './report/summary.ts'
import { VERSION } from './version.generated.ts'

/** Writes a finished judgement wherever it is read: files, log, summary, annotations, outputs. Decides nothing. */
export async function publish(
  runner: Runner,
  config: Omit<Config, 'servers'>,
  evidence: Evidence,
  judgement: Judgement,
): Promise<void> {
  const write = (path: string, pieces: Iterable<string>) => runner.writeReport(config.reportDir, path, pieces)
  const { context, files } = surroundings(config, evidence)
  const summary = renderSummary(judgement, context)
  for (const line of renderLog(judgement, context)) runner.log.info(line)
  if (config.annotations)
    for (const annotation of chooseAnnotations(judgement).annotations) runner.annotate(renderAnnotation(annotation))
  await runner.writeSummary(summary)
  // After the log: should a file not be writable, nothing of what was found is lost.
  await Promise.all([
    write('evidence.json', renderEvidence({ ...evidence, run: runFacts(config, VERSION) })),
    write('report.json', renderReport(judgement, context)),
    write('summary.md', [summary]),
    ...files.map(({ path, text }) => write(path, [text])),
  ])
  for (const [name, value] of Object.entries(renderOutputs(judgement, context))) await runner.setOutput(name, value)
}

function surroundings(config: Omit<Config, 'servers'>, evidence: Evidence) {
  const files = remediationFiles(evidence.servers, config.migration)
  const context: ReportContext = {
    toolVersion: VERSION,
    startedAt: evidence.startedAt,
    durationMs: evidence.durationMs,
    mode: config.mode,
    failOn: config.failOn,
    reportDir: config.reportDir,
    remediationFiles: files,
    ...(config.withoutFile ? { withoutFile: true } : {}),
    ...(evidence.firewallRules === undefined ? {} : { firewallRules: evidence.firewallRules }),
  }
  return { context, files }
}

/** The same for a cutover, whose gate has been published before. */
export async function publishCutover(
  runner: Pick<Runner, 'log' | 'writeSummary' | 'writeReport' | 'setOutput'>,
  reportDir: string,
  conclusion: CutoverConclusion,
  events: readonly Noted[],
): Promise<void> {
  for (const line of renderCutoverLog(conclusion, events)) runner.log.info(line)
  await runner.writeSummary(renderCutoverSummary(conclusion, events))
  await runner.writeReport(reportDir, 'cutover.json', [renderCutoverJson(conclusion, events)])
  for (const [name, value] of Object.entries(renderCutoverOutputs(conclusion))) await runner.setOutput(name, value)
}

/** Makes everything that publishing would write, and writes nothing: throws where the evidence is malformed. */
export function rehearsePublishing(config: Omit<Config, 'servers'>, evidence: Evidence, judgement: Judgement): void {
  const { context } = surroundings(config, evidence)
  renderSummary(judgement, context)
  renderOutputs(judgement, context)
  for (const annotation of chooseAnnotations(judgement).annotations) renderAnnotation(annotation)
  for (const pieces of [renderLog(judgement, context), renderReport(judgement, context), renderEvidence(evidence)])
    for (const _ of pieces);
}

/** The one thing that ended a step, where no report is to be made. */
export function publishFailure(runner: Runner, { code, summary, likelyCause, fix, detail }: Failure): void {
  const said = detail === null ? [] : [`The other side said: ${detail}`]
  for (const line of [`${summary} (${code})`, `Likely cause: ${likelyCause}`, ...fix, ...said]) runner.log.info(line)
  const message = [summary, likelyCause, ...fix].join('\n')
  runner.annotate(
    renderAnnotation({ level: 'error', title: `${FAILURES[code].title} (${code})`, message, location: null }),
  )
}

/** Every problem at once, on its line. Nothing was looked at, so there is nothing else to report. */
export function publishProblems(runner: Runner, problems: readonly ConfigProblem[]): void {
  for (const { message, suggestion, location } of problems) {
    const annotation: Annotation = {
      level: 'error',
      title: 'Configuration',
      message: suggestion === undefined ? message : `${message}. ${suggestion}`,
      location: location ?? null,
    }
    runner.annotate(renderAnnotation(annotation))
  }
}
