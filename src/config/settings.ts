import type { Cloud } from '../domain/cloud.ts'
import { CLOUDS } from '../domain/cloud.ts'
import { cloudEntry, readAuthorityHost, readCloud } from './clouds.ts'
import type { ConfigSources } from './config.ts'
import { DEFAULT_CONFIG_PATH, givenInput, type InputName } from './inputs.ts'
import { complain, type Problems, type Subject, shown } from './problems.ts'
import { type ReadText, readPath, readSubscriptionId, textEntry } from './values.ts'
import type { Entry, Fields } from './yaml-entry.ts'

/** Where settings come from: input over file over environment over default. */
export interface SettingSources extends ConfigSources {
  readonly root: Fields
  /** What a file that cannot be read would have said is unknown, and so is what is missing in it. */
  readonly fileIsReadable: boolean
  readonly problems: Problems
}

/**
 * Reads a setting from the file and from the input, so that both are checked, and takes the input. Undefined when
 * neither says anything, or what counts is wrong.
 */
export function setting<T>(
  { inputs, root, problems }: SettingSources,
  name: InputName,
  fromText: ReadText<T>,
  fromEntry: (entry: Entry) => T | undefined = entry => textEntry(entry, 'a text', fromText),
): T | undefined {
  const entry = root[name]
  const inFile = entry && fromEntry(entry)
  const given = givenInput(inputs, name, problems)
  return given === undefined ? inFile : fromText(given.text, given)
}

export function isGiven({ inputs, root, problems }: SettingSources, name: InputName): boolean {
  return root[name] !== undefined || givenInput(inputs, name, problems) !== undefined
}

/** An id of the job's identity, else from the environment. Without one there is nobody to log in as. */
export function requiredId(
  sources: SettingSources,
  name: 'tenant-id' | 'client-id',
  variable: 'AZURE_TENANT_ID' | 'AZURE_CLIENT_ID',
  read: ReadText<string>,
): string {
  const found = setting(sources, name, read)
  if (isGiven(sources, name)) return found ?? ''
  const fromEnvironment = environmentText(sources, variable)
  if (fromEnvironment !== undefined) return read(fromEnvironment.text, fromEnvironment) ?? ''
  reportMissing(
    sources,
    `The ${name === 'tenant-id' ? 'tenant' : 'client id'} of the job's identity is missing`,
    `Set the input \`${name}\`, the key \`${name}\` in \`${DEFAULT_CONFIG_PATH}\`, or \`${variable}\``,
  )
  return ''
}

/** The subscription, else from the environment, where `azure/login` and its like leave it. Without one nothing is looked up. */
export function chosenSubscription(sources: SettingSources): string | undefined {
  const found = setting(sources, 'subscription-id', readSubscriptionId)
  if (isGiven(sources, 'subscription-id')) return found
  const given = environmentText(sources, 'AZURE_SUBSCRIPTION_ID')
  return given && readSubscriptionId(given.text, given)
}

/** Something that neither input nor file gave, and that nothing stands in for. */
export function reportMissing({ fileIsReadable, problems }: SettingSources, message: string, suggestion: string): void {
  if (fileIsReadable) problems.push({ message, suggestion, location: undefined })
}

/** The cloud; `AZURE_AUTHORITY_HOST` moves the login endpoint of one that has a name, as in the Azure SDKs. */
export function chosenCloud(sources: SettingSources): Cloud {
  const cloud = setting(sources, 'cloud', readCloud, cloudEntry) ?? CLOUDS.AzureCloud
  const host = cloud.name === 'custom' ? undefined : environmentText(sources, 'AZURE_AUTHORITY_HOST')
  const authorityHost = host && readAuthorityHost(host.text, host)
  return authorityHost === undefined ? cloud : { ...cloud, authorityHost }
}

/** The PEM text of `ca-file`. */
export function chosenCa(sources: SettingSources): string | undefined {
  const read: ReadText<{ readonly path: string; readonly subject: Subject }> = (value, subject) => {
    const path = readPath(value, subject)
    return path === undefined ? undefined : { path, subject }
  }
  const chosen = setting(sources, 'ca-file', read)
  if (chosen === undefined) return undefined
  const { path, subject } = chosen
  const content = sources.files.read(path)
  if (content === undefined)
    return complain(
      subject,
      `${subject.label}: there is no file ${shown(path)}`,
      'Paths are relative to the root of the repository; is it checked out?',
    )
  if (content.includes('-----BEGIN CERTIFICATE-----')) return content
  return complain(
    subject,
    `${subject.label}: ${shown(path)} holds no certificate`,
    'It must be PEM text, with at least one line `-----BEGIN CERTIFICATE-----`',
  )
}

/** Outside a runner there is no temporary folder: the reports then stay in the working folder. */
export function chosenReportDir(sources: SettingSources): string {
  const temporary = sources.environment.RUNNER_TEMP?.trim().replace(/[\\/]+$/, '') ?? ''
  const fallback = temporary === '' ? '.postgres-entra-gate' : `${temporary}/postgres-entra-gate`
  return setting(sources, 'report-dir', readPath) ?? fallback
}

function environmentText({ environment, problems }: SettingSources, name: string) {
  const text = environment[name]?.trim() ?? ''
  return text === '' ? undefined : { text, label: `Environment variable \`${name}\``, location: undefined, problems }
}
