import type { DeclaredServer } from '../domain/server.ts'
import type { SmokeMode } from '../domain/smoke.ts'
import type { ConfigFiles } from './config.ts'
import { didYouMean } from './did-you-mean.ts'
import { complain, type Problems, type Subject, shown } from './problems.ts'
import { oneOf, readBoolean, readDuration, readName, readTitle, splitList } from './values.ts'

/** What smoke queries may mention, and what holds where they say nothing. */
export interface SmokeContext {
  readonly files: ConfigFiles
  /** The servers of this run. */
  readonly targets: readonly Pick<DeclaredServer, 'name'>[]
  /** Every server that is declared, looked at this time or not. */
  readonly serverNames: readonly string[]
  readonly identityNames: readonly string[]
  readonly timeoutMs: number
  readonly problems: Problems
}

/** What a query, a header or the defaults of a file say. A key that is there and undefined was given and is wrong. */
export interface SmokeSettings {
  readonly name?: string | undefined
  readonly servers?: readonly string[] | undefined
  readonly database?: string | undefined
  readonly as?: string | undefined
  readonly setRole?: string | undefined
  readonly mode?: SmokeMode | undefined
  readonly timeoutMs?: number | undefined
  readonly reveal?: boolean | undefined
}

/** Keys that may stand in the configuration and, behind `@`, in the header of a `.sql` file. */
export const SETTING_KEYS = [
  'name',
  'server',
  'servers',
  'database',
  'as',
  'set-role',
  'mode',
  'timeout',
  'reveal',
] as const
export type SettingKey = (typeof SETTING_KEYS)[number]

const MODES = ['read', 'plan', 'rollback'] as const satisfies readonly SmokeMode[]

export function isSettingKey(key: string): key is SettingKey {
  return (SETTING_KEYS as readonly string[]).includes(key)
}

/** One setting from text; the text is undefined when something that is no text was given. */
export function readSetting(
  key: SettingKey,
  value: string | undefined,
  subject: Subject,
  context: SmokeContext,
): SmokeSettings {
  const read = <T>(reader: (text: string, at: Subject) => T | undefined) =>
    value === undefined ? undefined : reader(value, subject)
  switch (key) {
    case 'name':
      return { name: read(readTitle) }
    case 'server':
    case 'servers':
      return { servers: read(text => readServerNames(splitList(text), subject, context)) }
    case 'database':
      return { database: read(readName) }
    case 'as':
      return { as: read(text => readIdentity(text, subject, context)) }
    case 'set-role':
      return { setRole: read(readName) }
    case 'mode':
      return { mode: read(oneOf(MODES)) }
    case 'timeout':
      return { timeoutMs: read(readDuration) }
    case 'reveal':
      return { reveal: read(readBoolean) }
  }
}

export function readServerNames(
  names: readonly string[],
  subject: Subject,
  { serverNames }: SmokeContext,
): readonly string[] {
  for (const name of names) {
    // Without any server there is a problem already.
    if (serverNames.includes(name) || serverNames.length === 0) continue
    complain(
      subject,
      `Unknown server ${shown(name)}`,
      didYouMean(name, serverNames, `Servers are ${serverNames.join(', ')}`),
    )
  }
  return names
}

function readIdentity(name: string, subject: Subject, { identityNames }: SmokeContext): string | undefined {
  if (identityNames.includes(name)) return name
  const otherwise =
    identityNames.length === 0
      ? 'Declare it under `identities`, or leave out `as` to log in with the own identity'
      : `Declared are ${identityNames.join(', ')}; without \`as\` the own identity logs in`
  return complain(subject, `Unknown identity ${shown(name)}`, didYouMean(name, identityNames, otherwise))
}
