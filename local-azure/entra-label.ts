export interface EntraLabel {
  /** Missing where the principal goes by the role's name. */
  readonly objectId: string | undefined
  readonly type: string | undefined
  readonly mfa: boolean
}

/** `aadauth,oid=<objectId>,type=<user|group|service>[,admin][,mfa]` */
export function parseLabel(label: string): EntraLabel {
  const parts = label.split(',').map(part => part.trim())
  const fieldOf = (key: string) => parts.find(part => part.startsWith(`${key}=`))?.slice(key.length + 1)
  return { objectId: fieldOf('oid'), type: fieldOf('type'), mfa: parts.includes('mfa') }
}

export function formatLabel({ objectId, type, admin = false, mfa = false }: EntraPrincipal): string {
  return `aadauth,oid=${objectId},type=${type}${admin ? ',admin' : ''}${mfa ? ',mfa' : ''}`
}

export interface EntraPrincipal {
  readonly objectId: string
  readonly type: 'user' | 'group' | 'service'
  readonly admin?: boolean
  readonly mfa?: boolean
}
