import type { Config, ConfigProblem } from './config/config.ts'
import type { Evidence } from './domain/evidence.ts'
import type { Judgement } from './domain/judgement.ts'
import type { Runner } from './ports.ts'
import { remediationFiles } from './remedy/remediation-files.ts'
import { type Annotation, chooseAnnotations, renderAnnotation } from './report/annotations.ts'
import type { ReportContext } from './report/context.ts'
import { renderEvidence, renderReport } from './report/json.ts'
import { renderLog } from './report/log.ts'
import { renderOutputs } from './report/outputs.ts'
import { renderSummary } from './report/summary.ts'
import { VERSION } from './version.generated.ts'

/** Writes a finished judgement wherever it is read: files, log, summary, annotations, outputs. Decides nothing. */
export async function publish(runner: Runner, config: Config, evidence: Evidence, judgement: Judgement): Promise<void> {
  const files = remediationFiles(evidence.servers, config.migration)
  const write = (path: string, pieces: Iterable<string>) => runner.writeReport(config.reportDir, path, pieces)
  const context: ReportContext = {
    toolVersion: VERSION,
    startedAt: evidence.startedAt,
    durationMs: evidence.durationMs,
    mode: config.mode,
    failOn: config.failOn,
    reportDir: config.reportDir,
    remediationFiles: files,
    ...(evidence.firewallRules === undefined ? {} : { firewallRules: evidence.firewallRules }),
  }
  const summary = renderSummary(judgement, context)
  for (const line of renderLog(judgement, context)) runner.log.info(line)
  if (config.annotations)
    for (const annotation of chooseAnnotations(judgement).annotations) runner.annotate(renderAnnotation(annotation))
  await runner.writeSummary(summary)
  // After the log: should a file not be writable, nothing of what was found is lost.
  await Promise.all([
    write('evidence.json', renderEvidence(evidence)),
    write('report.json', renderReport(judgement, context)),
    write('summary.md', [summary]),
    ...files.map(({ path, text }) => write(path, [text])),
  ])
  for (const [name, value] of Object.entries(renderOutputs(judgement, context))) await runner.setOutput(name, value)
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
