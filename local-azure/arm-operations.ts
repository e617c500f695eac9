import { randomUUID } from 'node:crypto'
import { operationPath } from './arm-json.ts'
import { type ArmFailure, failed } from './arm-replies.ts'
import type { FaultSource } from './faults.ts'
import type { HttpReply } from './http-messages.ts'

/** What becomes of an accepted operation instead of its success. */
export type OperationFault =
  | ({ readonly kind: 'fail' } & ArmFailure)
  /** It is reported as done, and nothing has changed. */
  | { readonly kind: 'silent-no-op' }
  /** It is at work until the end of this Azure, or until somebody sets it free by clearing `running`. */
  | { readonly kind: 'never-ends' }
  /** It changes what it should, and is then reported as failed. */
  | ({ readonly kind: 'fail-afterwards' } & ArmFailure)

export interface OperationSubject {
  readonly server: string
  readonly method: 'PATCH' | 'PUT' | 'DELETE'
  /** Below the server: empty for the server itself. */
  readonly path: string
}

/** How long operations take, and when clients are told to ask again. A test may change it. */
export interface OperationPace {
  /** From acceptance to the end. */
  durationMs: number
  /** The value of `retry-after`. Azure says 10 or 15. */
  retryAfterSeconds: number
}

interface Operation {
  readonly id: string
  readonly server: string
  readonly startTime: string
  status: 'InProgress' | 'Succeeded' | 'Failed'
  endTime: string | undefined
  error: ArmFailure | undefined
}

export interface Operations {
  isRunning(server: string): boolean
  /** Accepts the work, which is done when the operation ends. One at a time per server: ask `isRunning` first. */
  begin(subject: OperationSubject, pace: OperationPace, apply: () => unknown): string
  /** The answer to one who asks how far it is: 202 and 200 by `operationResults`, a status by `azureAsyncOperation`. */
  show(kind: string, id: string, pace: OperationPace): HttpReply
  /** Sets free every server. Their operations change nothing any more. */
  clear(): void
}

export function armOperations(faults: FaultSource<OperationFault, OperationSubject>): Operations {
  const operations = new Map<string, Operation>()
  const finish = (operation: Operation, error?: ArmFailure) => {
    operation.status = error === undefined ? 'Succeeded' : 'Failed'
    operation.endTime = new Date().toISOString()
    operation.error = error
  }
  const run = async (operation: Operation, fault: OperationFault | undefined, apply: () => unknown) => {
    // Cleared in between.
    if (operation.status !== 'InProgress') return
    if (fault === undefined || fault.kind === 'fail-afterwards') await apply()
    finish(operation, fault?.kind === 'fail' || fault?.kind === 'fail-afterwards' ? fault : undefined)
  }
  return {
    isRunning: server => [...operations.values()].some(one => one.server === server && one.status === 'InProgress'),
    begin: (subject, { durationMs }, apply) => {
      const operation: Operation = {
        id: randomUUID(),
        server: subject.server,
        startTime: new Date().toISOString(),
        status: 'InProgress',
        endTime: undefined,
        error: undefined,
      }
      operations.set(operation.id, operation)
      const fault = faults.take(subject)
      if (fault?.kind !== 'never-ends')
        setTimeout(() => {
          run(operation, fault, apply).catch((error: unknown) =>
            finish(operation, { code: 'InternalServerError', message: String(error) }),
          )
        }, durationMs)
      return operation.id
    },
    show: (kind, id, pace) => {
      const operation = operations.get(id)
      if (operation === undefined) return failed(404, 'OperationNotFound', `The operation '${id}' was not found.`)
      return kind.toLowerCase() === 'operationresults' ? resultOf(operation, pace) : statusOf(operation, pace)
    },
    clear: () => {
      for (const operation of operations.values())
        if (operation.status === 'InProgress') finish(operation, { code: 'OperationCancelled', message: 'cleared' })
    },
  }
}

function statusOf({ id, status, startTime, endTime, error }: Operation, pace: OperationPace): HttpReply {
  const headers = status === 'InProgress' ? retryAfter(pace) : {}
  return {
    status: 200,
    headers,
    body: { name: id, status, startTime, endTime, ...(error && { error: asJson(error) }) },
  }
}

function resultOf({ status, error }: Operation, pace: OperationPace): HttpReply {
  if (status === 'InProgress') return { status: 202, headers: retryAfter(pace), body: '' }
  return error === undefined ? { status: 204, body: '' } : failed(400, error.code, error.message)
}

function asJson({ code, message }: ArmFailure): ArmFailure {
  return { code, message }
}

function retryAfter({ retryAfterSeconds }: OperationPace): Readonly<Record<string, string>> {
  return { 'retry-after': String(retryAfterSeconds) }
}

/** Accepted: where to ask. Deleting names only `location`, as the client library of 2025-08-01 expects it. */
export function accepted(
  id: string,
  method: OperationSubject['method'],
  where: { readonly origin: string; readonly subscriptionId: string; readonly apiVersion: string },
  pace: OperationPace,
): HttpReply {
  const at = (kind: Parameters<typeof operationPath>[0]) =>
    `${where.origin}${operationPath(kind, id, where.subscriptionId)}?api-version=${where.apiVersion}`
  return {
    status: 202,
    headers: {
      location: at('operationResults'),
      ...(method === 'DELETE' ? {} : { 'azure-asyncoperation': at('azureAsyncOperation') }),
      ...retryAfter(pace),
    },
    body:
      method === 'DELETE'
        ? ''
        : {
            operation:
              method === 'PATCH' ? 'UpsertServerManagementOperationV2' : 'UpsertFirewallRulesManagementOperation',
            startTime: new Date().toISOString(),
          },
  }
}
