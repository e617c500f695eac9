import { nameOf, tokenize } from './sql-tokens.ts'

/**
 * The schemas of a setting `search_path`, in which `"$user"` is the schema of the role.
 * https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-SEARCH-PATH
 */
export function schemasOf(setting: string, role: string): readonly string[] {
  const names = tokenize(setting).flatMap(
    token => nameOf(token) ?? (token.kind === 'string' ? token.text.slice(1, -1) : []),
  )
  return [...new Set(names.map(name => (name === '$user' ? role : name)))].filter(name => name !== '')
}
