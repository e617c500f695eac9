import type { Judgement } from '../domain/judgement.ts'
import type { ReportContext } from './context.ts'
import { ownedOnAll } from './server-facts.ts'

/** The outputs of the step. A number that is not known is an empty string, never a number that is too small. */
export function renderOutputs(judgement: Judgement, context: ReportContext): Readonly<Record<string, string>> {
  const { verdict, ready, findings, gaps, smoke } = judgement
  return {
    verdict: verdict.kind,
    ready: String(ready),
    'password-owned-objects': String(ownedOnAll(judgement) ?? ''),
    findings: String(findings.length),
    gaps: String(gaps.length),
    // A query that passed with a warning proves nothing and fails nothing: it is in neither number.
    'smoke-passed': String(smoke.filter(({ status }) => status === 'pass').length),
    'smoke-failed': String(smoke.filter(({ status }) => status === 'fail' || status === 'not-run').length),
    report: below(context.reportDir, 'report.json'),
    remediation: context.remediationFiles.length === 0 ? '' : below(context.reportDir, 'remediation'),
  }
}

/** With `/` on every system: later steps paste it into shells, also into bash on Windows. */
function below(folder: string, name: string): string {
  const slashed = /^[A-Za-z]:\\|^\\\\/.test(folder) ? folder.replaceAll('\\', '/') : folder
  return slashed.endsWith('/') ? `${slashed}${name}` : `${slashed}/${name}`
}
