import type { ResourceId } from './resource-id.ts'

/** A server as a list of Azure names it. */
export interface ListedServer {
  readonly resource: ResourceId
  readonly tags: Readonly<Record<string, string>>
}

/** Which of the servers of a subscription are meant. */
export interface ServerFilter {
  /** All of them; a value of undefined stands for any. */
  readonly tags: readonly { readonly name: string; readonly value: string | undefined }[]
  /** Names, with `*` for any text: at least one must match. */
  readonly include: readonly string[]
  /** None of these may match. */
  readonly exclude: readonly string[]
}

/** Names of servers and of tags are not case-sensitive in Azure, values of tags are. */
export function isChosen({ resource, tags }: ListedServer, { tags: wanted, include, exclude }: ServerFilter): boolean {
  const own = new Map(Object.entries(tags).map(([name, value]) => [name.toLowerCase(), value]))
  const tagged = wanted.every(({ name, value }) => {
    const found = own.get(name.toLowerCase())
    return found !== undefined && (value === undefined || found === value)
  })
  const matches = (pattern: string) => matchesPattern(resource.name, pattern)
  return tagged && include.some(matches) && !exclude.some(matches)
}

function matchesPattern(name: string, pattern: string): boolean {
  const source = pattern
    .split('*')
    .map(part => part.replace(/[^a-z0-9]/gi, '\\$&'))
    .join('.*')
  return new RegExp(`^${source}$`, 'i').test(name)
}
