import { sameServer } from '../domain/azure-host.ts'
import type { ServerEvidence } from '../domain/evidence.ts'
import { failure } from '../domain/failure/failure.ts'
import type { Finding, Gap } from '../domain/finding.ts'
import { assertNever } from '../domain/never.ts'
import type { ClassifiedRole } from '../domain/role.ts'
import type { JudgeSettings } from './settings.ts'

/**
 * What is not known of the server in Azure. A gate answers for the whole server, so it has to have asked. An audit goes on without,
 * unless it was told which resource to ask about.
 */
export function controlPlaneGaps(
  { server, azure }: ServerEvidence,
  { mode }: Pick<JudgeSettings, 'mode'>,
  known: readonly Gap[],
  others: readonly ServerEvidence[] = [],
): readonly Gap[] {
  const gap = (why: Gap['failure']): Gap => ({
    server: server.name,
    database: null,
    stage: 'control-plane',
    failure: why,
    count: null,
  })
  switch (azure.kind) {
    case 'not-applicable':
      return mode === 'gate' ? [gap(failure('arm/not-asked', { host: server.host }))] : []
    case 'unavailable': {
      const { code, summary } = azure.failure
      // Without an address nobody could log in either, and that was said.
      const told = known.some(({ failure: why }) => why.code === code && why.summary === summary)
      const asked = mode === 'gate' || server.resource !== undefined || code === 'arm/other-server'
      return !told && asked ? [gap(azure.failure)] : []
    }
    case 'observed': {
      const { clusterSize: count, host } = azure.value
      return [
        ...(isAnother(server.host, host, others)
          ? [gap(failure('arm/other-server', { host: server.host, object: host }))]
          : []),
        ...(count !== null && count > 1 ? [gap(failure('arm/elastic-cluster', { host, count }))] : []),
      ]
    }
    default:
      return assertNever(azure)
  }
}

/** Whether the host that was logged in to is, by Azure's own word, another server of this run than the one that Azure described. */
function isAnother(host: string, azureName: string, others: readonly ServerEvidence[]): boolean {
  const relation = sameServer(host, azureName)
  if (relation !== 'unknown') return relation === 'other'
  return others
    .flatMap(({ azure, posture }) => [
      ...(azure.kind === 'observed' ? [azure.value.host] : []),
      ...(posture.kind === 'observed' && posture.value.replicas.kind === 'observed'
        ? posture.value.replicas.value.map(replica => replica.host)
        : []),
    ])
    .some(name => sameServer(host, name) === 'same')
}

/**
 * Where passwords are off, what password roles still have is dead weight and stands in nobody's way: an error becomes a
 * warning. What the configuration says wins.
 */
export function asDeadWeight(
  findings: readonly Finding[],
  roles: readonly ClassifiedRole[],
  { rules, severities }: Pick<JudgeSettings, 'rules' | 'severities'>,
): readonly Finding[] {
  const password = new Set(roles.flatMap(({ facts, class: { kind } }) => (kind === 'password' ? [facts.name] : [])))
  const idle = new Set(rules.flatMap(rule => (rule.idleWithoutPasswords === false ? [] : [rule.id])))
  return findings.map(finding => {
    const { severity, role, rule } = finding
    const lies = severity === 'error' && role !== null && password.has(role) && idle.has(rule)
    return lies && severities[rule] === undefined ? { ...finding, severity: 'warning' } : finding
  })
}
