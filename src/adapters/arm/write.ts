import { type Outcome, observed, unavailable } from '../../domain/outcome.ts'
import { classifyArmError, isTransient, retryAfterMs } from './classify-error.ts'
import { type ArmSettings, NoAccessToken } from './client.ts'

const FIRST_WAIT_MS = 2000
const LONGEST_WAIT_MS = 20_000

/** How often an operation is asked after, where Azure names no time itself. */
const POLL_EVERY_MS = 1000

/** Each request has the time of one; that one of them hangs must not cost the patience of all. */
export function operationOptions({ timeoutMs }: Pick<ArmSettings, 'timeoutMs'>, abortSignal: AbortSignal) {
  return { abortSignal, updateIntervalInMs: POLL_EVERY_MS, requestOptions: { timeout: timeoutMs } }
}

/**
 * One change, which may be asked for twice. Azure works on one operation of a server at a time and turns others away
 * (`ServerIsBusy`); that, throttling and lost answers are waited out, visibly, up to `patienceMs`. Jobs that wait for the
 * same server do not come back at the same moment.
 */
export async function changeArm<T>(
  what: string,
  settings: ArmSettings,
  patienceMs: number,
  change: (abortSignal: AbortSignal) => Promise<T>,
): Promise<Outcome<T>> {
  const { clock, log, cloud } = settings
  const until = clock.elapsed() + patienceMs
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
    const left = until - clock.elapsed()
    try {
      return observed(await change(AbortSignal.timeout(Math.max(1000, Math.ceil(left)))))
    } catch (error) {
      if (error instanceof NoAccessToken) return unavailable(error.failure)
      const failure = classifyArmError(error, { host: new URL(cloud.resourceManager).host, object: what })
      const passes = isTransient(failure) || failure.code === 'arm/busy'
      const pause = Math.round((retryAfterMs(error) ?? 0) + waitMs * (0.5 + Math.random() / 2))
      if (!passes || until - clock.elapsed() <= pause) return unavailable(failure)
      log.info(
        `${what}: ${failure.detail || failure.summary} (${failure.code}); asking again in ${Math.round(pause / 100) / 10} s`,
      )
      await clock.sleep(pause)
    }
  }
}

/**
 * An accepted change goes on by itself. Its operation stands at the subscription, where an identity with a right on one server
 * alone may not look (403): then what is changed is looked at instead.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations
 */
export async function orByLooking(
  { clock }: Pick<ArmSettings, 'clock'>,
  change: Promise<unknown>,
  isDone: () => Promise<boolean>,
  abortSignal: AbortSignal,
): Promise<void> {
  try {
    await change
  } catch (error) {
    if (!isClosedOperation(error)) throw error
    while (!(await isDone())) {
      abortSignal.throwIfAborted()
      await clock.sleep(POLL_EVERY_MS)
    }
  }
}

function isClosedOperation(error: unknown): boolean {
  return (
    error instanceof Error &&
    'statusCode' in error &&
    error.statusCode === 403 &&
    /perform action '[^']*\/locations\//i.test(error.message)
  )
}
