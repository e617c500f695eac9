import { expect, test } from 'vitest'
import { startLocalAzure } from '../../local-azure/index.ts'
import type { Evidence } from '../../src/domain/evidence.ts'
import { judge } from '../../src/judge/judge.ts'
import { RULES } from '../../src/rules/registry.generated.ts'
import { runAction } from './run-action.ts'
import { APP_ROLE, arrangeShop, CONFIG, makeOrders, shopConfig } from './scenario.ts'

test('the evidence file alone leads to the same judgement again', async () => {
  await using azure = await startLocalAzure()
  const { app, inputs } = await arrangeShop(azure)
  await makeOrders(azure, 'shop_legacy')
  await azure.server.runSql('create database hr owner azure_pg_admin')
  await azure.server.runSql('create table public.pay (id integer); alter table public.pay owner to shop_legacy', 'hr')
  await azure.server.runSql('revoke connect on database hr from public')
  const { reports } = await runAction(azure, { inputs, files: { [CONFIG]: shopConfig(app) } })
  const evidence: Evidence = JSON.parse(reports['evidence.json'] ?? '')
  const report = JSON.parse(reports['report.json'] ?? '')

  const again = judge(evidence, {
    mode: 'audit',
    failOn: 'error',
    identities: [{ name: APP_ROLE, tenantId: azure.tenantId, clientId: app.clientId, loginRole: APP_ROLE }],
    migration: [{ from: 'shop_legacy', to: APP_ROLE }],
    severities: {},
    suppressions: [],
    baseline: new Set(),
    rules: RULES,
    workload: undefined,
    today: '2026-01-01',
  })
  expect(report).toMatchObject({
    verdict: again.verdict.kind,
    ready: again.ready,
    notReadyBecause: again.notReadyBecause,
    findings: again.findings.map(({ fingerprint, remediation }) => ({ fingerprint, remediation })),
    gaps: again.gaps.map(({ database, failure, count }) => ({ database, code: failure.code, count })),
  })
  expect([again.findings.length, again.gaps.length]).toEqual([5, 1])
})
