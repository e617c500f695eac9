import { observed } from '../../src/domain/outcome.ts'
import type { Rehearsal, RehearsalEvidence, RehearsalResult, RoleAfterwards } from '../../src/domain/rehearsal.ts'
import type { StatementError } from '../../src/domain/smoke.ts'

export function refusedWith(sqlState: string, message = 'no'): StatementError {
  return { sqlState, message, hint: null, detail: 'owner of table x', position: null }
}

/** A role on which nothing hangs any more, but for what is given. */
export function afterwards(more: Partial<RoleAfterwards> = {}): RoleAfterwards {
  return { role: 'shop_legacy', counts: [], named: [], drop: null, ...more }
}

export function ran(...roles: readonly RoleAfterwards[]): RehearsalResult {
  return { kind: 'ran', roles: roles.length === 0 ? [afterwards()] : roles }
}

export function failedWith(error: StatementError, context: string | null = null): RehearsalResult {
  return { kind: 'failed', step: 4, title: 'The handover.', error, context }
}

/** A rehearsal in `shop` on `shop-prod`, which went as given. */
export function rehearsal(
  result: RehearsalResult | RehearsalEvidence['tried'] = ran(),
  more: Partial<RehearsalEvidence> = {},
): RehearsalEvidence {
  const of = (value: RehearsalResult): Rehearsal => ({ durationMs: 34, steps: 6, notices: [], result: value })
  const tried =
    result.kind === 'ran' || result.kind === 'failed' || result.kind === 'left-transaction'
      ? observed(of(result))
      : result
  return {
    server: 'shop-prod',
    database: 'shop',
    roles: ['shop_legacy'],
    labelled: [],
    as: 'shop-admin',
    tried,
    ...more,
  }
}
