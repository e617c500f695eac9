import type { AuthConfig } from '../../domain/azure-server.ts'
import type { CutoverTarget } from '../../domain/cutover.ts'
import { type Failure, failure } from '../../domain/failure/failure.ts'
import { type Outcome, observed, part, unavailable } from '../../domain/outcome.ts'
import { parseResourceId } from '../../domain/resource-id.ts'
import type { Identity } from '../../domain/server.ts'
import type { AuthConfigs } from '../../ports.ts'
import { type ArmSettings, armClient } from './client.ts'
import { armServers } from './servers.ts'
import { changeArm, operationOptions, orByLooking } from './write.ts'

/** For one change from the first request to its end; another operation may be at work for minutes before. */
const PATIENCE_MS = 20 * 60_000

/** Authentication modes in Resource Manager, as one identity that may change them. */
export function armAuthConfigs(identity: Identity, settings: ArmSettings, patienceMs = PATIENCE_MS): AuthConfigs {
  const servers = armServers(settings)
  return {
    read: target => servers.get(target, identity),
    replicasOf: async target =>
      part(await servers.replicas(target, identity), all => targetsOf(all.map(({ id }) => id))),
    write: (target, auth) => write(target, auth, identity, settings, patienceMs),
  }
}

function targetsOf(ids: readonly string[]): Outcome<readonly CutoverTarget[]> {
  const found = ids.map(id => ({ id, resource: parseResourceId(id) }))
  const unread = found.find(({ resource }) => resource === undefined)
  if (unread !== undefined)
    return unavailable(
      failure('arm/refused', {
        object: 'a read replica',
        detail: `Azure names it by "${unread.id}", which is no resource id`,
      }),
    )
  return observed(found.flatMap(({ resource }) => (resource === undefined ? [] : [{ ...resource, replica: true }])))
}

async function write(
  target: CutoverTarget,
  auth: AuthConfig,
  identity: Identity,
  settings: ArmSettings,
  patienceMs: number,
): Promise<Outcome<null>> {
  const { resourceGroup, name } = target
  const arm = await armClient(target.subscriptionId, identity, settings)
  const { activeDirectoryAuth, passwordAuth, tenantId } = auth
  const authConfig = { activeDirectoryAuth, passwordAuth, ...(tenantId === null ? {} : { tenantId }) }
  const isDone = async (abortSignal: AbortSignal) => {
    const { state, authConfig: now } = await arm.servers.get(resourceGroup, name, { abortSignal })
    return state === 'Ready' && now?.passwordAuth === passwordAuth
  }
  const done = await changeArm(`authentication of ${name}`, settings, patienceMs, abortSignal =>
    orByLooking(
      settings,
      arm.servers.beginUpdateAndWait(resourceGroup, name, { authConfig }, operationOptions(settings, abortSignal)),
      () => isDone(abortSignal),
      abortSignal,
    ),
  )
  if (done.kind === 'unavailable') return unavailable(reworded(done.failure, target))
  return done.kind === 'observed' ? observed(null) : done
}

/** The same refusal reads differently where something was to be changed. */
function reworded(cause: Failure, { name, id }: CutoverTarget): Failure {
  if (cause.code !== 'arm/forbidden') return cause
  const privilege = /perform action '([^']+)'/.exec(cause.detail ?? '')?.[1]
  return failure('cutover/not-permitted', {
    object: name,
    resource: id,
    ...(privilege === undefined ? {} : { privilege }),
    ...(cause.detail === null ? {} : { detail: cause.detail }),
  })
}
