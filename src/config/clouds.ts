import { CLOUDS, type Cloud } from '../domain/cloud.ts'
import { childKeys } from './keys.ts'
import { complain, type Subject } from './problems.ts'
import { oneOf, readTitle, textEntry } from './values.ts'
import { type Entry, type Fields, fields, isMapping } from './yaml-entry.ts'

/** The Azure clouds that have a name. */
const CLOUD_NAMES = Object.keys(CLOUDS) as readonly (keyof typeof CLOUDS)[]

export function readCloud(value: string, subject: Subject): Cloud | undefined {
  const name = oneOf(CLOUD_NAMES)(value, subject)
  return name === undefined ? undefined : CLOUDS[name]
}

/** A name, or the endpoints of a cloud that has none. */
export function cloudEntry(entry: Entry): Cloud | undefined {
  if (!isMapping(entry)) return textEntry(entry, '`AzureCloud`', readCloud)
  const found = fields(entry, childKeys('cloud'), '`authority-host: https://…`')
  return found === undefined ? undefined : customCloud(entry, found)
}

function customCloud(entry: Entry, found: Fields): Cloud {
  const { AzureCloud } = CLOUDS
  for (const key of ['authority-host', 'postgres-scope']) {
    if (found[key] === undefined)
      complain(entry, `\`cloud\` has no \`${key}\``, `Add \`${key}: https://…\`, or write the name of a cloud`)
  }
  const read = (key: string, reader: typeof readUrl) => {
    const value = found[key]
    return value === undefined ? undefined : textEntry(value, '`https://…`', reader)
  }
  return {
    name: 'custom',
    authorityHost: read('authority-host', readUrl) ?? AzureCloud.authorityHost,
    resourceManager: read('resource-manager', readUrl) ?? AzureCloud.resourceManager,
    postgresScope: read('postgres-scope', readScope) ?? AzureCloud.postgresScope,
    idTokenAudience: read('id-token-audience', readTitle) ?? AzureCloud.idTokenAudience,
    logAnalytics: read('log-analytics', readUrl) ?? AzureCloud.logAnalytics,
  }
}

/** `AZURE_AUTHORITY_HOST` as the Azure SDKs take it: with or without the scheme. */
export function readAuthorityHost(value: string, subject: Subject): string | undefined {
  return readUrl(value.includes('://') ? value : `https://${value}`, subject)
}

/** An `https` address without credentials, query or fragment, and without trailing slashes. Not repeated in a message: it may hold credentials. */
function readUrl(value: string, subject: Subject): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url?.protocol !== 'https:') {
    const message = url === undefined ? 'is no address' : 'is not encrypted'
    return complain(subject, `${subject.label} ${message}`, 'Write an address that begins with `https://`')
  }
  if (`${url.username}${url.password}${url.search}${url.hash}` !== '')
    return complain(
      subject,
      `${subject.label} holds more than an address`,
      'Remove user name, password, query and fragment',
    )
  return value.replace(/\/+$/, '')
}

function readScope(value: string, subject: Subject): string | undefined {
  const scope = readUrl(value, subject)
  if (scope === undefined || scope.endsWith('/.default')) return scope
  return complain(subject, `${subject.label} does not end in \`/.default\``, 'Append `/.default` to the resource')
}
