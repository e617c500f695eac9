import type { AuthMode } from './azure-server.ts'
import { shellWord } from './failure/phrases.ts'
import type { ResourceId } from './resource-id.ts'

/**
 * `az postgres flexible-server update`: https://learn.microsoft.com/cli/azure/postgres/flexible-server#az-postgres-flexible-server-update
 * `--subscription` makes it right in whatever subscription the shell happens to be.
 */
export function passwordCommand(target: ResourceId, passwordAuth: AuthMode): string {
  return `az postgres flexible-server update ${which(target)} --password-auth ${passwordAuth}`
}

export function showCommand(target: ResourceId): string {
  return `az postgres flexible-server show ${which(target)} --query authConfig`
}

function which({ name, resourceGroup, subscriptionId }: ResourceId): string {
  return `--subscription ${subscriptionId} --resource-group ${shellWord(resourceGroup)} --name ${shellWord(name)}`
}
