import type { Config, ConfigResult } from '../../../src/config/config.ts'
import { loadConfig } from '../../../src/config/load.ts'
import type { SmokeQuery } from '../../../src/domain/smoke.ts'

export const CONFIG_PATH = '.github/postgres-entra-gate.yml'
export const TENANT = '11111111-1111-1111-1111-111111111111'
export const CLIENT = '22222222-2222-2222-2222-222222222222'
const RULES = ['owned-by-password-role', 'smoke-query-failed', 'entra-login-refused', 'suppression-expired']

export interface Given {
  /** The configuration file. */
  readonly yaml?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Other files, by path. */
  readonly files?: Readonly<Record<string, string>>
}

/** Reads from memory; a glob matches the files that begin and end like it. */
export function load({ yaml, inputs = {}, environment, files = {} }: Given): ConfigResult {
  const all = new Map(Object.entries({ ...files, ...(yaml === undefined ? {} : { [CONFIG_PATH]: yaml }) }))
  return loadConfig(
    {
      inputs,
      environment: environment ?? { AZURE_TENANT_ID: TENANT, AZURE_CLIENT_ID: CLIENT },
      files: {
        read: path => all.get(path),
        glob: pattern => {
          const [head = '', tail = ''] = pattern.split('*')
          return [...all.keys()].filter(path => path.startsWith(head) && path.endsWith(tail)).sort()
        },
      },
    },
    RULES,
  )
}

export function loaded(given: Given): Config {
  const result = load(given)
  if (result.kind === 'problems') throw new Error(JSON.stringify(result.problems, null, 2))
  return result.config
}

/** `line: message → suggestion`, with the path where it is not the configuration file; `-` for inputs. */
export function problems(given: Given): readonly string[] {
  const result = load(given)
  if (result.kind === 'ok') return []
  return result.problems.map(({ message, suggestion, location }) => {
    const file = location === undefined || location.path === CONFIG_PATH ? '' : `${location.path}:`
    return `${file}${location?.line ?? '-'}: ${message}${suggestion === undefined ? '' : ` → ${suggestion}`}`
  })
}

/** A file with one server, to which a test adds what it is about. The first added line is line 3. */
export function withServer(rest: string): string {
  return `version: 1\nservers: [{ host: shop.example.com, login-role: gate }]\n${rest}`
}

/** The queries of a file that holds one server and this `smoke:` list. */
export function smokeOf(rest: string, files: Readonly<Record<string, string>> = {}): readonly SmokeQuery[] {
  return loaded({ yaml: withServer(rest), files }).smoke
}

/** One query with this expectation, on lines 3 and following; the expectation is on line 7. */
export function expecting(expectation: string, mode = 'read'): string {
  return withServer(
    `smoke:\n  - name: q\n    database: shop\n    mode: ${mode}\n    expect: ${expectation}\n    sql: select 1\n`,
  )
}
