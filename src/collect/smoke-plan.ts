import type { StatementError } from '../domain/smoke.ts'
import type { Lack } from '../domain/workload.ts'
import type { Session, SmokeAnswer } from '../ports.ts'
import { planAs } from './plan-workload.ts'
import type { SmokeGroup } from './smoke.ts'
import { DENIED } from './workload-verdicts.ts'

/** syntax_error: also what EXPLAIN says of COPY, and of `interval $1`. indeterminate_datatype. */
const UNREAD: readonly string[] = ['42601', '42P18']

/**
 * A query of mode `plan` that EXPLAIN does not read as it stands is proven as the workload is, from whose statistics it may have been
 * copied: with types for its parameters, or by the privileges that it takes where it has no plan. Of what is refused, the grant is looked up.
 * What there is nothing to prove of (SET, BEGIN) stays an error: passed, it would speak for the application.
 */
export async function explained(
  session: Session,
  { identity }: SmokeGroup,
  { sql, setRole }: { readonly sql: string; readonly setRole: string | undefined },
  answer: SmokeAnswer,
): Promise<SmokeAnswer> {
  const { result } = answer
  if (result.kind !== 'error' || ![DENIED, ...UNREAD].includes(result.error.sqlState)) return answer
  const role = setRole ?? identity.loginRole
  const planned = await planAs(session, { from: role, to: role, setRole: setRole !== undefined }, [sql])
  const found = planned.kind === 'observed' ? planned.value[0] : undefined
  switch (found?.kind) {
    case 'denied':
      return { ...answer, result: { kind: 'error', error: withGrant(result.error, found) } }
    case 'proven':
      // What the server has refused stays refused, whatever the catalog says.
      return result.error.sqlState === DENIED
        ? answer
        : { ...answer, result: { kind: 'rows', columns: [], rows: [], count: 0 } }
    default:
      return answer
  }
}

function withGrant(error: StatementError, { object, privileges, grant }: Lack): StatementError {
  const needs = privileges.length === 0 ? 'a privilege' : privileges.join(', ')
  const refused = error.sqlState === DENIED ? error.message : `${needs} on ${object} is missing`
  const message = grant === null ? refused : `${refused}; this gives it: ${grant}`
  return { ...error, sqlState: DENIED, message, position: null }
}
