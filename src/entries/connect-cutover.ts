import { armAuthConfigs } from '../adapters/arm/auth-configs.ts'
import { postgresPasswordDoor } from '../adapters/postgres/password-door.ts'
import type { CutoverEdge } from '../cutover.ts'
import { cutoverIdentity } from '../domain/saved-cutover.ts'
import type { Runner } from '../ports.ts'
import { connect } from './connect.ts'

/** What a cutover asks of the world beside what a check does. */
export function cutoverEdge({ clock, log }: Runner, journalPath: string): CutoverEdge {
  return {
    connect,
    authConfigs: (saved, { timeoutMs }, { accessTokens }) =>
      armAuthConfigs(cutoverIdentity(saved), { cloud: saved.cloud, accessTokens, timeoutMs, clock, log }),
    door: postgresPasswordDoor,
    journalPath,
  }
}
