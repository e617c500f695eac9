import type { FailureCode } from '../domain/failure/failure.ts'

/** What stands between the runner and the server, whoever logs in. */
export function blocksEverybody(code: FailureCode): boolean {
  return /^(net|tls|firewall|arm)\//.test(code) || code === 'pg/firewall' || code === 'pg/starting-up'
}
