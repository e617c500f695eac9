import type { ServerEvidence } from '../../domain/evidence.ts'
import { observed } from '../../domain/outcome.ts'
import { askAzure, serverRow, text } from '../../domain/posture-rows.ts'
import { AUDIT_IDENTITY } from '../../domain/server.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  kind: 'evidence',
  stage: 'control-plane',
  id: 'tenant-mismatch',
  question: "Does the server trust another tenant than the job's?",
  severity: 'error',
  // What the server lets in is what counts: a login that came about proves more than two ids that differ.
  severityOf: ({ details }) => (details.proven === true ? 'warning' : 'error'),
  // Where either side names no tenant there is nothing to compare, and the login itself has shown whether it works.
  find: seen =>
    askAzure(seen, (server, { jobTenantId: job }) => {
      const { tenantId: trusted, activeDirectoryAuth } = server.auth
      if (activeDirectoryAuth === 'Disabled' || trusted === null || job === null) return [observed([])]
      if (trusted.toLowerCase() === job.toLowerCase()) return [observed([])]
      return [observed([serverRow(server, { trusted, job, proven: isProven(seen.evidence) })])]
    }),
  predicate: { one: 'trusts another tenant', many: 'trusts another tenant' },
  message: ({ identity, details: { trusted, job } }) =>
    `${identity} trusts the tenant ${text(trusted)}, and the access token of the job comes from ${text(job)}`,
  // Which of the two is wrong is not for a command to say; see README.md.
  remediation: () => undefined,
}

function isProven({ logins }: ServerEvidence): boolean {
  return logins.some(({ identity, login }) => identity === AUDIT_IDENTITY && login.kind === 'observed')
}
