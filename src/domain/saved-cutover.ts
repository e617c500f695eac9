import { type Cloud, isCloud } from './cloud.ts'
import { parseResourceId, type ResourceId } from './resource-id.ts'
import { AUDIT_IDENTITY, type Identity } from './server.ts'

/** What the post step needs to tell the truth about a cutover that was cut off; nothing of it is secret. */
export interface SavedCutover {
  /** The notes of the run, one by line. */
  readonly journalPath: string
  readonly reportDir: string
  readonly cloud: Cloud
  readonly tenantId: string
  readonly clientId: string
  readonly primary: ResourceId
  readonly dryRun: boolean
}

/** Names of the runner's state: `STATE_<name>` in the post step. */
export const CUTOVER_STATE = 'cutover'
/** Set by a run that has told its own end. */
export const CONCLUDED_STATE = 'cutover-concluded'

export function renderSavedCutover(saved: SavedCutover): string {
  return JSON.stringify({ ...saved, primary: saved.primary.id })
}

/** Undefined for what this project has not written. */
export function parseSavedCutover(text: string): SavedCutover | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null) return undefined
  const { journalPath, reportDir, cloud, tenantId, clientId, primary, dryRun } = value as Readonly<
    Record<string, unknown>
  >
  const found = typeof primary === 'string' ? parseResourceId(primary) : undefined
  if (found === undefined || !isCloud(cloud)) return undefined
  if (typeof journalPath !== 'string' || typeof reportDir !== 'string') return undefined
  if (typeof tenantId !== 'string' || typeof clientId !== 'string') return undefined
  return { journalPath, reportDir, cloud, tenantId, clientId, primary: found, dryRun: dryRun === true }
}

/** Who changes the server, and who looks at it afterwards; no role of PostgreSQL belongs to it. */
export function cutoverIdentity({ tenantId, clientId }: Pick<SavedCutover, 'tenantId' | 'clientId'>): Identity {
  return { name: AUDIT_IDENTITY, tenantId, clientId, loginRole: '' }
}
