import { setSecret } from '@actions/core'
import type { Secret } from '../../domain/secret.ts'

/** Tells the runner to print `***` wherever the value would appear in a log from now on. */
export function mask(secret: Secret): void {
  setSecret(secret.reveal())
}
