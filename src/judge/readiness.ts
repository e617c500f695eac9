import type { Finding } from '../domain/finding.ts'
import type { Judgement } from '../domain/judgement.ts'
import { AUDIT_IDENTITY } from '../domain/server.ts'
import { counted, thousands } from '../domain/text.ts'
import type { Verdict } from '../domain/verdict.ts'
import type { JudgeSettings } from './settings.ts'
import { provesWorkload } from './workload.ts'

type Judged = Pick<Judgement, 'servers' | 'findings' | 'gaps' | 'smoke'>

/**
 * Why passwords cannot be switched off today, most important first; empty when they can. Stricter than the verdict:
 * baselined and suppressed errors count, and so do those that the configuration calls less (`strict`: the findings at the rules' own
 * severity); a question that was switched off is not answered, and silence proves nothing: each server needs a smoke query
 * that passed.
 */
export function readiness(
  verdict: Verdict,
  { servers, findings, gaps, smoke }: Judged,
  strict: readonly Finding[],
  { severities, identities }: Pick<JudgeSettings, 'severities' | 'identities'>,
): readonly string[] {
  if (verdict.kind === 'skipped') return [verdict.because.summary]
  const errors = strict.filter(isError)
  const lowered = errors.length - findings.filter(isError).length
  const accepted = errors.filter(({ status }) => status !== 'new').length
  const unproven = servers.flatMap(server =>
    // From the declarations, not from the logins that were tried: one that was not tried is not proven either.
    [{ name: AUDIT_IDENTITY, loginRole: server.loginRole }, ...identities]
      .filter(
        ({ name }) => !server.logins.some(({ identity, login }) => identity === name && login.kind === 'observed'),
      )
      .map(({ name, loginRole }) => `${server.name}: the Entra login of ${name} as ${loginRole} is not proven`),
  )
  const switchedOff = Object.keys(severities).filter(rule => severities[rule] === 'off')
  const untried = servers.filter(
    server =>
      !provesWorkload(server) && !smoke.some(result => result.server === server.name && result.status === 'pass'),
  )
  return [
    ...unproven,
    ...(errors.length === 0
      ? []
      : [
          `${counted(errors.length, 'error')} found: ${byRule(errors)}${inBrackets([
            ...(accepted === 0 ? [] : [`${thousands(accepted)} accepted by baseline or suppression`]),
            ...(lowered === 0 ? [] : [`${thousands(lowered)} called less by \`rules\``]),
          ])}`,
        ]),
    ...(gaps.length === 0 ? [] : [`${counted(gaps.length, 'gap')}: not everything could be looked at`]),
    ...untried.map(
      server =>
        `${server.name}: no smoke query has passed and no workload is proven, so nothing proves that the application works`,
    ),
    ...switchedOff.map(rule => `the rule ${rule} is switched off, so its question is not answered`),
    ...(servers.length === 0 ? ['no server was looked at'] : []),
  ]
}

function isError({ severity }: Finding): boolean {
  return severity === 'error'
}

function inBrackets(remarks: readonly string[]): string {
  return remarks.length === 0 ? '' : ` (${remarks.join(', ')})`
}

/** `299 × owned-by-password-role, 1 × smoke-query-failed` */
function byRule(errors: readonly Finding[]): string {
  const groups = [...Map.groupBy(errors, ({ rule }) => rule)]
  return groups.map(([rule, found]) => `${thousands(found.length)} × ${rule}`).join(', ')
}
