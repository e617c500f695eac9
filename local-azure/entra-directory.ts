import { randomUUID } from 'node:crypto'

export interface FederatedCredential {
  /** Left out: the GitHub issuer of this Azure. */
  readonly issuer?: string
  readonly subject: string
  /** Left out: `api://AzureADTokenExchange`. */
  readonly audience?: string
}

/** An application and its service principal. What an administrator can change later can be changed here. */
export interface Application {
  readonly name: string
  readonly clientId: string
  /** Of the service principal (enterprise application): what a PostgreSQL role is labelled with. */
  readonly objectId: string
  federatedCredentials: readonly FederatedCredential[]
  disabled: boolean
  blockedByConditionalAccess: boolean
}

export interface User {
  readonly name: string
  readonly objectId: string
}

export interface Group {
  readonly name: string
  readonly objectId: string
  /** Object ids of the members. */
  members: readonly string[]
}

export interface NewApplication {
  readonly name: string
  readonly clientId?: string
  readonly objectId?: string
  /** Left out: one for a push to main of contoso/shop. */
  readonly federatedCredentials?: readonly FederatedCredential[]
}

/** Who there is in the tenant. */
export interface Directory {
  registerApplication(wanted: NewApplication): Application
  registerUser(wanted: { readonly name: string; readonly objectId?: string }): User
  registerGroup(wanted: {
    readonly name: string
    readonly objectId?: string
    readonly members?: readonly string[]
  }): Group
}

export interface DirectoryStore extends Directory {
  application(clientId: string): Application | undefined
  isMember(groupObjectId: string, objectId: string): boolean
  groupsOf(objectId: string): readonly string[]
  nameOf(objectId: string): string | undefined
  /** As the database functions read it. */
  asJson(tenantId: string): string
}

export const DEFAULT_SUBJECT = 'repo:contoso/shop:ref:refs/heads/main'

/** `changed` is called after every registration. */
export function makeDirectory(changed: () => void): DirectoryStore {
  const applications = new Map<string, Application>()
  const users: User[] = []
  const groups = new Map<string, Group>()
  return {
    registerApplication: ({
      name,
      clientId = randomUUID(),
      objectId = randomUUID(),
      federatedCredentials = [{ subject: DEFAULT_SUBJECT }],
    }) => {
      const application = {
        name,
        clientId,
        objectId,
        federatedCredentials,
        disabled: false,
        blockedByConditionalAccess: false,
      }
      applications.set(clientId.toLowerCase(), application)
      changed()
      return application
    },
    registerUser: ({ name, objectId = randomUUID() }) => {
      const user = { name, objectId }
      users.push(user)
      changed()
      return user
    },
    registerGroup: ({ name, objectId = randomUUID(), members = [] }) => {
      const group = { name, objectId, members }
      groups.set(objectId.toLowerCase(), group)
      changed()
      return group
    },
    application: clientId => applications.get(clientId.toLowerCase()),
    isMember: (groupObjectId, objectId) => hasMember(groups.get(groupObjectId.toLowerCase()), objectId),
    groupsOf: objectId => [...groups.values()].filter(group => hasMember(group, objectId)).map(group => group.objectId),
    nameOf: objectId =>
      [...applications.values(), ...users, ...groups.values()].find(one => sameId(one.objectId, objectId))?.name,
    asJson: tenantId => {
      const of = (type: string, all: Iterable<{ readonly name: string; readonly objectId: string }>) =>
        Array.from(all, ({ name, objectId }) => ({ type, name, objectId }))
      const principals = [
        ...of('service', applications.values()),
        ...of('user', users),
        ...of('group', groups.values()),
      ]
      return JSON.stringify({ tenantId, principals })
    },
  }
}

function hasMember(group: Group | undefined, objectId: string): boolean {
  return group?.members.some(member => sameId(member, objectId)) ?? false
}

/** Object ids are GUIDs: their case means nothing. */
function sameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
