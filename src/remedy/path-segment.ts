/** What no file system and no archive takes for something else. Capitals are not among it: see `pathSegment`. */
const HARMLESS = /^[a-z0-9._-]$/

/** Device names of Windows, where the report may be unpacked. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/

/**
 * A name as one folder of a path. Percent-encoded byte by byte where it could be read as something else: separators, `.`
 * and `..`, a leading `_` (which is kept for folders that are no database), and capitals, because `Shop` and `shop` are
 * two databases and one folder where case does not count.
 */
export function pathSegment(name: string): string {
  const characters = [...name]
  const last = characters.length - 1
  return characters
    .map((character, index) => {
      const special =
        (index === 0 && (/[._]/.test(character) || DEVICE.test(name))) || (index === last && character === '.')
      return special || !HARMLESS.test(character) ? percentEncoded(character) : character
    })
    .join('')
}

function percentEncoded(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map(byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
}
